import type { StoryDay } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { Frame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dayOfStory } from '../meetings/day-of-story.ts';
import { dateOf, dateWithin } from '../syntax/date-of.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { isOnlyInitialled } from './only-initialled.ts';
import { SIGNS, signingAfter } from './signing-after.ts';

const OTHER_TIME = /^(?:since|before|by|until|after|for)$/;

/** When it was signed, or is to be: the year before the noun ("the 2015 deal"), the date beside a verb of signing, "of 2015" after it. */
export function dateTreaty(a: AnnotatedArticle, match: FrameMatch, status: Status): DateValue | undefined {
  const { noun: n, verb: v, dates } = match.occurrence;
  // The day of the initials is not that of the signing.
  if (status === 'planned') return isOnlyInitialled(a, match) ? undefined : plannedFor(a, match);
  if (status !== 'occurred' || n === undefined) return undefined;
  const inside = insideNoun(a, n) ?? (isSigningOf(a, n) ? insideNoun(a, n - 2) : undefined);
  if (inside) return inside;
  // "a treaty of friendship with Norland *dating from 1977*"
  const dating = [n + 1, readComplements(a, n).last].find((k) => verbAt(a, k)?.lemma === 'date');
  const dated = dating === undefined ? undefined : readComplements(a, dating).dates[0];
  if (dated !== undefined) return dateOf(a, dated)?.past;
  const telling = signingVerb(a, match);
  const signing = telling ?? signingAfter(a, n);
  const told =
    signing === undefined
      ? []
      : [
          ...(telling === undefined ? [] : dates),
          ...datesOf(a, signing, signing !== v && signing === telling),
        ];
  const [at] = told.filter((p) => !OTHER_TIME.test(wordAt(a, p - 1)));
  const mention = at === undefined ? undefined : dateOf(a, at);
  // "reached in 2020-2022" is more than one day.
  if (mention) return mention.until ? undefined : dayGoneBy(a, mention);
  if (wordAt(a, n + 1) === 'of' && kindAt(a, n + 2) === 'date') return dateOf(a, n + 2)?.past;
  // "withdrew *from the treaty* in May": the day of the deed.
  if (kindAt(a, n - 1) === 'preposition' || KEEPS_ON.test(verbAt(a, v ?? -1)?.lemma ?? '')) return undefined;
  return v === undefined || verbAt(a, v)?.form !== 'finite' || v > n ? besideNoun(a, n) : undefined;
}

/** Verbs of what is done to one that was signed before. */
const KEEPS_ON = /^(?:renew|extend|prolong)$/;

/** "to be signed in Oslo *on June 30*", "will end *on Friday* with the signing of a pact": the day that it is planned for. */
function plannedFor(a: AnnotatedArticle, match: FrameMatch): DateValue | undefined {
  const { noun: n, dates } = match.occurrence;
  if (n === undefined) return undefined;
  const telling = signingVerb(a, match) ?? toBeSigned(a, n);
  // "could be signed in May": that no day is set for.
  if (/^(?:can|could|may|might)$/.test(verbAt(a, telling ?? -1)?.modal ?? '')) return undefined;
  const over = isSigningOf(a, n) ? verbBefore(a, n) : undefined;
  const told =
    telling !== undefined
      ? [...dates, ...datesOf(a, telling, true)]
      : over === undefined
        ? []
        : datesOf(a, over, true);
  const [at] = told.filter((p) => !OTHER_TIME.test(wordAt(a, p - 1)));
  const mention = at === undefined ? undefined : dateOf(a, at);
  return mention?.until ? undefined : mention?.future;
}

/** "a pact between Norland and Finland, which is due *to be signed* in Oslo": soon behind the noun. */
function toBeSigned(a: AnnotatedArticle, n: number): number | undefined {
  const last = Math.min(sentencePhrases(a, n).last, n + SOON);
  for (let k = n + 1; k < last && kindAt(a, k) !== 'quote'; k++) {
    const verb = verbAt(a, k);
    if (verb?.passive && verb.form === 'infinitive' && SIGNS.test(verb.lemma)) return k;
  }
  return undefined;
}

/** Phrases behind a noun in which it is told what becomes of it. */
const SOON = 12;

