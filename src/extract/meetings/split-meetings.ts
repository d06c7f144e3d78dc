import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, lowerAt, nounAt, sentencePhrases } from '../syntax/walk.ts';
import type { Sides } from './read-sides.ts';
import type { Side } from './side.ts';

const APART = new Set([
  'separately',
  'separate',
  'respectively',
  'individually',
  'successively',
  'back-to-back',
  'successive',
  'individual',
  'consecutive',
  'one-on-one',
]);
/** The same in more words than one. */
const IN_TURN = /\b(?:one (?:by|at|after)|in (?:turn|succession|quick succession)|each (?:alone|apart))\b/;
const SEPARATELY = /^(?:separate|separately|individually|respectively|individual)$/;
const LATER = /^(?:then|later|afterwards|subsequently|finally)$/;
const SEVERAL = new Set([
  'meetings',
  'calls',
  'conversations',
  'summits',
  'sessions',
  'appointments',
  'bilaterals',
]);

/** Who met at once; `apart` where the last of them stands for several, each of whom is met alone. */
export interface Met {
  readonly sides: readonly Side[];
  readonly apart?: true;
}

/**
 * One meeting of all, or one for each guest: "met *separately* with X and Y", "had *meetings* with X and Y", "spoke with
 * *each of them*"; of "first separately *and then together*" both.
 */
export function splitMeetings(a: AnnotatedArticle, { occurrence }: FrameMatch, sides: Sides): Met[] {
  const { hosts, guests } = sides;
  const together: Met = { sides: [...hosts, ...guests] };
  const separate = tellsApart(a, occurrence);
  const [guest] = guests;
  const plural = guests.length === 1 && hosts.length > 0 && guest !== undefined && isRecalled(guest);
  const oneByOne = plural && (separate !== undefined || isDistributive(a, guest));
  const met = oneByOne ? [{ ...together, apart: true as const }] : splitNamed(sides, separate);
  const both = separate !== undefined && (met.length > 1 || oneByOne) && thenTogether(a, occurrence);
  return both ? [together, ...met] : met;
}

function splitNamed({ hosts, guests }: Sides, separate: Apart): Met[] {
  // "the Norway-Sweden and Norway-Finland talks": each pair its own.
  if (guests.length === 0 && hosts.length > 1 && hosts.every(({ mention }) => isPaired(mention)))
    return hosts.map((host) => ({ sides: [host] }));
  // "the UN envoy and the EU envoy had *separate* talks with Korpi"
  const [guest] = guests;
  if (separate === 'each' && hosts.length > 1 && guests.length === 1 && guest && !areOfOneState(hosts))
    return hosts.map((host) => ({ sides: [host, guest] }));
  const apart = guests.length > 1 && hosts.length > 0 && (separate !== undefined || receiveApart(guests));
  return apart ? guests.map((guest) => ({ sides: [...hosts, guest] })) : [{ sides: [...hosts, ...guests] }];
}

/** "both leaders", "the two": persons told of before. */
const isRecalled = ({ mention }: Side): boolean =>
  mention.kind === 'anaphor' && /^(?:two-|several$|they$)/.test(mention.stands);

/** "*each* of them", "*both* leaders", but not "both sides", who sit at one table. */
function isDistributive(a: AnnotatedArticle, { mention }: Side): boolean {
  const word = lowerAt(a, mention.first);
  const persons = mention.kind === 'anaphor' && mention.stands === 'two-persons';
  return word === 'each' || (word === 'both' && persons);
}

/** "received them separately *and then together*" */
function thenTogether(a: AnnotatedArticle, { first }: FrameMatch['occurrence']): boolean {
  const end = a.phrases[sentencePhrases(a, first).last - 1]?.last ?? 0;
  for (let t = a.phrases[first]?.first ?? 0; t < end; t++)
    if (
      /^(?:together|jointly)$/.test(lowerAt(a, t)) &&
      /^(?:then|later|afterwards|finally)$/.test(lowerAt(a, t - 1))
    )
      return true;
  return false;
}

/** A head of state and a head of government receive a guest each in their own house. */
function receiveApart(guests: readonly Side[]): boolean {
  const ranks = guests.map(({ mention }) =>
    mention.kind === 'person' ? mention.offices.map(({ head }) => head) : [],
  );
  const served = new Set(guests.flatMap(({ mention }) => servedBy(mention)));
  return (
    served.size <= 1 &&
    ranks.some((heads) => heads.some(isHeadOfState)) &&
    ranks.some((heads) => heads.some(isHeadOfGovernment))
  );
}

/** The states that the offices told of a person serve. */
export const servedBy = (mention: Mention): string[] =>
  mention.kind === 'person'
    ? mention.offices.flatMap(({ served }) => (served?.kind === 'state' ? served.code : []))
    : [];

const isHeadOfState = (head: string): boolean => /^(?:president|king|queen|emir|emperor|sultan)$/.test(head);
const isHeadOfGovernment = (head: string): boolean => /^(?:prime minister|premier|chancellor)$/.test(head);

/** `each` where the words themselves say that each met alone. */
type Apart = 'each' | 'several' | undefined;

function tellsApart(a: AnnotatedArticle, { noun, first, last }: FrameMatch['occurrence']): Apart {
  const phrase = noun === undefined ? undefined : nounAt(a, noun);
  const [start, end] = [a.phrases[first]?.first ?? 0, a.phrases[last - 1]?.last ?? 0];
  const words = a.tokens.slice(start, end).map(({ lower }) => lower);
  if (IN_TURN.test(words.join(' ')) || words.some((word) => SEPARATELY.test(word))) return 'each';
  if (phrase && SEVERAL.has(headOf(a, phrase))) return 'several';
  // "with X, *with* Y and *with* Z"
  if (phrase === undefined && words.filter((word) => word === 'with').length > 2) return 'several';
  for (let t = start; t < end; t++) {
    // "with X, *and with* Y"
    if (
      phrase === undefined &&
      lowerAt(a, t) === 'and' &&
      lowerAt(a, t + 1) === 'with' &&
      lowerAt(a, t - 1) === ','
    )
      return 'several';
    if (APART.has(lowerAt(a, t))) return 'several';
    // "first with X *and then* with Y", "with X, and *later with* Y"
    if (lowerAt(a, t) === 'then' && lowerAt(a, t - 1) === 'and') return 'several';
    if (LATER.test(lowerAt(a, t)) && /^(?:with|for)$/.test(lowerAt(a, t + 1))) return 'several';
  }
  return undefined;
}

/** Ministers of one state sit beside each other, and go nowhere each alone. */
const areOfOneState = (hosts: readonly Side[]): boolean =>
  hosts.some(({ mention }) => mention.kind !== 'person') ||
  (new Set(hosts.flatMap(({ mention }) => servedBy(mention))).size === 1 &&
    hosts.every(({ mention }) => servedBy(mention).length > 0));
