import type { AnnotatedArticle } from '../../model/mention.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, kindAt, lowerAt, mentionOf, modifiersOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { canMeet, type Side } from './side.ts';

/** Nouns that stand for the state or body named beside them: "a Norlandic *delegation*", "*members* of the council". */
const SPEAKS_FOR = new Set(
  'delegation delegations delegates team teams officials leaders representatives representative negotiators authorities side sides government governments ministers lawmakers members counterparts diplomats envoys envoy officers commanders parliamentarians mission cabinet leadership presidents chiefs heads party group'.split(
    ' ',
  ),
);

/**
 * Whom a noun phrase that names nobody stands for: "his old friend, *Korpi*", "a delegation led by *Korpi*", "a *Finnish*
 * delegation", "members of *the council*".
 */
export function standsFor(a: AnnotatedArticle, n: number): Side[] {
  const apposed = kindAt(a, n + 1) === 'comma' ? person(a, n + 2) : [];
  if (apposed.length > 0) return apposed;
  const noun = nounAt(a, n);
  if (!noun || !SPEAKS_FOR.has(headOf(a, noun))) return [];
  const leader = leaderOf(a, n);
  if (leader.length > 0) return leader;
  const own = modifiersOf(a, noun).filter(canMeet).slice(-1);
  if (own.length > 0) return own.map((mention) => ({ mention, phrase: n }));
  const after = readComplements(a, n).prepositional.find(({ word }) => word === 'of' || word === 'from');
  return (after?.nouns ?? []).flatMap((phrase) => {
    const mention = mentionOf(a, phrase);
    return mention && canMeet(mention) ? [{ mention, phrase }] : [];
  });
}

/** "a delegation of Norland *led by Berg*". */
export function leaderOf(a: AnnotatedArticle, n: number): Side[] {
  const { last } = readComplements(a, n);
  const verb = verbAt(a, last);
  return verb?.passive && /^(?:lead|head)$/.test(verb.lemma) && wordAt(a, last + 1) === 'by'
    ? person(a, last + 2)
    : [];
}

/** A state or body that comes as persons: "the Finnish *delegation*". */
export function isDelegation(a: AnnotatedArticle, { mention }: Side): boolean {
  for (let t = mention.first; t < mention.last; t++) if (SPEAKS_FOR.has(lowerAt(a, t))) return true;
  return false;
}

function person(a: AnnotatedArticle, phrase: number): Side[] {
  const mention = mentionOf(a, phrase);
  return mention?.kind === 'person' ? [{ mention, phrase }] : [];
}
