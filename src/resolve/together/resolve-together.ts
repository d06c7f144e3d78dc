import type { MeetingCandidate, ToldTogether } from '../../model/candidate.ts';
import type { Party } from '../../model/entity.ts';
import type { AttributionHop, Fact, MeetingFact } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { meetingOf } from '../facts/meeting.ts';
import { type Choice, chooseSides } from './choose-sides.ts';
import { indexTold } from './index-told.ts';

export type MeetingTogether = MeetingCandidate & { readonly together: ToldTogether };

/**
 * A function from a word that tells a meeting to the meeting of those around it, with how they stand there; it gives nothing
 * where there are no two sides. `told` are the facts that frames read.
 */
export function createTogether(doc: Document, told: readonly Fact[]) {
  const isTold = indexTold(told);
  return (candidate: MeetingTogether, attribution: readonly AttributionHop[]): MeetingFact | undefined => {
    const { among, signs } = candidate.together;
    const choice = chooseSides(doc, among);
    if (!choice) return undefined;
    const mentions = choice.actors.map(({ mention }) => mention);
    const here = mentions.filter(({ sentence }) => sentence === candidate.sentence);
    const quote = hull([candidate.quote, ...here]);
    const told = { ...candidate, quote, participants: mentions };
    const fact = meetingOf(doc, told, attribution, choice.parties);
    const again = `again:${isTold(choice.parties)}`;
    return fact && { ...fact, signs: [...signs, ...signsOf(candidate, choice), again] };
  };
}

/** How the sides stand to the word and to each other. */
function signsOf({ together: { among } }: MeetingTogether, { parties, actors }: Choice): string[] {
  const ties = new Set(actors.map(({ tie }) => tie));
  const far = Math.max(...actors.map((actor) => actor.far));
  const others = among.filter((actor) => actor.tie !== 'before' && !actors.includes(actor)).length;
  return [
    ...[...ties].map((tie) => `tie:${tie}`),
    ...new Set(actors.map(({ tie, mention: { kind } }) => `tied ${kind}:${tie}`)),
    `ties:${[...ties].slice(0, 2).join('+')}`,
    `pair:${[...new Set(parties.map(kindOf))].sort().slice(0, 2).join('+')}`,
    `far:${far < 3 ? '0-2' : far < 7 ? '3-6' : far < 15 ? '7-14' : '15+'}`,
    `others:${others < 3 ? others : '3+'}`,
  ];
}

const kindOf = (party: Party): string =>
  party.kind === 'organization' ? (party.body ?? 'body') : party.kind;

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
