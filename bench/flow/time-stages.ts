import { tokenize } from '../../src/annotate/tokenize.ts';
import { mapArticle } from '../../src/map/map-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { createStages } from '../../src/pipeline.ts';
import { DEFAULT_BASE } from '../../src/rdf/mint.ts';
import { nquads } from '../../src/serialise/nquads.ts';

export const STAGES = ['annotate', 'extract', 'resolve', 'map', 'serialise'] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds, and what came out. */
export interface Timing {
  readonly stages: Readonly<Record<Stage, number>>;
  readonly total: number;
  /** Milliseconds of a bare tokenizer over the same texts. */
  readonly tokenizer: number;
  readonly tokens: number;
  readonly facts: number;
  readonly quads: number;
}

/** Takes articles from text to N-Quads, stage by stage, and then through the tokenizer alone. */
export async function timeStages(articles: readonly Article[], knowledge: Knowledge): Promise<Timing> {
  const { annotate, extract, resolve } = createStages(knowledge);
  const stages = { annotate: 0, extract: 0, resolve: 0, map: 0, serialise: 0 };
  const time = <T>(stage: Stage, run: () => T): T => {
    const start = performance.now();
    const result = run();
    stages[stage] += performance.now() - start;
    return result;
  };
  let [facts, quads] = [0, 0];
  const start = performance.now();
  for (const article of articles) {
    const annotated = time('annotate', () => annotate(article));
    const extraction = time('extract', () => extract(annotated));
    const found = time('resolve', () => resolve(annotated, extraction).facts);
    const mapped = time('map', () => mapArticle(article, found, { base: DEFAULT_BASE }));
    await time('serialise', () => nquads.writeArticle(mapped));
    facts += found.length;
    quads += mapped.length;
  }
  const total = performance.now() - start;
  return { stages, total, facts, quads, ...timeTokenizer(articles, knowledge) };
}

function timeTokenizer(
  articles: readonly Article[],
  { abbreviations }: Knowledge,
): Pick<Timing, 'tokenizer' | 'tokens'> {
  const start = performance.now();
  let tokens = 0;
  for (const { text, bodyStart } of articles)
    tokens += tokenize(text, bodyStart, text.length, abbreviations).length;
  return { tokenizer: performance.now() - start, tokens };
}
