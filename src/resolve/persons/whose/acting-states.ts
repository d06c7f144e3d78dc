import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, Mention, StateMention } from '../../../model/mention.ts';
import { lowerAt, mentionsIn } from '../beside.ts';

/** The states that act between two tokens of a sentence: "Russia will not move, the minister said". */
export const actingStates = (a: AnnotatedArticle, from: number, to: number): StateEntity[] =>
  mentionsIn(a, from, to).flatMap((mention) => {
    if (mention.kind === 'organization') return bodyThatActs(a, mention, to) ?? [];
    if (mention.kind !== 'state' || mention.paired || mention.form === 'demonym') return [];
    return (mention.possessive || headsPhrase(a, mention)) && !isLed(a, mention.first) ? [mention.state] : [];
  });

/** "*South Norlandic authorities* have pushed back": a body of a state that a verb follows. */
function bodyThatActs(
  a: AnnotatedArticle,
  mention: Extract<Mention, { kind: 'organization' }>,
  to: number,
): StateEntity | undefined {
  if (mention.role !== 'body' || isLed(a, mention.first)) return undefined;
  const next = a.phrases[(a.phraseAt[mention.last - 1] ?? 0) + 1];
  if (next?.kind === 'verb' && !next.passive) return mention.organization.of;
  // "Norland's embassy in Oslo was opened in May *by Minister Roe*"
  return lowerAt(a, to - 1) === 'by' && isDoneBefore(a, mention.last, to)
    ? mention.organization.of
    : undefined;
}

/** The first verb between two tokens is one that something is done by: "was inaugurated", "will be headed". */
function isDoneBefore(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const phrase = a.phrases[a.phraseAt[t] ?? -1];
    if (phrase?.kind === 'verb') return phrase.passive && DOES_FOR_OWN.test(phrase.lemma);
  }
  return false;
}

/** What a body's own do: a state's embassy may be searched or closed by another's. */
const DOES_FOR_OWN = /^(?:open|inaugurate|reopen|head|lead|represent|announce|release|issue|sign)$/;

/**
 * "until *Moscow* recognises it": inside what is said under a condition; "between Peru and *Chile*": led by a preposition with
 * those before it.
 */
function isLed(a: AnnotatedArticle, first: number): boolean {
  let k = (a.phraseAt[first] ?? 0) - 1;
  while (/^(?:and|comma)$/.test(a.phrases[k]?.kind ?? '') && a.phrases[k - 1]?.kind === 'noun') k -= 2;
  return /^(?:preposition|subordinator|relative)$/.test(a.phrases[k]?.kind ?? '');
}

/** Not in "the embassy, which guards *US* interests": the state is what its noun phrase is about, or opens the sentence. */
function headsPhrase(a: AnnotatedArticle, { first, last }: StateMention): boolean {
  const at = a.phraseAt[first] ?? -1;
  const phrase = a.phrases[at];
  return (
    phrase?.kind !== 'noun' ||
    (phrase.head >= first && phrase.head < last) ||
    a.phrases[at - 1]?.kind !== 'verb'
  );
}
