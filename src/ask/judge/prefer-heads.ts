import type { AnswerItem } from '../answer.ts';
import type { Offices } from '../gather/office-holders.ts';
import type { Labels } from './to-items.ts';

/** Of answers those who lead a state or its government, where any of them does: "leaders" may be ministers where none is told. */
export function preferHeads(
  answers: readonly AnswerItem[],
  { heads }: Offices,
  { canonical }: Labels,
): readonly AnswerItem[] {
  const leading = new Set([...heads].map(canonical));
  const own = answers.filter(({ iri }) => iri !== undefined && leading.has(iri));
  return own.length > 0 ? own : answers;
}
