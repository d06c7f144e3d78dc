import type { Status } from '../../model/fact.ts';
import { comparePublication, isDated, isFine, type Report } from './report.ts';

/** Of statuses told equally often on one day the first stands. */
const ORDER: readonly Status[] = ['occurred', 'denied', 'planned', 'proposed'];

/** What the newest reports say: of those of one day what most of them do. What took place is planned no more. */
export function currentStatus(reports: readonly Report[]): Status {
  const newest = Math.max(...reports.map(({ published }) => published ?? Number.NEGATIVE_INFINITY));
  const last = reports.filter(({ published }) => (published ?? Number.NEGATIVE_INFINITY) === newest);
  const count = (status: Status): number => last.filter(({ fact }) => fact.status === status).length;
  const [most = 'occurred'] = [...ORDER].sort(
    (a, b) => count(b) - count(a) || ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  const isLate = (most === 'planned' || most === 'proposed') && reports.some(isHeld);
  return isLate ? 'occurred' : most;
}

const isHeld = ({ fact }: Report): boolean => fact.status === 'occurred';

/** The report that tells most of what is so now: dated, placed, its sides by name; of equals the surest. */
export function mainReport(reports: readonly Report[], status: Status): Report | undefined {
  const told = (report: Report): number =>
    (report.fact.status === status ? 8 : 0) +
    (isFine(report) ? 3 : isDated(report) ? 1 : 0) +
    (report.place === undefined ? 0 : 1) +
    report.sides.length +
    report.sides.filter(({ named }) => named).length;
  return [...reports].sort(
    (a, b) =>
      told(b) - told(a) || b.fact.confidence - a.fact.confidence || (a.fact.iri < b.fact.iri ? -1 : 1),
  )[0];
}

/** The report that was published first: what names the happening, so that later ones leave its name. */
export function firstReport(reports: readonly Report[]): Report | undefined {
  return [...reports].sort(comparePublication)[0];
}
