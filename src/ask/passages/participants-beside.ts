import type { AnswerItem, Passage } from '../answer.ts';
import type { Reading } from '../reading/reading.ts';
import { namesWithin } from './answer-words.ts';
import { toExcerpt } from './excerpt.ts';
import type { TextIndex } from './text-index.ts';
import { textAt } from './text-index.ts';

import { keysOf } from './word-keys.ts';

/** Sentences after that of a fact in which others who took part may be named, and such sentences that are told. */
const AFTER = 3;
const MOST = 2;
/** Answers whose articles are looked through. */
const MOST_ANSWERS = 5;

const TAKING_PART: ReadonlySet<Reading['want']> = new Set(['side', 'visitor', 'host', 'party']);

/** "… also met", "present at the talks were", "joined by", "participants included". */
const BESIDE =
  /\b(?:also (?:\p{L}+ed )?(?:met|meets?|meeting|held|saw|spoke|talked|received|attend\w*|took part|present|signed|visited)|(?:were|was|is|are) (?:also )?(?:present|in attendance|joined|accompanied)|present (?:at|were|was)|attended by|attended the|joined by|accompanied by|participa(?:nts?|ted|ting)|taking part|took part|included?|among (?:those|them|the)|together with|along with|delegation|later (?:met|held)|earlier (?:met|held))\b/iu;

/**
 * Others who took part, as sentences soon after those of the facts tell: "Present were also A and B". Each has a name with
 * a capital that neither the fact's sentence nor the question has.
 */
export function participantsBeside(
  answers: readonly AnswerItem[],
  { want, ask }: Reading,
  index: TextIndex,
): readonly Passage[] {
  if (!TAKING_PART.has(want) || ask !== 'which') return [];
  const proofs = answers.slice(0, MOST_ANSWERS).flatMap((item) => item.proofs);
  const told = new Set(proofs.flatMap(({ sentence }) => keysOf(sentence)));
  const passages: Passage[] = [];
  const met = new Set<number>();
  for (const { article, sentence } of proofs) {
    const at = index.find(article.iri, sentence);
    if (at === undefined) continue;
    for (let id = at + 1; id <= at + AFTER; id += 1) {
      const own = index.sentences[id];
      if (own?.article.article !== article.iri || met.has(id)) continue;
      met.add(id);
      const words = textAt(index, id);
      if (!BESIDE.test(words) || !namesOther(words, told)) continue;
      passages.push(toExcerpt(own.article, [own.place]));
    }
  }
  return passages.slice(0, MOST);
}

function namesOther(sentence: string, told: ReadonlySet<string>): boolean {
  return namesWithin(sentence)
    .flatMap((name) => name.split(' '))
    .some((name) => keysOf(name).every((key) => !told.has(key)));
}
