import type { Passage } from '../answer.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { TextIndex } from './text-index.ts';

/** Passages that are told, and sentences that one may have. */
const MOST = 3;
const MOST_SENTENCES = 3;
/** The share of the best sentence's coverage that others must have to be told beside it. */
const NEARLY = 0.85;
/** Characters of a passage that may still grow. */
const LONG = 480;

/** It begins with a word for somebody or something named in the sentence before. */
const REFERS =
  /^["“]?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|The (?:two|three|four|five|six|move|agency|commission|meeting|talks|visit|agreement|deal|accord|paper|statement|offer)|Both|Later|Meanwhile|However)\b/u;

interface Stretch {
  readonly article: TextIndex['sentences'][number]['article'];
  readonly first: number;
  readonly last: number;
}

/** The best sentences as passages, those side by side as one; with the sentence before where one refers to it. */
export function toPassages(index: TextIndex, ranked: readonly RankedSentence[]): readonly Passage[] {
  const [best] = ranked;
  if (!best) return [];
  const near = ranked.filter(({ coverage }) => coverage >= best.coverage * NEARLY).slice(0, MOST * 2);
  const stretches: Stretch[] = [];
  for (const { id } of near) {
    const sentence = index.sentences[id];
    if (!sentence) continue;
    const { article, place } = sentence;
    const [from = 0, to = 0] = article.sentences[place] ?? [];
    const first = REFERS.test(article.text.slice(from, to)) ? Math.max(0, place - 1) : place;
    join(stretches, { article, first, last: place });
  }
  return stretches.slice(0, MOST).map((own, i) => toPassage(i === 0 ? goOn(own) : own));
}

/** The best sentence with the one after it, which often says the rest, where both are short. */
function goOn(own: Stretch): Stretch {
  const { article, first, last } = own;
  const [start = 0] = article.sentences[first] ?? [];
  const [, end = Number.POSITIVE_INFINITY] = article.sentences[last + 1] ?? [];
  return end - start <= LONG ? { ...own, last: last + 1 } : own;
}

function join(stretches: Stretch[], next: Stretch): void {
  const at = stretches.findIndex(
    (own) => own.article === next.article && next.first <= own.last + 1 && next.last >= own.first - 1,
  );
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
  else stretches.push(next);
}

function toPassage({ article, first, last }: Stretch): Passage {
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
