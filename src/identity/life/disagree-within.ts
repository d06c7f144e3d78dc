import type { Stage } from '../../model/identity-words.ts';
import { comparePublication, isDated, isFine, type Report } from '../happenings/report.ts';
import type { Disagreement } from './disagreement.ts';

/** A report whose day of publication is known. */
type Published = Report & { readonly published: number };

const AHEAD = new Set<Stage>(['planned', 'proposed', 'underNegotiation']);
const OFF = new Set<Stage>(['denied', 'cancelled', 'postponed']);

/** Where reports of one happening cannot all hold: at most one of its outcome, and one of its date. */
export function disagreeWithin(reports: readonly Report[]): Disagreement[] {
  const inOrder = reports
    .filter((report): report is Published => report.published !== undefined)
    .sort(comparePublication);
  return [...disagreeOnOutcome(inOrder), ...becomePrecise(inOrder)];
}

function disagreeOnOutcome(reports: readonly Published[]): Disagreement[] {
  const told = reports.map((report) => ({ report, stage: report.stage }));
  const off = told.find(({ stage }) => OFF.has(stage));
  const held = told.find(({ report }) => report.fact.status === 'occurred');
  const plan = told.find(({ stage }) => AHEAD.has(stage));
  if (!off) return [];
  if (held) return [opposed(held.report, off.report)];
  if (!plan || plan.report.published > off.report.published) return [];
  return [
    {
      ...pair(plan.report, off.report),
      on: 'status',
      nature: 'worldChanged',
      certainty: 0.85,
      reason: `told as ${plan.stage} first, as ${off.stage} later`,
    },
  ];
}

/** One report has it that it took place, another that it did not. */
function opposed(held: Published, off: Published): Disagreement {
  const base = { ...pair(held, off), on: 'status' as const };
  const { earlier, later } = inTime(held, off);
  if (earlier.published < later.published && samePublisher(earlier, later)) {
    return {
      ...base,
      nature: 'reportCorrected',
      certainty: 0.7,
      reason: 'the same publisher told the contrary before',
    };
  }
  // What was off and took place after all came about in the meantime.
  if (earlier === off && off.published < held.published && (held.from ?? 0) > off.published) {
    return { ...base, nature: 'worldChanged', certainty: 0.75, reason: 'told as off, and later as held' };
  }
  return {
    ...base,
    nature: 'sourcesDispute',
    certainty: 0.75,
    reason: 'told as held by one, as denied by another',
  };
}

/** A month or a year at first, the day in a later report. */
function becomePrecise(reports: readonly Published[]): Disagreement[] {
  const coarse = reports.find((report) => isDated(report) && !isFine(report));
  const fine =
    coarse &&
    reports.find((report) => isFine(report) && !report.assumed && report.published > coarse.published);
  if (!coarse || !fine) return [];
  return [
    {
      ...pair(coarse, fine),
      on: 'date',
      nature: 'morePrecise',
      certainty: 0.8,
      reason: 'the later report dates it to the day',
    },
  ];
}

function pair(a: Published, b: Published): Pick<Disagreement, 'earlier' | 'later' | 'day'> {
  const { earlier, later } = inTime(a, b);
  return { earlier: earlier.fact.iri, later: later.fact.iri, day: later.published };
}

function inTime(a: Published, b: Published): { readonly earlier: Published; readonly later: Published } {
  return a.published <= b.published ? { earlier: a, later: b } : { earlier: b, later: a };
}

function samePublisher(a: Report, b: Report): boolean {
  return a.publisher !== undefined && a.publisher === b.publisher;
}
