import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { sayingBefore } from '../syntax/framed-by.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headAt,
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  prepositionOf,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { findDestination } from './find-destination.ts';
import { canMeet, isPersonal, type Side } from './side.ts';
import { standsFor } from './stands-for.ts';

/** Who acts in the clause that a meeting is mentioned in, and whom they address. */
export interface Partners {
  readonly verb: number;
  readonly subjects: readonly Side[];
  readonly objects: readonly Side[];
  /** "Y said Norland will help *during talks with X*": the talks are where it was said, whatever its content tells. */
  readonly framed: boolean;
  /** "on the sidelines of": what is told took place beside it. */
  readonly aside: boolean;
  /** "have not met *since* a summit". */
  readonly since: boolean;
  /** "was in Riga *for* a summit". */
  readonly purpose: boolean;
  /** "went to *Norway* for talks": whom the traveller is to talk to. */
  readonly destination?: Side;
}

/** Prepositions that put the clause's subject into the meeting: "*during* talks with X, Y said". */
const INSIDE = new Set(
  'in during at after before following on since for into from through via over'.split(' '),
);

/**
 * Reads "During a meeting with X, *Y* said", "*Y* told *X* during their talks", `"…," said *Y* after talks with X` for the
 * meeting noun at phrase `n`; nothing where no preposition ties it to a clause.
 */
export function readPartners(a: AnnotatedArticle, n: number): Partners | undefined {
  // "at the end of two days of *talks*"
  const outer = anchorOf(a, n);
  const at = prepositionOf(a, outer) ?? outer - 1;
  if (
    !/^(?:preposition|subordinator)$/.test(kindAt(a, at) ?? '') ||
    !INSIDE.has(tie(a, at)) ||
    hangsOnNoun(a, at)
  )
    return undefined;
  const nearest = verbBefore(a, n) ?? verbAfter(a, n);
  if (nearest === undefined) return undefined;
  const framing = tie(a, at) === 'during' ? framingVerb(a, nearest, n) : undefined;
  const verb = framing ?? nearest;
  const inverted = isInverted(a, verb);
  const subjects = inverted ? sidesAt(a, [verb + 1]) : actingAt(a, verb);
  const objects = inverted
    ? []
    : sidesAt(a, [
        ...readComplements(a, verb).object,
        ...besideAtConference(a, verb),
        ...givenBy(a, verb),
        ...toldTo(a, verb),
      ]);
  const indefinite = lowerAt(a, nounAt(a, n)?.first ?? -1) !== 'the';
  const destination = wordAt(a, at) === 'for' && indefinite ? destinationOf(a, verb) : undefined;
  return {
    verb,
    framed: framing !== undefined,
    subjects,
    since: wordAt(a, at) === 'since',
    purpose: wordAt(a, at) === 'for',
    aside: wordAt(a, at) === 'of' && /^(?:sidelines?|margins?)$/.test(headAt(a, at - 1)),
    objects: objects.filter(({ mention }) => isPersonal(mention)),
    ...(destination && { destination }),
  };
}

/** Who acts: the subject, or whoever it sends: "sent *his deputy* for talks". */
function actingAt(a: AnnotatedArticle, verb: number): Side[] {
  const sent = SENDS.test(verbAt(a, verb)?.lemma ?? '') ? sidesAt(a, objectOf(a, verb)) : [];
  return sent.some(({ mention }) => isPersonal(mention))
    ? sent
    : sidesAt(a, findSubject(a, verb)?.nouns ?? []);
}

const SENDS = /^(?:send|dispatch|despatch)$/;

const objectOf = (a: AnnotatedArticle, verb: number): readonly number[] =>
  verbAt(a, verb)?.passive ? (findSubject(a, verb)?.nouns ?? []) : readComplements(a, verb).object;

/** "secured promises *from Korpi* in an hour-long conversation": who gives what one gets. */
function givenBy(a: AnnotatedArticle, verb: number): readonly number[] {
  if (!GETS.test(verbAt(a, verb)?.lemma ?? '')) return [];
  return readComplements(a, verb).prepositional.flatMap(({ word, nouns }) => (word === 'from' ? nouns : []));
}

/** "explained as much *to Korpi* in a telephone conversation": who hears it. */
function toldTo(a: AnnotatedArticle, verb: number): readonly number[] {
  if (!EXPLAINS.test(verbAt(a, verb)?.lemma ?? '')) return [];
  return readComplements(a, verb).prepositional.flatMap(({ word, nouns }) => (word === 'to' ? nouns : []));
}

