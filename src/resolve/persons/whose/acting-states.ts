import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, Mention, StateMention } from '../../../model/mention.ts';
import { mentionsIn } from '../beside.ts';

/** The states that act between two tokens of a sentence: "Russia will not move, the minister said". */
export const actingStates = (a: AnnotatedArticle, from: number, to: number): StateEntity[] =>
  mentionsIn(a, from, to).flatMap((mention) => {
    if (mention.kind === 'organization') return bodyThatActs(a, mention) ?? [];
    if (mention.kind !== 'state' || mention.paired || mention.form === 'demonym') return [];
    if (isLed(a, mention.first) || isLeft(a, mention.first)) return [];
    return mention.possessive || headsPhrase(a, mention) ? [mention.state] : [];
  });

/** "*South Norlandic authorities* have pushed back": a body of a state that a verb follows. */
function bodyThatActs(
  a: AnnotatedArticle,
  mention: Extract<Mention, { kind: 'organization' }>,
): StateEntity | undefined {
  if (mention.role !== 'body' || isLed(a, mention.first)) return undefined;
  // "the Norlandic ministry *on Monday* summoned"
  let after = (a.phraseAt[mention.last - 1] ?? 0) + 1;
  if (a.phrases[after]?.kind === 'preposition' && a.phrases[after + 1]?.kind === 'date') after++;
  while (/^(?:date|adverb)$/.test(a.phrases[after]?.kind ?? '')) after++;
  const next = a.phrases[after];
  return next?.kind === 'verb' && !next.passive ? mention.organization.of : undefined;
}

/**
 * "until *Moscow* recognises it": inside what is said under a condition; "between Peru and *Chile*": led by a preposition with
 * those before it.
 */
export function isLed(a: AnnotatedArticle, first: number): boolean {
  let k = (a.phraseAt[first] ?? 0) - 1;
  while (/^(?:and|comma)$/.test(a.phrases[k]?.kind ?? '') && a.phrases[k - 1]?.kind === 'noun') k -= 2;
  return /^(?:preposition|subordinator|relative)$/.test(a.phrases[k]?.kind ?? '');
}

/** "Roe will leave *Seoul*": gone to or from. */
function isLeft(a: AnnotatedArticle, first: number): boolean {
  const verb = a.phrases[(a.phraseAt[first] ?? 0) - 1];
  return verb?.kind === 'verb' && /^(?:leave|visit|tour|reach|enter)$/.test(verb.lemma);
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
