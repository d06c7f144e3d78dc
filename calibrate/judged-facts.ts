import { readFileSync } from 'node:fs';
import {
  checkFound,
  type createStages,
  evaluate,
  parseGold,
  parseTexts,
  readStateWords,
  recordFacts,
  SEEDS,
  splitLines,
} from '../src/index.ts';
import { readArticles } from '../src/read/read-articles.ts';
import { createFeatureReader } from '../src/weigh/read-features.ts';
import type { Example } from './fit-weights.ts';

/** A fact of a known article that a reader judged. */
export interface JudgedFact extends Example {
  /** The name of the model that weighs it: its kind. */
  readonly model: string;
  readonly article: string;
}

export interface Judged {
  readonly facts: readonly JudgedFact[];
  /** Facts of the gold that were not found. */
  readonly missed: number;
}

interface FoundFact extends Omit<JudgedFact, 'right'> {
  readonly record: ReturnType<typeof recordFacts>[number];
}

type Stages = ReturnType<typeof createStages>;

/** What tells one record of an article from another. */
const keyOf = (record: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([
    record.article,
    record.type,
    record.rule,
    record.quote,
    record.content,
    record.name,
    record.office,
  ]);

async function findFacts(
  articles: string,
  { annotate, extract, resolve }: Stages,
  wanted: (id: string) => boolean = () => true,
): Promise<FoundFact[]> {
  const found: FoundFact[] = [];
  for await (const result of readArticles([articles], { format: 'jsonl' })) {
    if (!('article' in result) || !wanted(result.article.id)) continue;
    const annotated = annotate(result.article);
    const readFeatures = createFeatureReader(annotated);
    for (const fact of resolve(annotated, extract(annotated)).facts) {
      const [record] = recordFacts(result.article, [fact]);
      if (!record) continue;
      found.push({ model: fact.kind, article: result.article.id, features: readFeatures(fact), record });
    }
  }
  return found;
}

/** The facts found in articles whose facts were annotated: right where the gold, or an optional record of it, matches. */
export async function judgeByGold(gold: string, articles: string, stages: Stages): Promise<Judged> {
  const found = await findFacts(articles, stages);
  const read = (file: string) => splitLines(file, readFileSync(file, 'utf8'));
  const stateWords = await readStateWords(new URL('evaluation/state-words.yaml', SEEDS));
  const records = checkFound(found.map(({ record }) => record));
  const { kinds } = evaluate(parseGold(read(gold)), records, parseTexts(read(articles)), stateWords);
  const scores = Object.values(kinds);
  const wrong = new Set(scores.flatMap(({ spuriousRecords }) => spuriousRecords.map(keyOf)));
  return {
    facts: found.map(({ record, ...fact }) => ({ ...fact, right: wrong.has(keyOf(record)) ? 0 : 1 })),
    missed: scores.reduce((sum, { missed }) => sum + missed, 0),
  };
}

/** Right as far as a reader's verdict says. */
const VERDICTS: Readonly<Record<string, number>> = { right: 1, part: 0.5, out: 0, wrong: 0 };

interface Verdict {
  /** `meeting-3`: the kind, and a number. */
  readonly n: string;
  readonly article: string;
  readonly verdict: string;
  readonly fact: Readonly<Record<string, unknown>>;
}

/** The facts that a reader gave a verdict on and that are still found with the same fields. */
export async function judgeByVerdicts(verdicts: string, articles: string, stages: Stages): Promise<Judged> {
  const judged = new Map<string, Verdict[]>();
  const ids = new Set<string>();
  for (const { text } of splitLines(verdicts, readFileSync(verdicts, 'utf8'))) {
    const verdict: Verdict = JSON.parse(text);
    ids.add(verdict.article);
    const place = `${verdict.article} ${verdict.n.split('-')[0]}`;
    judged.set(place, [...(judged.get(place) ?? []), verdict]);
  }
  const facts = (await findFacts(articles, stages, (id) => ids.has(id))).flatMap(({ record, ...fact }) => {
    const verdict = judged.get(`${record.article} ${record.type}`)?.find((each) => agrees(each.fact, record));
    return verdict ? [{ ...fact, right: VERDICTS[verdict.verdict] ?? 0 }] : [];
  });
  return { facts, missed: 0 };
}

const agrees = (fact: Verdict['fact'], record: FoundFact['record']): boolean =>
  Object.entries(fact).every(([field, value]) => JSON.stringify(value) === JSON.stringify(record[field]));
