import { groupBy } from '../../group-by.ts';
import type { Stage } from '../../model/identity-words.ts';
import type { Report } from '../happenings/report.ts';

/** From a day on reports tell that a happening stands so. */
export interface Step {
  readonly stage: Stage;
  /** Of publication, as `dayNumber` counts. */
  readonly day: number;
  /** The report that told it first. */
  readonly report: Report;
  /** Of a treaty: the parties that stand so, where it is told of some alone. */
  readonly parties: readonly string[];
}

/** Of stages told equally often on one day the first stands. */
const ORDER: readonly Stage[] = [
  'occurred',
  'concluded',
  'ratified',
  'inForce',
  'withdrawn',
  'suspended',
  'cancelled',
  'postponed',
  'denied',
  'underNegotiation',
  'planned',
  'proposed',
];
/** What took place is planned no more, whatever late reports say. */
const BEFORE = new Set<Stage>(['planned', 'proposed', 'postponed', 'underNegotiation']);
const DONE = new Set<Stage>(['occurred', 'concluded', 'ratified', 'inForce', 'withdrawn', 'suspended']);
/** Stages of a treaty to which each party comes by itself. */
const BY_PARTY = new Set<Stage>(['ratified', 'suspended', 'withdrawn']);

/**
 * The history of a happening as its reports tell it, day by day: of the reports of one day what most of their articles say,
 * and only where that is another stage than before. Reports without a day tell of no change.
 */
export function tellHistory(reports: readonly Report[]): Step[] {
  const told = reports.flatMap((report) =>
    report.published === undefined
      ? []
      : [{ report, day: report.published, stage: report.stage, parties: partiesOf(report) }],
  );
  const lines = groupBy(told, ({ stage, parties }) => (BY_PARTY.has(stage) ? parties.join(' ') : ''));
  return [...lines]
    .flatMap(([line, own]) => followLine(own, line !== ''))
    .sort((a, b) => a.day - b.day || ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage));
}

function followLine(told: readonly Step[], byParty: boolean): Step[] {
  const steps: Step[] = [];
  const days = [...groupBy(told, ({ day }) => day)].sort(([a], [b]) => a - b);
  for (const [, own] of days) {
    const [main] = [...groupBy(own, ({ stage }) => stage)].sort(
      ([a, some], [b, others]) => others.length - some.length || ORDER.indexOf(a) - ORDER.indexOf(b),
    );
    const first = [...(main?.[1] ?? [])].sort((a, b) => (a.report.fact.iri < b.report.fact.iri ? -1 : 1))[0];
    const before = steps.at(-1)?.stage;
    if (!first || first.stage === before) continue;
    if (before !== undefined && DONE.has(before) && BEFORE.has(first.stage)) continue;
    steps.push({ ...first, parties: byParty ? first.parties : [] });
  }
  return steps;
}

function partiesOf({ sides }: Report): string[] {
  return sides.map(({ party }) => party);
}
