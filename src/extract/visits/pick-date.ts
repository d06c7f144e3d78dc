import type { DateMention } from '../../model/annotation.ts';
import type { FrameAttributes } from '../../model/frame-words.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf, dateWithin } from '../syntax/date-of.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { daysBeside } from './days-beside.ts';
import { wasMeant } from './relative-dates.ts';

/** A date that the verb is not about: "the first *since* August", "*before* Friday". */
const OTHER_TIME = /^(?:since|before|until|till|through|after|ahead)$/;

/** "has been in Oslo *since Friday*": when the stay began. */
function hasBeenSince(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean {
  const verb = verbAt(a, occurrence.verb ?? -1);
  return frame.attributes.telling === 'begun' && verb?.lemma === 'be' && verb.perfect === true;
}

/** "*originally planned for* February": when it was to be and is not any more. */
function wasMeantFor(a: AnnotatedArticle, p: number): boolean {
  const at = /^(?:for|on|in|to)$/.test(wordAt(a, p - 1)) ? p - 2 : p - 1;
  return (
    verbAt(a, at)?.form !== 'finite' &&
    /^(?:plan|schedule|set|slate|fix)$/.test(verbAt(a, at)?.lemma ?? '') &&
    wasMeant(a, at)
  );
}

/** "met on Monday *during* a visit": ties under which the day of the clause is one of the visit. */
const WHILE =
  /^(?:during|on|in|on leg|on stop|on day|at start|at beginning|during day|during course|on occasion)$/;

/** Whose date a visit's is. */
export type WhichDate = NonNullable<FrameAttributes['date']>;

/** The date by which a visit is told; `which` says whose: the telling word's, the clause's, the noun's own. */
export function pickDate(a: AnnotatedArticle, match: FrameMatch, which: WhichDate): DateMention | undefined {
  const { occurrence, tie } = match;
  const { noun, verb, dates: beside } = occurrence;
  // "will be in Oslo until Friday before *ending* her trip in Turku on Monday": the gerund's own.
  const later =
    verb !== undefined &&
    verbAt(a, verb)?.form === 'gerund' &&
    /^(?:before|after)$/.test(wordAt(a, verb - 1));
  const dates = later ? beside.filter((p) => p > verb) : beside;
  // "left on Monday after visiting Norland": Monday is not the gerund's.
  const gerund = noun === undefined && verb !== undefined && verbAt(a, verb)?.form === 'gerund';
  const own = gerund
    ? readComplements(a, verb).dates
    : noun === undefined
      ? dates
      : [...insideNoun(a, noun), ...readComplements(a, noun).dates];
  const told =
    which === 'own' || (which === 'within' && !(tie && WHILE.test(tie.word)))
      ? own
      : which.startsWith('clause') || (which === 'within' && tie && WHILE.test(tie.word))
        ? [...own, ...clauseDates(a, tie?.verb)]
        : gerund
          ? own
          : dates;
  const inNoun = noun === undefined || verb === undefined ? [] : insideNoun(a, noun);
  const all = [...told, ...inNoun, ...datesOfFirst(a, verb)];
  return (all.length > 0 ? all : daysBeside(a, match))
    .filter(
      (p) =>
        !(noun === undefined && verb !== undefined && isOfVerbBefore(a, p, verb)) &&
        (!OTHER_TIME.test(wordAt(a, p - 1)) || (wordAt(a, p - 1) === 'since' && hasBeenSince(a, match))) &&
        !wasMeantFor(a, p) &&
        !isSpan(a, p) &&
        !(wordAt(a, p - 1) === 'of' && wordAt(a, p - 2) === 'ahead'),
    )
    .flatMap((p) => dateOf(a, p) ?? dateInside(a, p) ?? [])
    .sort((x, y) => Number(x.weak ?? false) - Number(y.weak ?? false))[0];
}

/** "is due in Oslo *on Friday* and will go on to Turku": the day of another verb, which that of the next follows. */
function isOfVerbBefore(a: AnnotatedArticle, p: number, v: number): boolean {
  if (p > v || verbAt(a, v)?.form !== 'finite') return false;
  for (let k = p - 1; k >= sentencePhrases(a, v).first; k--) {
    const [before, next] = [verbAt(a, k), verbAt(a, v)];
    // "*will end* her stay on Friday *and proceed*": under the same "will".
    const stays = /^(?:be|stay|remain)$/.test(before?.lemma ?? '');
    const shares =
      !stays && before?.modal !== undefined && next?.modal === undefined && next?.tense === 'present';
    if (before?.form === 'finite') return isJoined(a, v) && !shares && before.tense !== next?.tense;
    if (kindAt(a, k) === 'comma' || kindAt(a, k) === 'relative') return false;
  }
  return false;
}

/** "and *then* travel". */
function isJoined(a: AnnotatedArticle, v: number): boolean {
  let k = v - 1;
  while (kindAt(a, k) === 'adverb') k--;
  return kindAt(a, k) === 'and';
}

/** "the first visit *in two years*", "her only trip *in months*": how long there was none. */
const isSpan = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p - 1) === 'in' &&
  /^(?:years|months|weeks|decades)$/.test(lowerAt(a, (a.phrases[p]?.last ?? 0) - 1));

/** "*on Monday* became the first premier to visit": of an infinitive that says what somebody came first to do. */
function datesOfFirst(a: AnnotatedArticle, v: number | undefined): readonly number[] {
  if (v === undefined || verbAt(a, v)?.form !== 'infinitive') return [];
  const governor = governorOf(a, v);
  return governor !== undefined && verbAt(a, governor)?.lemma === 'become' ? clauseDates(a, governor) : [];
}

const clauseDates = (a: AnnotatedArticle, verb: number | undefined): readonly number[] =>
  verb === undefined ? [] : [...readComplements(a, verb).dates, ...datesBefore(a, verb)];

/** "his *late-February* visit", "Monday's trip": the noun phrase itself. */
const insideNoun = (a: AnnotatedArticle, n: number): number[] => (dateInside(a, n) ? [n] : []);

function dateInside(a: AnnotatedArticle, n: number): DateMention | undefined {
  const noun = nounAt(a, n);
  return noun && dateWithin(a, noun.first, noun.last);
}