/** The finite verb, or one under it, that stands before a noun. */
function verbBefore(a: AnnotatedArticle, n: number): number | undefined {
  for (let k = n - 1; k > sentencePhrases(a, n).first; k--) if (verbAt(a, k)) return k;
  return undefined;
}

/** Verbs that put a name to a paper, and no more. */
const PUTS_NAME = /^(?:sign|ink|initial|seal|exchange|adopt|issue)$/;

/** The day of the story that "they then *signed* a pact" carries on. */
export function dayOfSigning(a: AnnotatedArticle, match: FrameMatch): StoryDay | undefined {
  const verb = signingVerb(a, match) ?? attendedBy(a, match.occurrence.noun ?? -1);
  const signs =
    verb !== undefined &&
    (match.frame.attributes.act === 'pens' ||
      PUTS_NAME.test(verbAt(a, verb)?.lemma ?? '') ||
      attendedBy(a, match.occurrence.noun ?? -1) === verb);
  return signs ? dayOfStory(a, { ...match.occurrence, verb }) : undefined;
}

/** "met and *issued* a joint statement", "the declaration, *signed* at the end of the talks", "ended with *the signing of* a pact". */
export function tellsOfSigning(a: AnnotatedArticle, match: FrameMatch): boolean {
  const n = match.occurrence.noun ?? -1;
  const verb = signingVerb(a, match) ?? signingAfter(a, n);
  // "The two *had signed* a pact": before all this.
  if (verbAt(a, verb ?? -1)?.perfect) return false;
  return onlySigns(match.frame) || PUTS_NAME.test(verbAt(a, verb ?? -1)?.lemma ?? '') || isSigningOf(a, n);
}

/** "*presided over* the signing of a pact", "*witnessed* its signing": who was there when it was. */
function attendedBy(a: AnnotatedArticle, n: number): number | undefined {
  const v = isSigningOf(a, n) ? verbBefore(a, n) : undefined;
  const verb = v === undefined ? undefined : verbAt(a, v);
  return verb?.form === 'finite' &&
    /^(?:preside|attend|witness|oversee|supervise|watch|see)$/.test(verb.lemma)
    ? v
    : undefined;
}

/** "*put* their names to a pact", "*restored* ties with a pact": tells of the signing, whatever its verb. */
const onlySigns = ({ attributes: { act } }: Frame): boolean => act === 'pens' || act === 'seals';

/** "the 1996 *signing* of a treaty". */
const isSigningOf = (a: AnnotatedArticle, n: number): boolean =>
  wordAt(a, n - 1) === 'of' &&
  /^(?:signing|signature|conclusion|initialling|initialing)$/.test(headAt(a, n - 2));

/** The verb that tells of the signing: "*signed* a pact", "*agreed* to a truce", "*put* their names to it". */
function signingVerb(a: AnnotatedArticle, { occurrence, tie, frame }: FrameMatch): number | undefined {
  const v = occurrence.verb;
  if (v !== undefined && SIGNS.test(verbAt(a, v)?.lemma ?? '')) return v;
  const tied = frame.attributes.status === 'signed' && frame.ties.length > 0 ? tie?.verb : undefined;
  const signs = SIGNS.test(verbAt(a, tied ?? -1)?.lemma ?? '') || onlySigns(frame);
  return signs ? tied : undefined;
}

/** Beside a verb of signing; of one that only ties the noun to its clause before it too. */
const datesOf = (a: AnnotatedArticle, verb: number, before: boolean): readonly number[] => [
  ...readComplements(a, verb).dates,
  ...(before ? datesBefore(a, verb) : []),
];

/** "a truce with Norland *in May 2024*", "their accord in Oslo *last month*": no day, which may be that of another deed. */
function besideNoun(a: AnnotatedArticle, n: number): DateValue | undefined {
  const [at] = readComplements(a, n).dates;
  const mention = at === undefined ? undefined : dateOf(a, at);
  if (at === undefined || !mention || mention.until || mention.past.value.length > 7) return undefined;
  return /^(?:in|)$/.test(kindAt(a, at - 1) === 'preposition' ? wordAt(a, at - 1) : '')
    ? dayGoneBy(a, mention)
    : undefined;
}

function insideNoun(a: AnnotatedArticle, n: number): DateValue | undefined {
  const noun = nounAt(a, n);
  const inside = noun && dateWithin(a, noun.first, noun.head);
  return inside && dayGoneBy(a, inside);
}
