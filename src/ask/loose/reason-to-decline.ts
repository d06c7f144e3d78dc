import type { LooseReading } from './read-loosely.ts';
import type { Spot } from './spot.ts';

/** Why a question is beyond reports; not how somebody describes a thing, or what is called good. */
export function reasonToDecline(spots: readonly Spot[], loose: LooseReading | undefined): string | undefined {
  const reason = spots.find(({ set }) => set.has('decline'))?.set.get('decline');
  // What sentences tell of a way is an answer: there is no judgement in it.
  if (reason === 'how') return undefined;
  return reason === 'why' || loose?.reading.kind !== 'statement' ? reason : undefined;
}
