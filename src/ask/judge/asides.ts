import { STATUSES } from '../../rdf/fact-names.ts';
import type { Aside } from '../answer.ts';
import type { Reading } from '../reading/reading.ts';
import { type ProvedFact, tellSame } from './same-event.ts';
import { type Labels, tellEvents } from './to-items.ts';

/** Facts that fit a reading and do not answer it. */
export interface Rest {
  /** Of the status asked for, but without what is asked for. */
  readonly undated?: readonly ProvedFact[];
  readonly others: readonly ProvedFact[];
  /** All that fit: what was planned and took place is no plan any more. */
  readonly all: readonly ProvedFact[];
}

/** Tells what is no answer but bears on it, by status. */
export function tellAsides(reading: Reading, { undated = [], others, all }: Rest, labels: Labels): Aside[] {
  const aside = (about: Aside['about'], facts: readonly ProvedFact[]): Aside[] =>
    facts.length === 0 ? [] : [{ about, items: tellEvents(reading, facts, labels) }];
  const held = all.filter(({ status }) => status === 'occurred');
  const isHeld = (fact: ProvedFact): boolean =>
    (fact.status === 'planned' || fact.status === 'proposed') &&
    held.some((other) => tellSame(fact, other, labels.canonical));
  const planned = all.filter(({ status }) => status === 'planned');
  // Whoever asks of the future is not told the past, but for a plan that was carried out.
  const bears = (fact: ProvedFact): boolean =>
    reading.tense !== 'future' ||
    fact.status !== 'occurred' ||
    planned.some((plan) => tellSame(plan, fact, labels.canonical));
  return [
    ...aside('undated', undated),
    ...STATUSES.flatMap((status) =>
      aside(
        status,
        others.filter((fact) => fact.status === status && !isHeld(fact) && bears(fact)),
      ),
    ),
  ];
}
