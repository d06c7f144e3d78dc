import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { placesOf } from '../syntax/occurrence.ts';
import { type Complements, readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import { kindAt, lowerAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { isPersonal } from './side.ts';

/** What puts the next guest after the last: "*then* Y", "and *later* Z", "*followed by* Z". */
const IN_TURN = /^(?:then|later|afterwards?|subsequently|finally|next|also|separately|lastly)$/;
/** How many phrases past the next guest a verb is looked for of which they are the subject. */
const REACH = 12;
/** How many further guests a sentence may name so. */
const MOST = 6;

/**
 * "met X in Oslo on Monday *and Y in Riga on Tuesday*", "was to see X at the palace later in the day *and Y on Saturday*", "met X
 * on Monday, *then Y*": a further meeting for each guest whom the sentence adds behind a day or a place, the verb left out.
 */
export function elidedGuests(a: AnnotatedArticle, match: FrameMatch): FrameMatch[] {
  const [guest] = match.roles.get('guest') ?? [];
  if (guest?.phrase === undefined || !isPersonalAt(a, guest.phrase)) return [];
  const found: FrameMatch[] = [];
  for (let p = match.occurrence.last; found.length < MOST; ) {
    const next = nextGuests(a, p, guest);
    if (!next) return found;
    found.push(withGuests(a, match, next));
    p = next.told.last;
  }
  return found;
}

interface Further {
  readonly nouns: readonly number[];
  /** Said to come after the one before, on the same day where no other is told. */
  readonly inTurn: boolean;
  readonly told: Complements;
}

function nextGuests(a: AnnotatedArticle, from: number, { phrase = 0, place }: Filler): Further | undefined {
  const { last: end } = sentencePhrases(a, phrase);
  let [p, joined, inTurn] = [from, false, false];
  for (; p < end; p++) {
    const kind = kindAt(a, p);
    if (kind === 'and') joined = true;
    else if (IN_TURN.test(wordAt(a, p))) inTurn = true;
    else if (kind !== 'comma') break;
  }
  if (p === from) return undefined;
  // "*then Finnish President Korpi*" may be read as one who was so then.
  inTurn ||= lowerAt(a, nounAt(a, p)?.first ?? -1) === 'then';
  // "then *with* Y", after "first with X"
  if (place !== 'object' && wordAt(a, p) === place) p++;
  if (p >= end || !isPersonalAt(a, p)) return undefined;
  const { nouns, next } = readList(a, p, end);
  const told = readComplements(a, nouns.at(-1) ?? p);
  const placed = told.dates.length > 0 || told.prepositional.some(({ word }) => /^(?:in|at)$/.test(word));
  // "met X on Monday, *Y said*": another who acts.
  if (
    !(inTurn || (placed && (joined || told.dates.length > 0 || isAmongStops(a, told.last, end)))) ||
    acts(a, nouns, Math.max(next, told.last), end)
  )
    return undefined;
  return { nouns, inTurn, told };
}

/** "X in Oslo, *Y in Riga* and Z in Turku": another with a place of their own comes after. */
function isAmongStops(a: AnnotatedArticle, from: number, end: number): boolean {
  let p = from;
  while (p < end && (kindAt(a, p) === 'comma' || kindAt(a, p) === 'and')) p++;
  return p > from && isPersonalAt(a, p) && /^(?:in|at)$/.test(wordAt(a, p + 1));
}

const isPersonalAt = (a: AnnotatedArticle, p: number): boolean => {
  const mention = nounAt(a, p) && mentionOf(a, p);
  return mention !== undefined && isPersonal(mention);
};

function acts(a: AnnotatedArticle, nouns: readonly number[], from: number, end: number): boolean {
  for (let k = nouns[0] ?? from; k < Math.min(end, from + REACH); k++)
    if (verbAt(a, k)?.form === 'finite' && findSubject(a, k)?.nouns.some((n) => nouns.includes(n)))
      return true;
  return false;
}

function withGuests(a: AnnotatedArticle, match: FrameMatch, { nouns, inTurn, told }: Further): FrameMatch {
  const { occurrence, roles } = match;
  const place = roles.get('guest')?.[0]?.place ?? 'object';
  const own = placesOf(told.prepositional);
  const places = new Map([...occurrence.places].filter(([word]) => word === 'subject' || word === 'by'));
  for (const [word, phrases] of own) places.set(word, phrases);
  places.set(place, nouns);
  const dates = told.dates.length > 0 || !inTurn ? told.dates : occurrence.dates;
  const guests = nouns.map((phrase): Filler => {
    const mention = mentionOf(a, phrase);
    return { phrase, place, ...(mention && { mention }) };
  });
  return {
    ...match,
    occurrence: { ...occurrence, places, dates, last: told.last },
    roles: new Map([...roles, ['guest', guests]]),
  };
}
