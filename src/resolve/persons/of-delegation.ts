import type { AnnotatedArticle, OfficePhrase, Served } from '../../model/mention.ts';
import { lowerAt, mentionAt, stateOrBody } from './beside.ts';

const GROUP = /^(?:delegation|team|mission)$/;
/** Sentences back in which a delegation may be told with whose it is, and tokens after it. */
const BACK = 3;
const WITHIN = 7;

/** "a delegation *from Norland*. … *The delegation* is headed by Ida Berg, governor of …": whose it was told to be. */
export function ofDelegation(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const at = a.sentenceAt[first] ?? -1;
  const start = a.sentences[at]?.first ?? first;
  if (lowerAt(a, start) !== 'the' || !GROUP.test(lowerAt(a, start + 1))) return undefined;
  const noun = lowerAt(a, start + 1);
  const from = a.sentences[Math.max(0, at - BACK)]?.first ?? start;
  for (let t = start - 1; t >= from; t--) {
    if (lowerAt(a, t) !== noun) continue;
    const sender = senderOf(a, t);
    if (sender) return sender;
  }
  return undefined;
}

/** "the *Norlandic* delegation", "a delegation from *Oslo*" */
function senderOf(a: AnnotatedArticle, noun: number): Served | undefined {
  const phrase = a.phrases[a.phraseAt[noun] ?? -1];
  for (let t = phrase?.first ?? noun; t < noun; t++) {
    const served = servedBy(a, t);
    if (served) return served;
  }
  if (!/^(?:from|of)$/.test(lowerAt(a, noun + 1))) return undefined;
  for (let t = noun + 2; t < noun + 2 + WITHIN; t++) {
    if (/^[.;]$/.test(lowerAt(a, t))) return undefined;
    const served = servedBy(a, t);
    if (served) return served;
  }
  return undefined;
}

function servedBy(a: AnnotatedArticle, token: number): Served | undefined {
  const mention = mentionAt(a, token);
  return mention?.kind === 'place' ? mention.place.state : mention && stateOrBody(mention);
}

/** "a delegation of Norland headed by Speaker Roe": of whoever sends it. */
export function headedBy(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const by = lowerAt(a, first - 1) === 'the' ? first - 2 : first - 1;
  if (lowerAt(a, by) !== 'by') return undefined;
  // "Norland's led by Lee, and *Sudland's by* envoy Roe"
  const owner = a.mentions[a.mentionAt[by - 1] ?? -1] ?? a.mentions[a.mentionAt[by - 2] ?? -1];
  if (owner?.kind === 'state' && owner.possessive) return owner.state;
  if (!/^(?:led|headed|chaired|represented)$/.test(lowerAt(a, by - 1))) return undefined;
  const sender = mentionAt(a, lowerAt(a, by - 2) === ',' ? by - 3 : by - 2) ?? mentionAt(a, by - 3);
  const served = sender && stateOrBody(sender);
  if (served) return served;
  // "The Norlandic mission *is headed by* envoy Roe": of what stands before the verb.
  // "The Norlandic flotilla, *led by* Commodore Roe"
  const verb = (a.phraseAt[by] ?? 0) - 1;
  const at = a.phrases[verb - 1]?.kind === 'comma' ? verb - 2 : verb - 1;
  const subject = a.phrases[verb]?.kind === 'verb' ? a.phrases[at] : undefined;
  if (subject?.kind !== 'noun') return undefined;
  for (let t = subject.first; t < subject.last; t++) {
    const mention = mentionAt(a, t);
    const owner = mention && stateOrBody(mention);
    if (owner) return owner;
  }
  return undefined;
}
