import { groupBy } from '../../group-by.ts';
import type { GraphStore } from '../../query/graph-store.ts';
import { foldName } from '../../query/names/fold-name.ts';
import type { Named } from '../reading/reading.ts';
import { irisOf } from '../reading/roles.ts';
import { fitsTitle } from '../words/find-words.ts';
import type { Title } from '../words/mark.ts';

/** A report that somebody holds, or held, an office. */
export interface TenureReport {
  readonly tenure: string;
  readonly holder: string;
  readonly label: string;
  readonly office: string;
  readonly former: boolean;
  /** The day for which the article vouches; empty where it has no date. */
  readonly asOf: string;
}

/** The days, both included, in which somebody held an office, so far as the reports tell. */
export interface Term {
  /** All resources that stand for the holder. */
  readonly holders: readonly string[];
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** The last one reported, and not as a former holder since. */
  readonly current: boolean;
  readonly reports: readonly TenureReport[];
}

export interface OfficeHolders {
  /** Offices that the title fits: several where articles word it differently. */
  readonly offices: readonly string[];
  /** In order of time. */
  readonly terms: readonly Term[];
  readonly reports: readonly TenureReport[];
}

/** Who holds which office, so far as a graph reports. */
export interface Offices {
  readonly holdersOf: (named: Extract<Named, { type: 'office' }>) => OfficeHolders;
  /** Whoever is reported to lead a state or its government. */
  readonly heads: ReadonlySet<string>;
  /** Offices of any state or organization that a title fits. */
  readonly withTitle: (title: Title) => readonly string[];
}

/** In milliseconds. */
const DAY = 86_400_000;
export const DAY_ONE = '0001-01-01';
export const DAY_LAST = '9999-12-31';

const TENURES = `SELECT DISTINCT ?tenure ?holder ?label ?office ?title ?of ?former ?asOf {
  ?tenure a cq:Tenure ; cq:holder ?holder ; cq:office ?office ; cq:former ?former .
  ?holder rdfs:label ?label . ?office rdfs:label ?title ; cq:officeOf ?of .
  OPTIONAL { ?tenure cq:asOf ?asOf }
} ORDER BY ?asOf ?holder ?tenure ?label`;

interface Row extends TenureReport {
  readonly title: string;
  readonly of: string;
}

/** All resources that stand for the same person as one. */
export type SameAs = (iri: string) => readonly string[];

const OFFICES = `SELECT DISTINCT ?office ?title ?of {
  ?office a cq:Office ; rdfs:label ?title ; cq:officeOf ?of
} ORDER BY ?office ?title`;

/** Reads all offices and tenures, once for many questions. */
export async function readOffices(store: GraphStore, sameAs: SameAs): Promise<Offices> {
  const all = await store.select(OFFICES, { maxRows: Number.POSITIVE_INFINITY });
  const offices = all.rows.map((row) => ({
    office: row.office?.value ?? '',
    title: foldName(row.title?.value ?? ''),
    of: row.of?.value ?? '',
  }));
  const { rows } = await store.select(TENURES, { maxRows: Number.POSITIVE_INFINITY });
  const tenures = rows.map(
    (row): Row => ({
      tenure: row.tenure?.value ?? '',
      holder: row.holder?.value ?? '',
      label: row.label?.value ?? '',
      office: row.office?.value ?? '',
      title: foldName(row.title?.value ?? ''),
      of: row.of?.value ?? '',
      former: row.former?.value === 'true',
      asOf: row.asOf?.value ?? '',
    }),
  );
  return {
    holdersOf: ({ body, bodies, title: asked }) => {
      const owners = new Set(irisOf(bodies, ['state', 'organization']));
      const fits = ({ of, title }: { of: string; title: string }): boolean =>
        (!body || owners.has(of)) && fitsTitle(asked, title);
      const reports = tenures.filter(fits);
      return {
        offices: distinct(offices.filter(fits)),
        terms: [...groupBy(reports, ({ of }) => of).values()].flatMap((own) => layTerms(own, sameAs)),
        reports,
      };
    },
    heads: new Set(tenures.filter(({ title }) => leads(title)).map(({ holder }) => holder)),
    withTitle: (asked) => distinct(offices.filter(({ title }) => fitsTitle(asked, title))),
  };
}

const LEADS =
  /^(?:(?:acting|interim|caretaker|transitional|federal) )?(?:president|prime minister|premier|chancellor|king|queen|emperor|sultan|emir|amir|pope|grand duke|taoiseach|(?:supreme |top |paramount )?leader|head of (?:state|government))(?: of the .*)?(?:[ -]elect)?$/u;

const leads = (title: string): boolean => LEADS.test(title);

function distinct(rows: readonly { readonly office: string }[]): string[] {
  return [...new Set(rows.map(({ office }) => office))].sort();
}

/**
 * From reports to terms: on each day the office is that of whoever the nearest report gives it to. So one term ends and
 * the next begins half-way between two reports that differ; the first reaches back and the last on for want of others.
 * A report of a former holder ends their term at the latest.
 */
export function layTerms(reports: readonly TenureReport[], sameAs: SameAs): Term[] {
  const terms: Term[] = [];
  for (const report of reports.filter(({ former, asOf }) => !former && asOf !== '')) {
    const last = terms.at(-1);
    if (last?.holders.includes(report.holder)) {
      terms[terms.length - 1] = { ...last, reports: [...last.reports, report] };
      continue;
    }
    const from = last ? middle(last.reports.at(-1)?.asOf ?? '', report.asOf) : DAY_ONE;
    if (last) terms[terms.length - 1] = { ...last, to: dayBefore(from), current: false };
    const holders = sameAs(report.holder);
    terms.push({ holders, label: report.label, from, to: DAY_LAST, current: true, reports: [report] });
  }
  return terms.map((term) => endByFormer(term, reports));
}

function endByFormer(term: Term, reports: readonly TenureReport[]): Term {
  const since = term.reports.at(-1)?.asOf ?? '';
  const ends = reports.filter(
    ({ former, holder, asOf }) => former && term.holders.includes(holder) && asOf > since && asOf <= term.to,
  );
  const [end] = ends;
  return end ? { ...term, to: dayBefore(end.asOf), current: false } : term;
}

/** The day half-way between two days, the later half where there is none. */
function middle(one: string, other: string): string {
  const days = (Date.parse(other) - Date.parse(one)) / DAY;
  return dayAfter(one, Math.ceil(days / 2));
}

function dayBefore(day: string): string {
  return dayAfter(day, -1);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
