import type { StatementCandidate } from '../../model/candidate.ts';
import { stretchOf } from './stretch-of.ts';

/** Sentences hold few statements: so many before and after one are asked whether it stands in their words. */
const NEAR = 12;

/**
 * Without thoughts in the words of another who is told of last: in "Lee went home *believing that he had won*, diplomats said" the
 * diplomats speak. What comes after "said" is settled where it is read.
 */
export function withoutThoughtsOfOthers(found: readonly StatementCandidate[]): StatementCandidate[] {
  return found.filter(
    (one, at) =>
      !one.thought ||
      !found.slice(Math.max(0, at - NEAR), at + NEAR).some((other) => other.afterwards && holds(other, one)),
  );
}

function holds(outer: StatementCandidate, { quote, content }: StatementCandidate): boolean {
  const { start, end } = stretchOf(outer.content);
  return start <= quote.start && stretchOf(content).end <= end && stretchOf(content).start >= start;
}
