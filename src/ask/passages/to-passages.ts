import { groupBy } from '../../group-by.ts';
import type { Passage } from '../answer.ts';
import { besideBest, bestOfEach, nearBest } from './choose-sentences.ts';
import type { CoveredSentence } from './cover-sentences.ts';
import { lengthOf, mergeStretches, type Stretch, toExcerpt } from './excerpt.ts';
import type { TextIndex } from './text-index.ts';

/** Articles that are told, and those told where all there is is asked for. */
const MOST = 3;
const MOST_LISTED = 10;
/** Characters of an article's excerpt that may still grow, and of its best sentence that may. */
const LONG = 800;
const SHORT = 480;

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

/** The best sentences as one excerpt an article, the article of the best first. */
export function toPassages(
  index: TextIndex,
  ranked: readonly CoveredSentence[],
  { list, answers }: Telling,
): readonly Passage[] {
  const [best] = ranked;
  if (!best) return [];
  const chosen = [
    ...nearBest(ranked, best),
    ...besideBest(index, ranked, best, answers),
    ...(list ? bestOfEach(index, ranked, best) : []),
  ];
  const articles = groupBy(chosen, ({ id }) => index.sentences[id]?.article);
  return [...articles].slice(0, list ? MOST_LISTED : MOST).flatMap(([article, own]) =>
    article
      ? [
          toExcerpt(
            article,
            grow(
              article,
              own.map(({ id }) => index.sentences[id]?.place ?? 0),
            ),
          ),
        ]
      : [],
  );
}

type Article = TextIndex['sentences'][number]['article'];

/** The best sentence with what it needs, then the next best while there is room. */
function grow(article: Article, [best = 0, ...others]: readonly number[]): readonly Stretch[] {
  let told: readonly Stretch[] = [goOn(article, withBefore(article, best))];
  for (const place of others) {
    const next = mergeStretches([...told, withBefore(article, place)]);
    if (lengthOf(article, next) <= LONG) told = next;
  }
  return told;
}

/** With the sentence before, where it refers to that. */
function withBefore({ sentences, text }: Article, place: number): Stretch {
  const [from = 0, to = 0] = sentences[place] ?? [];
  return { first: REFERS.test(text.slice(from, to)) ? Math.max(0, place - 1) : place, last: place };
}

/** The best sentence with the one after it, which often says the rest, where both are short. */
function goOn(article: Article, own: Stretch): Stretch {
  const next = { ...own, last: Math.min(own.last + 1, article.sentences.length - 1) };
  return lengthOf(article, [next]) <= SHORT ? next : own;
}
