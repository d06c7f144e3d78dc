import type { Report, Sameness } from './report.ts';
import { isSameEvent } from './same-event.ts';
import { isSameStatement } from './same-statement.ts';
import { bearOneName, isSameTreaty } from './same-treaty.ts';

/** Whether two reports tell of one happening; nothing where they do not, or stand in one article that tells of two. */
export function compareReports(a: Report, b: Report): Sameness | undefined {
  if (a.fact.kind !== b.fact.kind || (a.article === b.article && !bearOneName(a, b))) return undefined;
  if (a.fact.kind === 'treaty') return isSameTreaty(a, b);
  return a.fact.kind === 'statement' ? isSameStatement(a, b) : isSameEvent(a, b);
}
