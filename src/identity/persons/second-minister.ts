import type { HeldOffice, PersonMention } from './profile.ts';

/** Portfolios that one person does not hold together. */
const APART = new Set(
  'foreign defense interior finance agriculture health education justice transport'.split(' '),
);
/** A reshuffle within so many days is rarer than a second person of the name. */
const NEAR = 31;

interface Report {
  readonly field: string;
  readonly day: number;
}

/**
 * The portfolio of the second of two ministers of one name, where reports show that there are two: no article gives one person
 * both, and they are told of in turn or within a month. Nothing where one person may have changed offices.
 */
export function findSecondMinister(mentions: readonly PersonMention[]): string | undefined {
  const reports: Report[] = [];
  for (const { day, offices } of mentions) {
    const fields = new Set(offices.filter(isSeat).flatMap(({ title }) => title.fields));
    const own = [...fields].filter((field) => APART.has(field));
    if (fields.size > 1) return undefined;
    for (const field of own) if (day !== undefined) reports.push({ field, day });
  }
  const fields = [...new Set(reports.map(({ field }) => field))].sort();
  const [one, other] = fields;
  if (one === undefined || other === undefined || fields.length > 2) return undefined;
  const days = (field: string): number[] =>
    reports.filter((report) => report.field === field).map(({ day }) => day);
  const [a, b] = [days(one), days(other)];
  const inTurn = Math.min(...a) <= Math.max(...b) + NEAR && Math.min(...b) <= Math.max(...a) + NEAR;
  // The larger group keeps the resource.
  if (!inTurn) return undefined;
  return a.length >= b.length ? other : one;
}

/** A minister in office, and nobody's deputy. */
const isSeat = ({ title, former }: HeldOffice): boolean =>
  !former && title.heads.join() === 'minister' && title.ranks.length === 0;
