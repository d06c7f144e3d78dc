import type { Spot } from './spot.ts';

/** Where what is contrasted ends: at a day, another question, or what is joined to it. */
const ENDS = new Set<Spot['symbol']>(['TIME', 'ASKING', 'AUXILIARY', 'LISTEN']);
const JOINS = /^(?:and|or|but)$/u;
const OTHER_KIND: ReadonlyMap<string, string> = new Map([
  ['call', 'in-person'],
  ['in-person', 'call'],
]);

/**
 * A question without what it says is not asked for: "in person rather than by phone", "as opposed to phoning". Who is named
 * there is excepted, and of calls and meetings the other is meant.
 */
export function withoutContrast(spots: readonly Spot[]): readonly Spot[] {
  const from = spots.findIndex((_, i) => contrasts(spots, i));
  const contrast = spots[from];
  if (!contrast) return spots;
  const after = spots.slice(from + 1);
  const length = after.findIndex(
    (spot, i) =>
      ENDS.has(spot.symbol) ||
      contrasts(after, i) ||
      JOINS.test(spot.text) ||
      (after[i - 1] ?? contrast).end < spot.at ||
      governs(after, i),
  );
  const told = length < 0 ? after : after.slice(0, length);
  const rest = length < 0 ? [] : after.slice(length);
  const named = told.filter(({ symbol }) => symbol === 'NAMED');
  const kind = OTHER_KIND.get(told.find(({ set }) => set.has('meeting-kind'))?.set.get('meeting-kind') ?? '');
  const set = new Map(kind === undefined || named.length > 0 ? [] : [['meeting-kind', kind]]);
  const marker: Spot = { ...contrast, symbol: named.length > 0 ? 'OTHERTHAN' : 'EMPTY', set };
  return [...spots.slice(0, from), marker, ...named, ...withoutContrast(rest)];
}

function contrasts(spots: readonly Spot[], i: number): boolean {
  const { set, symbol } = spots[i] ?? {};
  if (set?.has('contrast')) return true;
  return symbol === 'OTHERTHAN' && spots[i + 1]?.set.has('meeting-kind') === true;
}

/** The small word before a day. */
function governs(spots: readonly Spot[], i: number): boolean {
  return spots[i]?.symbol === 'PREPOSITION' && spots[i + 1]?.symbol === 'TIME';
}
