import { groupBy } from '../../group-by.ts';
import type { ArticleText } from '../../query/article-texts.ts';
import type { Passage } from '../answer.ts';
import { besideBest, bestOfEach, countAnswers, nearBest } from './choose-sentences.ts';
import { lengthOf, toExcerpt } from './excerpt.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { TextIndex } from './text-index.ts';
import { keysOf } from './word-keys.ts';

/** Articles that are told, and those told where all there is is asked for. */
const MOST = 3;
const MOST_LISTED = 10;
/** Characters of an article's excerpt that may still grow, and sentences of it. */
const LONG = 1000;
const MOST_SENTENCES = 8;

/** It begins with a word for somebody named in the sentence before. */
const REFERS = /^["“]?(?:He|She|They|His|Her|Their|Both|The (?:two|three|four|five|six))\b/u;

/** What is told of the sentences. */
export interface Telling {
  /** All there is is asked for: each article tells its own. */
  readonly list: boolean;
  /** Whether a sentence has what answers: a number, a day, a name. */
  readonly answers: (id: number) => boolean;
  /** Sentences told to a part of the question before: only the best is told again. */
  readonly said: ReadonlySet<number>;
}

/** The best sentences as one excerpt an article, the article of the best first. */
export function toPassages(
  index: TextIndex,
  ranked: readonly RankedSentence[],
  { list, answers, said }: Telling,
): readonly Passage[] {
  const [best] = ranked;
  if (!best) return [];
  const fresh = ranked.filter(({ id }) => id === best.id || !said.has(id));
  const chosen = new Set([
    ...nearBest(index, fresh, best),
    ...besideBest(index, fresh, best, answers),
    ...(list ? bestOfEach(index, fresh, best) : []),
  ]);
  const own = groupBy(fresh, ({ id }) => index.sentences[id]?.article);
  const passages = [...groupBy(chosen, ({ id }) => index.sentences[id]?.article)].flatMap(
    ([article, some]) => (article ? [toPassage(index, article, own.get(article) ?? [], some, best)] : []),
  );
  return withoutCopies(passages).slice(0, list ? MOST_LISTED : MOST);
}

/** Those sentences of an article that answer, then those that were chosen beside them, as far as there is room. */
function toPassage(
  { sentences }: TextIndex,
  article: ArticleText,
  own: readonly RankedSentence[],
  chosen: readonly RankedSentence[],
  best: RankedSentence,
): Passage {
  const placesOf = (some: readonly RankedSentence[]): readonly number[] =>
    some.map(({ id }) => sentences[id]?.place ?? 0);
  const answers = placesOf(own.slice(0, countAnswers(own, best)));
  return toExcerpt(
    article,
    grow(article, [...new Set([...answers, ...placesOf(chosen)])], answers.length),
    answers.length,
  );
}

/** The sentences that answer, with the one before the best where it begins with a pronoun, then the next best and the one after it while there is room. */
function grow(article: ArticleText, places: readonly number[], answering: number): readonly number[] {
  const [best = 0] = places;
  const told = places.slice(0, answering);
  for (const place of [...beforeOf(article, best), ...places.slice(answering), best + 1]) {
    const known = told.includes(place) || place >= article.sentences.length;
    if (known || told.length >= MOST_SENTENCES || lengthOf(article, [...told, place]) > LONG) continue;
    told.push(place);
  }
  return told;
}

function beforeOf(article: ArticleText, place: number): readonly number[] {
  return place > 0 && REFERS.test(wordsOf(article, place)) ? [place - 1] : [];
}

function wordsOf({ sentences, text }: ArticleText, place: number): string {
  const [from = 0, to = 0] = sentences[place] ?? [];
  return text.slice(from, to);
}

/** The share of a sentence's words by which it is a copy of another. */
const COPIES = 0.8;

/** One wire story is told once, however many publish it. */
function withoutCopies(passages: readonly Passage[]): readonly Passage[] {
  const told: ReadonlySet<string>[] = [];
  return passages.filter(({ lead }) => {
    const keys = new Set(keysOf(lead));
    const copies = told.some(
      (other) => [...keys].filter((key) => other.has(key)).length >= Math.max(keys.size, other.size) * COPIES,
    );
    if (!copies) told.push(keys);
    return !copies;
  });
}
