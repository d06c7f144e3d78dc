import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  analyse,
  evaluate,
  parseFound,
  parseGold,
  parseTexts,
  readKnowledge,
  readStateWords,
  recordFacts,
  SEEDS,
  splitLines,
} from '../../src/index.ts';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Where the least F1 of each set and kind is kept. */
export const floorsFile: string = `${corpus}floors.tsv`;

/** How a set scores now: F1 in per cent by kind, and over all kinds precision and recall. */
export interface SetScore {
  readonly set: string;
  readonly kind: string;
  readonly figure: number;
}

/** The names of the sets, in order. */
export const corpusSets: readonly string[] = readdirSync(corpus)
  .flatMap((file) => /^(.+)\.gold\.jsonl$/.exec(file)?.[1] ?? [])
  .sort();

const knowledge = readKnowledge(SEEDS);

/** Scores a set as `communique evaluate` does. */
export async function scoreSet(set: string): Promise<SetScore[]> {
  const [goldFile, articlesFile] = [`${corpus}${set}.gold.jsonl`, `${corpus}${set}.articles.jsonl`];
  const linesOf = (file: string) => splitLines(file, readFileSync(file, 'utf8'));
  let found = '';
  for await (const { article, facts } of analyse([articlesFile], { knowledge }))
    for (const record of recordFacts(article, facts)) found += `${JSON.stringify(record)}\n`;
  const { kinds, all } = evaluate(
    parseGold(linesOf(goldFile)),
    parseFound(splitLines(articlesFile, found)),
    parseTexts(linesOf(articlesFile)),
    await readStateWords(new URL('evaluation/state-words.yaml', SEEDS)),
  );
  const per = (share: number): number => Math.round(share * 1000) / 10;
  return [
    ...Object.entries(kinds).map(([kind, { f1 }]) => ({ set, kind, figure: per(f1) })),
    { set, kind: 'precision', figure: per(all.precision) },
    { set, kind: 'recall', figure: per(all.recall) },
  ];
}
