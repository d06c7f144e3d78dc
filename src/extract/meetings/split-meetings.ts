import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, lowerAt, nounAt } from '../syntax/walk.ts';
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
const SEVERAL = new Set([
  'meetings',
  'calls',
  'conversations',
  'summits',
  'sessions',
  'appointments',
  'bilaterals',
]);

/** One meeting of all, or one for each guest: "met *separately* with X and Y", "had *meetings* with X and Y". */
export function splitMeetings(a: AnnotatedArticle, { occurrence }: FrameMatch, sides: Sides): Side[][] {
  const { hosts, guests } = sides;
  // "the Norway-Sweden and Norway-Finland talks": each pair its own.
  if (guests.length === 0 && hosts.length > 1 && hosts.every(({ mention }) => isPaired(mention)))
    return hosts.map((host) => [host]);
  const apart = guests.length > 1 && hosts.length > 0 && (tellsApart(a, occurrence) || receiveApart(guests));
  return apart ? guests.map((guest) => [...hosts, guest]) : [[...hosts, ...guests]];
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

function tellsApart(a: AnnotatedArticle, { noun, first, last }: FrameMatch['occurrence']): boolean {
  const phrase = noun === undefined ? undefined : nounAt(a, noun);
  if (phrase && SEVERAL.has(headOf(a, phrase))) return true;
  const end = a.phrases[last - 1]?.last ?? 0;
  for (let t = a.phrases[first]?.first ?? 0; t < end; t++) {
    if (APART.has(lowerAt(a, t))) return true;
    // "first with X *and then* with Y"
    if (lowerAt(a, t) === 'then' && lowerAt(a, t - 1) === 'and') return true;
  }
  return false;
}
