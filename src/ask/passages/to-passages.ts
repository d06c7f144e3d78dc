import { groupBy } from '../../group-by.ts';
import type { ArticleText } from '../../query/article-texts.ts';
import type { Passage } from '../answer.ts';
import { namesWithin } from './answer-words.ts';
import { besideBest, bestOfEach, nearBest } from './choose-sentences.ts';
import type { CoveredSentence } from './cover-sentences.ts';
import { lengthOf, mergeStretches, type Stretch, toExcerpt } from './excerpt.ts';
import type { TextIndex } from './text-index.ts';

/** Articles that are told, and those told where all there is is asked for. */
const MOST = 3;
const MOST_LISTED = 10;
/** Characters of an article's excerpt that may still grow. */
const LONG = 800;

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
  ].flatMap(({ id }) => index.sentences[id] ?? []);
  return [...groupBy(new Set(chosen), ({ article }) => article)]
    .slice(0, list ? MOST_LISTED : MOST)
    .map(([article, own]) =>
      toExcerpt(
        article,
        grow(
          article,
          own.map(({ place }) => place),
        ),
      ),
    );
}

/** The best sentence with what it needs, then the next best and the one after it while there is room. */
function grow(article: ArticleText, [best = 0, ...others]: readonly number[]): readonly Stretch[] {
  let told: readonly Stretch[] = [withBefore(article, best)];
  const add = (next: Stretch): void => {
    const all = mergeStretches([...told, next]);
    if (lengthOf(article, all) <= LONG) told = all;
  };
  const lists = new Set(others.filter((place) => isListAt(article, place)));
  for (const place of new Set([...lists, ...others])) add(withBefore(article, place));
  if (best + 1 < article.sentences.length) add({ first: best + 1, last: best + 1 });
  return told;
}

/** Of so many names a sentence is a list. */
const LISTS = 4;

function isListAt({ sentences, text }: ArticleText, place: number): boolean {
  const [from = 0, to = 0] = sentences[place] ?? [];
  return namesWithin(text.slice(from, to)).length >= LISTS;
}

/** With the sentence before, where it refers to that. */
function withBefore({ sentences, text }: ArticleText, place: number): Stretch {
  const [from = 0, to = 0] = sentences[place] ?? [];
  return { first: REFERS.test(text.slice(from, to)) ? Math.max(0, place - 1) : place, last: place };
}
