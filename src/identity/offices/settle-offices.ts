import { YEAR } from '../day-number.ts';
import type { NamedPerson } from '../persons/name-persons.ts';
import type { Bodies } from './bodies.ts';
import type { DayTally } from './outvoted/day-tally.ts';
import { articles, type Circumstances, type Count, certaintyOf, isOutvoted } from './outvoted/majority.ts';
import { type OfficeReport, OfficeTallies } from './outvoted/office-tallies.ts';
import { isSingleSeat } from './single-seat.ts';

/** A tenure that articles of the time gainsay: how many there are, and for how many it stands. */
export interface OutvotedOffice extends Count {
  readonly tenure: string;
  /** The office as the article gives it. */
  readonly wrong: string;
  /** The office that the others give; nothing where they give the person none that is like it. */
  readonly right?: string;
  readonly certainty: number;
  readonly reason: string;
}

/** Reports of so many days before and after are of one time. */
const ERA = 3 * YEAR;

/**
 * The offices of one person that cannot be held beside those of which far more articles tell. What breaks is that nobody
 * holds an office of two states: the same one in one era, or any two at a time. Offices held one after the other stand,
 * those of one state, and one of a state beside one of an organization.
 */
export function settleOffices({ profiles, links }: NamedPerson, bodies: Bodies): OutvotedOffice[] {
  // What was read over one state in some articles was so in all that tell of this person and that state.
  const slips = new Map(
    [...links.values()].flatMap(({ readOver }) => (readOver ? [[readOver.wrong, readOver] as const] : [])),
  );
  const reports = profiles.flatMap(({ mentions }) =>
    mentions.flatMap(({ offices, article, day, company }): OfficeReport[] =>
      offices
        .filter(({ body }) => body !== '')
        .map((office) => {
          const readOver = slips.get(office.body);
          return {
            ...office,
            ...{ article, company },
            ...(day !== undefined && { day }),
            ...(readOver && { readOver }),
          };
        }),
    ),
  );
  if (new Set(reports.map(({ body }) => body)).size < 2) return [];
  const tallies = new OfficeTallies(reports);
  return reports.flatMap((report) => settle(report, tallies, bodies) ?? []);
}

/** A body against a report, and by how many. */
interface Rival extends Count, Circumstances {
  readonly body: string;
  /** That the others tell of this office; else of others that cannot be held at the time. */
  readonly same: boolean;
}

function settle(report: OfficeReport, tallies: OfficeTallies, bodies: Bodies): OutvotedOffice | undefined {
  const rivals = [...rivalsForTitle(report, tallies, bodies), ...rivalsAtTime(report, tallies, bodies)];
  const rival = rivals
    .filter((each) => each.body === report.readOver?.right || isOutvoted(each, each))
    .sort(
      (a, b) => Number(b.same) - Number(a.same) || b.against - a.against || (a.body < b.body ? -1 : 1),
    )[0];
  if (!rival) return undefined;
  const { told, against, same } = rival;
  const right = tallies.officeLike(report, rival.body);
  const give = `${articles(against)} ${against === 1 ? 'gives' : 'give'} the person`;
  const of = `of another ${bodies.isState(rival.body) ? 'state' : 'body'}`;
  return {
    ...{ tenure: report.tenure, wrong: report.office, told, against },
    ...(right !== undefined && { right }),
    certainty: certaintyOf(rival, rival),
    reason: `${give} ${same ? `this office ${of}` : `an office ${of} at the time`}, ${told} of this one`,
  };
}

/** Bodies whose office of this title others give the person in the same years. */
function rivalsForTitle(report: OfficeReport, tallies: OfficeTallies, bodies: Bodies): Rival[] {
  const { body, title, company, readOver } = report;
  const counts = tallies.of(title.text);
  const [from, to] = around(report, ERA);
  const told = counts.get(body)?.count(from, to) ?? 1;
  return [...counts].flatMap(([other, tally]): Rival[] => {
    if (other === body || bodies.areKin(body, other, title.heads)) return [];
    const isMistaken = readOver?.wrong === body && readOver.right === other;
    if (!isMistaken && !excludes(report, other, bodies, tally)) return [];
    const against = tally.count(from, to);
    return [{ body: other, told, against, named: company.has(other), seat: isSingleSeat(title), same: true }];
  });
}

/** A state's office shuts out that of another state, and at the same time one of an organization that goes by its title. */
function excludes(report: OfficeReport, other: string, bodies: Bodies, tally: DayTally): boolean {
  if (!bodies.isState(report.body)) return false;
  return bodies.isState(other) || isToldAround(report, tally);
}

/** States of which others give the person any office before this report and after it. */
function rivalsAtTime(report: OfficeReport, tallies: OfficeTallies, bodies: Bodies): Rival[] {
  const { body, company, former } = report;
  if (former || !bodies.isState(body)) return [];
  const counts = tallies.of();
  const [from, to] = around(report, YEAR);
  const told = counts.get(body)?.count(from, to) ?? 1;
  return [...counts].flatMap(([other, tally]): Rival[] => {
    if (other === body || !bodies.isState(other) || bodies.areKin(body, other, report.title.heads)) return [];
    if (!isToldAround(report, tally)) return [];
    return [{ body: other, told, against: tally.count(from, to), named: company.has(other), same: false }];
  });
}

const isToldAround = ({ day }: OfficeReport, tally: DayTally): boolean =>
  day !== undefined && tally.dated(day - YEAR, day) > 0 && tally.dated(day, day + YEAR) > 0;

/** The days of a time around a report; all where it has none. */
function around({ day }: OfficeReport, days: number): readonly [from: number, to: number] {
  return day === undefined ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [day - days, day + days];
}
