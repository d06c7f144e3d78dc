import { rank } from '../persons/make-profiles.ts';
import type { NamedPerson } from '../persons/name-persons.ts';
import type { HeldOffice } from '../persons/profile.ts';

/** A tenure whose office was read with a state that far more articles gainsay. */
export interface OfficeCorrection {
  readonly tenure: string;
  readonly wrong: string;
  readonly right: string;
  readonly certainty: number;
  readonly reason: string;
}

/** So many times as many articles must give another state: fewer do where the right one is named beside the office. */
const MANY = 3;
const FAR_MORE = 10;

interface Report extends HeldOffice {
  readonly company: ReadonlySet<string>;
  /** The person was found to be read with another state: by wrong and right body. */
  readonly readOver: { readonly wrong: string; readonly right: string } | undefined;
}

/** The offices of one person that were read over a visited state, each with the office that the others tell of. */
export function settleOffices({ profiles, links }: NamedPerson): OfficeCorrection[] {
  const groups = new Map<string, Report[]>();
  for (const profile of profiles) {
    const readOver = links.get(profile)?.readOver;
    for (const { offices, company } of profile.mentions) {
      for (const office of offices) {
        const group = groups.get(office.title.text);
        const report = { ...office, company, readOver };
        if (group) group.push(report);
        else groups.set(office.title.text, [report]);
      }
    }
  }
  return [...groups.values()].flatMap(settleGroup);
}

function settleGroup(reports: readonly Report[]): OfficeCorrection[] {
  const bodies = rank(reports.map(({ body }) => body));
  const [most] = bodies;
  if (most === undefined || bodies.length === 1) return [];
  const count = (body: string): number => reports.filter((each) => each.body === body).length;
  const officeOf = (body: string): string | undefined =>
    rank(reports.filter((each) => each.body === body).map(({ office }) => office))[0];
  return reports.flatMap((report): OfficeCorrection[] => {
    const { body, readOver, company } = report;
    const told = readOver?.wrong === body ? readOver.right : undefined;
    const right = told ?? most;
    const [few, many] = [count(body), count(right)];
    const isSlip = told !== undefined || many >= FAR_MORE * few || (many >= MANY * few && company.has(right));
    const office = officeOf(right);
    if (body === right || !isSlip || office === undefined) return [];
    const reason = `${many} ${many === 1 ? 'article gives' : 'articles give'} this office of another state, ${few} of this one`;
    return [{ tenure: report.tenure, wrong: report.office, right: office, certainty: 0.9, reason }];
  });
}
