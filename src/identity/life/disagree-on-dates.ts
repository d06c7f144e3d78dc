import type { Happening } from '../happenings/gather-happenings.ts';
import { comparePublication, isFine, type Report } from '../happenings/report.ts';
import { contradictPlaces } from '../places/contradict-places.ts';
import type { Disagreement } from './disagreement.ts';

/** Days by which a plan moves; further away it is another one. */
const MOVED = 45;
/** Days within which two reports of what took place are of the same news. */
const SAME_NEWS = 3;

/** A report that dates what happened to the day, as one publishes it. */
export interface Dated extends Report {
  readonly from: number;
  readonly published: number;
}

/** The report that tells most exactly of a happening, where another of the very same persons may be it under another date. */
export function datedReport({ reports: [first] }: Happening): Dated[] {
  return first && isWhole(first) ? [first] : [];
}

/** Those who take part, by whom such happenings are found: never all by all. */
export function keyOfDated({ fact, sides }: Dated): string {
  const kind = fact.meetingKind === 'call' ? 'call' : fact.kind;
  return [kind, fact.destination ?? '', ...sides.map(({ party }) => party)].join(' ');
}

/**
 * Happenings of the very same persons that may be one under two dates: a plan whose day had not come when another was told,
 * and what two publishers in the same days date a day apart.
 */
export function disagreeOnDates(own: readonly Dated[]): Disagreement[] {
  const inOrder = [...own].sort(comparePublication);
  return inOrder.slice(1).flatMap((later, i) => compare(inOrder[i], later));
}

function isWhole(report: Report): report is Dated {
  const { fact, sides, published } = report;
  const persons = sides.filter(({ named }) => named).length;
  const enough = fact.kind === 'meeting' ? persons > 1 : fact.kind === 'visit' && persons > 0;
  return enough && isFine(report) && !report.assumed && published !== undefined;
}

function compare(earlier: Dated | undefined, later: Dated): Disagreement[] {
  if (!earlier || earlier.from === later.from || contradictPlaces(earlier, later)) return [];
  const base = {
    on: 'date' as const,
    earlier: earlier.fact.iri,
    later: later.fact.iri,
    day: later.published,
  };
  const apart = Math.abs(earlier.from - later.from);
  const isPlan = earlier.fact.status === 'planned' && earlier.from >= later.published;
  if (isPlan && apart <= MOVED && (later.fact.status === 'planned' || later.fact.status === 'occurred')) {
    const reason = 'planned for another day before that day came';
    return [{ ...base, nature: 'worldChanged', certainty: 0.7, reason }];
  }
  const isNews = later.published - earlier.published <= SAME_NEWS && apart === 1;
  const bothHeld = earlier.fact.status === 'occurred' && later.fact.status === 'occurred';
  if (!isNews || !bothHeld || earlier.publisher === undefined || later.publisher === undefined) return [];
  const isOwn = earlier.publisher === later.publisher;
  return [
    {
      ...base,
      nature: isOwn ? 'reportCorrected' : 'sourcesDispute',
      certainty: 0.55,
      reason: 'dated a day apart in news of the same days',
    },
  ];
}
