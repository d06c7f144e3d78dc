import type { Article } from '../model/article.ts';
import type { Miss } from '../model/miss.ts';

/** One missed sentence as a flat record. */
export interface MissRecord {
  readonly missed: Miss['kind'];
  readonly word: string;
  /** How many sentences of the whole input miss this word. */
  readonly count: number;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly actors: readonly string[];
}

/** How many sentences of one word are kept: enough to see how it is used, few enough for an input of any size. */
const KEPT = 50;

/** Counts misses by word over articles that come one by one, and keeps some sentences of each. */
export class MissTally {
  readonly #words = new Map<string, { count: number; kept: Omit<MissRecord, 'count'>[] }>();

  readonly add = ({ kind, word, sentence, actors }: Miss, { id, text }: Article): void => {
    const key = `${kind} ${word}`;
    const entry = this.#words.get(key) ?? { count: 0, kept: [] };
    this.#words.set(key, entry);
    entry.count++;
    if (entry.kept.length >= KEPT) return;
    entry.kept.push({
      missed: kind,
      word,
      article: id,
      ...sentence,
      sentence: text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      actors,
    });
  };

  /** The commonest word first, its sentences in the order they came. */
  records(): MissRecord[] {
    return [...this.#words]
      .sort(([a, { count: more }], [b, { count: less }]) => less - more || (a < b ? -1 : 1))
      .flatMap(([, { count, kept }]) =>
        kept.map(({ missed, word, ...where }) => ({ missed, word, count, ...where })),
      );
  }
}
