import type { Passage } from '../answer.ts';
import { besideBest, bestOfEach, nearBest } from './choose-sentences.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { TextIndex } from './text-index.ts';

/** Passages that are told, those beside them from the article of the best, and those told where all are asked for. */
const MOST = 3;
const MOST_BESIDE = 2;
const MOST_LISTED = 10;
/** Sentences that a passage may have. */
const MOST_SENTENCES = 3;
/** Characters of a passage that may still grow. */
const LONG = 480;

/** It begins with a word for somebody or something named in the sentence before. */
const REFERS =
  /^["“]?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|The (?:two|three|four|five|six|move|agency|commission|meeting|talks|visit|agreement|deal|accord|paper|statement|offer)|Both|Later|Meanwhile|However)\b/u;

/** What is told of the sentences. */
export interface Telling {
  /** All there is is asked for: each article tells its own. */
  readonly list: boolean;
  /** Whether a sentence has what answers: a number, a day, a name. */
  readonly answers: (id: number) => boolean;
}

/** Sentences of an article in a row, by their places. */
export interface Stretch {
  readonly article: TextIndex['sentences'][number]['article'];
  readonly first: number;
  readonly last: number;
}

/** The best sentences as passages, those side by side as one; with the sentence before where one refers to it. */
export function toPassages(
  index: TextIndex,
  ranked: readonly RankedSentence[],
  { list, answers }: Telling,
): readonly Passage[] {
  const [best] = ranked;
  if (!best) return [];
  const told: Stretch[] = [];
  for (const one of nearBest(ranked, best).flatMap((each) => stretchesOf(index, each))) join(told, one);
  told.splice(MOST);
  if (told[0]) told[0] = goOn(told[0]);
  for (const one of besideBest(index, ranked, best, answers).flatMap((each) => stretchesOf(index, each))) {
    if (told.length < MOST + MOST_BESIDE) addNew(told, one);
  }
  const others = list ? bestOfEach(index, ranked, best) : [];
  for (const one of others.flatMap((each) => stretchesOf(index, each))) addNew(told, one);
  return told.slice(0, list ? MOST_LISTED : MOST + MOST_BESIDE).map(toPassage);
}

function stretchesOf({ sentences }: TextIndex, { id }: RankedSentence): Stretch[] {
  const sentence = sentences[id];
  if (!sentence) return [];
  const { article, place } = sentence;
  const [from = 0, to = 0] = article.sentences[place] ?? [];
  const first = REFERS.test(article.text.slice(from, to)) ? Math.max(0, place - 1) : place;
  return [{ article, first, last: place }];
}

/** Beside the others, but for what they tell. */
function addNew(stretches: Stretch[], next: Stretch): void {
  const told = stretches.some(
    (own) => own.article === next.article && next.first <= own.last && next.last >= own.first,
  );
  if (!told) stretches.push(next);
}

/** The best sentence with the one after it, which often says the rest, where both are short. */
function goOn(own: Stretch): Stretch {
  const { article, first, last } = own;
  const [start = 0] = article.sentences[first] ?? [];
  const [, end = Number.POSITIVE_INFINITY] = article.sentences[last + 1] ?? [];
  return end - start <= LONG ? { ...own, last: last + 1 } : own;
}

function join(stretches: Stretch[], next: Stretch): void {
  const within = (own: Stretch, reach: number): boolean =>
    own.article === next.article && next.first <= own.last + reach && next.last >= own.first - reach;
  const overlapping = stretches.findIndex((own) => within(own, 0));
  const at = overlapping >= 0 ? overlapping : stretches.findIndex((own) => within(own, 1));
  const own = stretches[at];
  if (!own) {
    stretches.push(next);
    return;
  }
  const joined = {
    ...own,
    first: Math.min(own.first, next.first),
    last: Math.max(own.last, next.last),
  };
  if (joined.last - joined.first < MOST_SENTENCES) stretches[at] = joined;
  else if (overlapping < 0) stretches.push(next);
}

/** Sentences in a row as they are told. */
export function toPassage({ article, first, last }: Stretch): Passage {
  const [start = 0] = article.sentences[first] ?? [];
  const [, end = 0] = article.sentences[last] ?? [];
  return {
    sentence: article.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
    article: { iri: article.article, id: article.id },
    start,
    end,
    ...(article.published && { published: article.published }),
    ...(article.publisher && { publisher: article.publisher }),
  };
}
