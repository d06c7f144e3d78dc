import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, mentionOf, modifiersOf, nounAt, wordAt } from '../syntax/walk.ts';

/** Groups that travel for whoever leads or sends them. */
const DELEGATION = new Set([
  'delegation',
  'team',
  'mission',
  'envoys',
  'officials',
  'negotiators',
  'delegates',
  'group',
]);

/** Who travels: officials by name, office or pronoun, or the state whose delegation it is. */
export function findVisitors(a: AnnotatedArticle, { roles, occurrence }: FrameMatch): Mention[] {
  const told = (roles.get('visitor') ?? []).flatMap(({ mention, phrase }) =>
    mention ? (canTravel(mention) ? [mention] : []) : phrase === undefined ? [] : behind(a, phrase),
  );
  if (told.length > 0) return [...new Set(told)];
  return occurrence.noun === undefined ? [] : governorSubject(a, occurrence.noun);
}

/** "a delegation led by Berg": the leader, else the state that sends it. */
function behind(a: AnnotatedArticle, n: number): Mention[] {
  const noun = nounAt(a, n);
  if (!noun || !DELEGATION.has(headOf(a, noun))) return [];
  const next = a.phrases[n + 1];
  const led =
    next?.kind === 'verb' && /^(?:lead|head)$/.test(next.lemma) && wordAt(a, n + 2) === 'by'
      ? mentionOf(a, n + 3)
      : undefined;
  return led ? [led] : modifiersOf(a, noun).filter(canTravel);
}

/** "X is in Oslo *on a visit*", "X arrived *for a visit*": the subject of the verb that governs the noun. */
function governorSubject(a: AnnotatedArticle, n: number): Mention[] {
  const before = wordAt(a, n - 1);
  if (before !== 'on' && before !== 'for' && before !== 'during') return [];
  const governor = governorOf(a, n - 1);
  if (governor === undefined || readComplements(a, governor).last < n) return [];
  return (findSubject(a, governor)?.nouns ?? []).flatMap((p) => mentionOf(a, p) ?? []).filter(canTravel);
}

/** Places, media and countries on the page do not travel; a state does through its delegation. */
function canTravel(mention: Mention): boolean {
  if (mention.kind === 'anaphor') return /^(?:he|she|they|two-persons)$/.test(mention.stands);
  if (mention.kind === 'office') return !mention.office.plural || mention.office.served !== undefined;
  return mention.kind === 'person' || (mention.kind === 'state' && mention.form !== 'capital');
}
