import type { AnnotatedArticle, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { lowerAt, mentionsIn, type ServedOf } from './beside.ts';

/** Tokens back in which what is carried may stand: "a personal letter *from* the president". */
const CARRIED_WITHIN = 4;

const LETTER = /^(?:message|letter|note|invitation|greetings|regards)$/;

/** "the Norlandic envoy, who handed him *a message from President Roe*": of whoever carries it, named first in the sentence. */
export function carriedFrom(
  a: AnnotatedArticle,
  { first }: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  let from = first - 1;
  while (from > first - CARRIED_WITHIN && lowerAt(a, from) !== 'from') from--;
  if (lowerAt(a, from) !== 'from' || !LETTER.test(lowerAt(a, from - 1))) return undefined;
  const start = a.sentences[a.sentenceAt[first] ?? -1]?.first ?? first;
  const carrier = mentionsIn(a, start, from).findLast(
    (mention): mention is PersonMention =>
      mention.kind === 'person' && followedByHanding(a, mention.last, from),
  );
  return carrier && servedOf(carrier);
}

/** The first verb after whoever carries it: "*who handed* him", "*delivered*", "carrying". */
function followedByHanding(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const phrase = a.phrases[a.phraseAt[t] ?? -1];
    if (phrase?.kind === 'verb') return !phrase.passive && HANDS.test(phrase.lemma);
  }
  return false;
}

const HANDS = /^(?:hand|deliver|carry|convey|bring|bear|pass|transmit|present|give)$/;