const EXPLAINS =
  /^(?:explain|convey|express|relay|complain|apologi[sz]e|protest|outline|describe|stress|repeat|say)$/;

const GETS = /^(?:secure|get|win|obtain|extract|receive|seek|wring|hear)$/;

/** "told a joint news conference *with X*": who stands beside the speaker. */
function besideAtConference(a: AnnotatedArticle, verb: number): readonly number[] {
  const { object, prepositional } = readComplements(a, verb);
  return prepositional.flatMap(({ word, at, nouns }) =>
    word === 'with' &&
    /^(?:conference|briefing|appearance|availability)$/.test(headAt(a, at - 1)) &&
    (object.includes(at - 1) || kindAt(a, at - 2) === 'preposition')
      ? nouns
      : [],
  );
}

/** The verb of saying over `nearest`, where a person says and no person acts in what is said. */
function framingVerb(a: AnnotatedArticle, nearest: number, n: number): number | undefined {
  const guest = mentionOf(a, n + 2);
  if (
    guest?.kind !== 'person' ||
    sidesAt(a, findSubject(a, nearest)?.nouns ?? []).some(({ mention }) => isPersonal(mention))
  )
    return undefined;
  const saying = sayingBefore(a, nearest);
  if (saying === undefined || verbAt(a, saying)?.tense !== 'past') return undefined;
  return sidesAt(a, findSubject(a, saying)?.nouns ?? []).some(({ mention }) => isPersonal(mention))
    ? saying
    : undefined;
}

function destinationOf(a: AnnotatedArticle, verb: number): Side | undefined {
  const found = findDestination(a, verb);
  return found && found.mention.kind === 'state'
    ? { mention: found.mention, phrase: found.phrase }
    : undefined;
}

/** "mounting calls *for talks*": the noun before the preposition takes it, not the clause; "on a visit *for talks*" does not. */
function hangsOnNoun(a: AnnotatedArticle, at: number): boolean {
  const before = nounAt(a, at - 1);
  if (wordAt(a, at) !== 'for' || !before || before.mention >= 0) return false;
  return !/^(?:visit|trip|tour|stay|stop|stopover|capital|city)$/.test(headOf(a, before));
}

/** `"…," said Berg`: the subject follows the verb. */
function isInverted(a: AnnotatedArticle, verb: number): boolean {
  const before = kindAt(a, verb - 1);
  // "Berg, in a telephone call, *urged Korpi*": its own subject stands before the insertion.
  const own = before === 'comma' ? findSubject(a, verb) : undefined;
  if (own && !own.shared && own.nouns.every((n) => n < verb)) return false;
  return (
    (before === 'quote' || before === 'comma') &&
    mentionOf(a, verb + 1) !== undefined &&
    verbAt(a, verb)?.form === 'finite'
  );
}

/** The preposition before the noun; of "on the sidelines of", "ahead of" and "on the eve of" the first. */
function tie(a: AnnotatedArticle, at: number): string {
  const word = wordAt(a, at);
  if (word !== 'of') return word;
  if (kindAt(a, at - 1) === 'adverb') return 'before';
  return nounAt(a, at - 1) && kindAt(a, at - 2) === 'preposition' ? wordAt(a, at - 2) : word;
}

function sidesAt(a: AnnotatedArticle, phrases: readonly number[]): Side[] {
  return phrases.flatMap((phrase) => {
    const mention = mentionOf(a, phrase);
    if (!mention) return standsFor(a, phrase);
    return canMeet(mention) ? [{ mention, phrase }] : [];
  });
}

function verbBefore(a: AnnotatedArticle, n: number): number | undefined {
  const { first } = sentencePhrases(a, n);
  for (let k = n - 1; k >= first; k--) {
    if (verbAt(a, k)) return k;
    if (wordAt(a, k) === ';' || kindAt(a, k) === 'quote') return undefined;
  }
  return undefined;
}

function verbAfter(a: AnnotatedArticle, n: number): number | undefined {
  const { last } = sentencePhrases(a, n);
  for (let k = n + 1; k < last; k++) {
    if (verbAt(a, k)?.form === 'finite') return k;
    if (wordAt(a, k) === ';' || kindAt(a, k) === 'relative') return undefined;
  }
  return undefined;
}
