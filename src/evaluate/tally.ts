import type { Comparison } from './comparison.ts';
import { comparisons } from './comparisons.ts';
import type { Context } from './context.ts';
import { pairRecords } from './pair-records.ts';
import type { RecordKind } from './records.ts';

/** A record that one side lacks, with its article. */
export type Unmatched = Readonly<Record<string, unknown>> & { readonly article: string };

/** Records that one rule found. */
export interface RuleCounts {
  readonly right: number;
  readonly wrong: number;
}

/** What came of one kind so far. */
export interface Tally {
  right: number;
  readonly missed: Unmatched[];
  readonly spurious: Unmatched[];
  /** By the rule that found them, where records name it: how many are right and wrong. */
  readonly rules: Map<string, RuleCounts>;
  /** By attribute: on how many of the right records it is right too. */
  readonly attributes: Map<string, number>;
}

/** Pairs before all others those that count: an optional gold record takes only what no other wants. */
const REQUIRED_FIRST = 10;

/** A tally of nothing yet, every attribute at 0. */
export function createTally(kind: RecordKind): Tally {
  const attributes = new Map(Object.keys(comparisons[kind].attributes).map((name) => [name, 0]));
  return { right: 0, missed: [], spurious: [], rules: new Map(), attributes };
}

/** Adds one article's records of one kind to the tally. */
export function tallyRecords<R extends object>(
  tally: Tally,
  { match, attributes }: Comparison<R>,
  article: string,
  gold: readonly (R & { readonly optional: boolean })[],
  found: readonly R[],
  context: Context,
): void {
  const pairs = pairRecords(gold, found, (own, other) => {
    const score = match(own, other, context);
    return score > 0 && !own.optional ? score + REQUIRED_FIRST : score;
  });
  for (const pair of pairs) {
    const [own, other] = [gold[pair.gold], found[pair.found]];
    if (!own || !other || own.optional) continue;
    tally.right++;
    countRule(tally.rules, other, { right: 1, wrong: 0 });
    for (const [name, agrees] of Object.entries(attributes)) {
      if (agrees(own, other, context)) tally.attributes.set(name, (tally.attributes.get(name) ?? 0) + 1);
    }
  }
  const matchedGold = new Set(pairs.map((pair) => pair.gold));
  const matchedFound = new Set(pairs.map((pair) => pair.found));
  for (const [index, record] of gold.entries()) {
    if (!matchedGold.has(index) && !record.optional) tally.missed.push({ ...record, article });
  }
  for (const [index, record] of found.entries()) {
    if (matchedFound.has(index)) continue;
    tally.spurious.push({ ...record, article });
    countRule(tally.rules, record, { right: 0, wrong: 1 });
  }
}

function countRule(rules: Map<string, RuleCounts>, record: object, { right, wrong }: RuleCounts): void {
  if (!('rule' in record) || typeof record.rule !== 'string') return;
  const known = rules.get(record.rule) ?? { right: 0, wrong: 0 };
  rules.set(record.rule, { right: known.right + right, wrong: known.wrong + wrong });
}
