import type { Span } from './answer-spans.ts';
import type { Deed } from './asked-deed.ts';
import { keysOf } from './word-keys.ts';

/** Words of a sentence by the places of the first and the last of them. */
export interface Placed extends Span {
  readonly first: number;
  readonly last: number;
}

/** Words that may stand between a verb and who does it. */
const REACH = 7;
/** Before a verb whose subject is not who does it. */
const BE = new Set(keysOf('is are was were be been being'));
/** Before a name that only tells where, or of what, a doer is. */
const AT = new Set(['in', 'at', 'of', 'from', 'for', 'near']);

/** Whether a name stands where a verb has who does it, or the other one, and no other name between. */
export function isTied(
  { first, last }: Placed,
  verb: number,
  side: Deed['side'],
  keys: readonly string[],
  spans: readonly Placed[],
): boolean {
  const before = last < verb && verb - last <= REACH;
  const after = first > verb && first - verb <= REACH;
  const [from, to] = before ? [last, verb] : [verb, first];
  if ((!before && !after) || spans.some((other) => other.first > from && other.last < to)) return false;
  if (side === 'either') return true;
  const led = keys.slice(Math.max(0, first - 2), first);
  const by = led.includes('by');
  if (side === 'other') return after && !by;
  const passive = BE.has(keys[verb - 1] ?? '');
  return before ? !passive && keys[verb + 1] !== 'by' && !AT.has(led.at(-1) ?? '') : by;
}
