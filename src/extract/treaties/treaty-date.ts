import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf, dateWithin } from '../syntax/date-of.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import { datesBefore } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { SIGNS, signingAfter } from './signing-after.ts';

/** When it was signed: the year before the noun ("the 2015 deal"), the date beside a verb of signing, "of 2015" after it. */
export function dateTreaty(a: AnnotatedArticle, match: FrameMatch, status: Status): DateValue | undefined {
  const { noun: n, verb: v, dates } = match.occurrence;
  if (status !== 'occurred' || n === undefined) return undefined;
  const inside = insideNoun(a, n) ?? (isSigningOf(a, n) ? insideNoun(a, n - 2) : undefined);
  if (inside) return inside;
  const dated = verbAt(a, n + 1)?.lemma === 'date' ? readComplements(a, n + 1).dates[0] : undefined;
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
  const [at] = told.filter((p) => !/^(?:since|before|by|until|after|for)$/.test(wordAt(a, p - 1)));
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

/** "the 1996 *signing* of a treaty". */
const isSigningOf = (a: AnnotatedArticle, n: number): boolean =>
  wordAt(a, n - 1) === 'of' &&
  /^(?:signing|signature|conclusion|initialling|initialing)$/.test(headAt(a, n - 2));

/** The verb that tells of the signing: "*signed* a pact", "*agreed* to a truce", "*put* their names to it". */
function signingVerb(a: AnnotatedArticle, { occurrence, tie, frame }: FrameMatch): number | undefined {
  const v = occurrence.verb;
  if (v !== undefined && SIGNS.test(verbAt(a, v)?.lemma ?? '')) return v;
  const tied = frame.attributes.status === 'signed' && frame.ties.length > 0 ? tie?.verb : undefined;
  const signs =
    SIGNS.test(verbAt(a, tied ?? -1)?.lemma ?? '') || /^treaty\.(?:put-name|do-by)$/.test(frame.id);
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
