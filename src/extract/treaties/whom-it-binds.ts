import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { placesOfClause } from '../syntax/clause-of-noun.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  firstWordAt,
  headAt,
  kindAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';

/** What a treaty does to those that are bound by it. */
const BINDS =
  /^(?:let|allow|permit|enable|entitle|oblige|obligate|require|bind|commit|force|bar|forbid|give|grant|guarantee|promise|provide|place|put|exempt|free|open|secure|award|cede|hand|divide|define|set|settle|end|regulate|govern)$/;

/**
 * Whom the words that say what a treaty does name: "a pact *that lets Norland use Sudland's ports*", "an arrangement was
 * reached *under which Norland pays*", "under a deal signed in May, *Norland sells Sudland fish*".
 */
export function boundBy(a: AnnotatedArticle, match: FrameMatch): Mention[] {
  const verb = clauseOfTerms(a, match);
  if (verb === undefined) return [];
  const places = placesOfClause(a, verb);
  const { infinitive, second } = readComplements(a, verb);
  const inner = infinitive ?? innerVerb(a, verb);
  const told = [
    ...(verbAt(a, verb)?.form === 'gerund' ? objectsOf(a, verb) : []),
    ...['subject', 'object', 'to', 'with', 'from', 'between'].flatMap((place) => places.get(place) ?? []),
    ...second,
    ...(inner === undefined ? [] : objectsOf(a, inner)),
  ];
  return told.filter((p) => p !== match.occurrence.noun).flatMap((p) => statesAt(a, p));
}

/** Whether a noun phrase stands after "under", as that by which others are bound: "under *the terms of* the accord" too. */
export function isUnder(a: AnnotatedArticle, n: number): boolean {
  const outer = wordAt(a, n - 1) === 'of' && /^(?:terms|provisions|articles?)$/.test(headAt(a, n - 2));
  const word = wordAt(a, outer ? n - 3 : n - 1);
  return (
    /^(?:under|pursuant)$/.test(word) ||
    (word === 'to' && /^(?:according|pursuant)$/.test(wordAt(a, (outer ? n - 3 : n - 1) - 1)))
  );
}

/** The verb of the clause that says what the treaty does. */
function clauseOfTerms(
  a: AnnotatedArticle,
  { occurrence: { noun = -1, verb = -1 }, tie }: FrameMatch,
): number | undefined {
  const after =
    termsAfter(a, readComplements(a, noun).last) ??
    (verb > noun ? termsAfter(a, readComplements(a, verb).last) : undefined);
  if (after !== undefined) return after;
  if (isUnder(a, noun)) return mainVerb(a, noun) ?? tie?.verb;
  const governor = governingVerb(a, noun);
  return governor?.role === 'subject' && BINDS.test(verbAt(a, governor.verb)?.lemma ?? '')
    ? governor.verb
    : undefined;
}

/** The verb after "under which", "whereby", or after "that" where it is one of binding. */
function termsAfter(a: AnnotatedArticle, from: number): number | undefined {
  const k = kindAt(a, from) === 'comma' ? from + 1 : from;
  const under = /^(?:under|by)$/.test(wordAt(a, k)) && wordAt(a, k + 1) === 'which';
  if (under || firstWordAt(a, k) === 'whereby') return finiteAfter(a, k + 1);
  // "a pact *governing* their ties", "that *lets* Norland fish"
  const at = /^(?:that|which)$/.test(wordAt(a, k)) ? k + 1 : k;
  const verb = verbAt(a, at);
  return verb && BINDS.test(verb.lemma) && (at > k || verb.form === 'gerund') ? at : undefined;
}

/** "Under the deal struck in May, Norland *pays*": past the words of the signing, the verb with a subject of its own. */
function mainVerb(a: AnnotatedArticle, n: number): number | undefined {
  const { first, last } = sentencePhrases(a, n);
  if (n - first > 5) return undefined;
  for (let k = n + 1; k < last; k++) {
    const verb = verbAt(a, k);
    if (kindAt(a, k) === 'quote' || kindAt(a, k) === 'relative') return undefined;
    if (verb?.form === 'finite' && (findSubject(a, k)?.nouns ?? []).some((p) => p > n)) return k;
  }
  return undefined;
}

function finiteAfter(a: AnnotatedArticle, from: number): number | undefined {
  const { last } = sentencePhrases(a, from);
  for (let k = from; k < last; k++) if (verbAt(a, k)?.form === 'finite') return k;
  return undefined;
}

/** "lets Norland *use* its ports": the verb right after the object. */
function innerVerb(a: AnnotatedArticle, v: number): number | undefined {
  const { last } = readComplements(a, v);
  const next = verbAt(a, last);
  return next && next.form !== 'gerund' && kindAt(a, last - 1) === 'noun' ? last : undefined;
}

const objectsOf = (a: AnnotatedArticle, v: number): readonly number[] => {
  const { object, prepositional } = readComplements(a, v);
  return [
    ...object,
    ...prepositional
      .filter(({ word }) => /^(?:to|with|from|of|off)$/.test(word))
      .flatMap(({ nouns }) => nouns),
  ];
};

/** "Norland", "*Norland's* ports", "the *Norlandic* port". */
function statesAt(a: AnnotatedArticle, p: number): Mention[] {
  const own = mentionOf(a, p);
  const noun = nounAt(a, p);
  const within = noun ? modifiersOf(a, noun) : [];
  return [...(own ? [own] : []), ...within].filter(
    (mention) =>
      mention.kind === 'state' ||
      (mention.kind === 'organization' && mention.organization.body === 'international'),
  );
}
