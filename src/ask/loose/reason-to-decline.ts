import type { LooseReading } from './read-loosely.ts';
import type { Spot } from './spot.ts';

/** Why a question is beyond reports; not how somebody describes a thing, or what somebody else than who is asked calls good. */
export function reasonToDecline(spots: readonly Spot[], loose: LooseReading | undefined): string | undefined {
  const spot = spots.find(({ set }) => set.has('you')) ?? spots.find(({ set }) => set.has('decline'));
  const reason = spot?.set.get('decline');
  // What sentences tell of a way is an answer: there is no judgement in it.
  if (reason === 'how') return undefined;
  return reason === 'why' || spot?.set.has('you') || loose?.reading.kind !== 'statement' ? reason : undefined;
}
