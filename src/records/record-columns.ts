import type { FactKind } from '../model/fact.ts';

const OWN: Readonly<Record<FactKind, readonly string[]>> = {
  official: ['name', 'office', 'of', 'former'],
  meeting: ['kind', 'participants', 'date', 'earliest', 'latest', 'place', 'topic'],
  visit: ['visitor', 'destination', 'place', 'start', 'end', 'earliest', 'latest', 'host'],
  treaty: ['name', 'parties', 'signed', 'earliest', 'latest'],
  statement: ['speaker', 'addressee', 'mode', 'speechAct', 'content', 'via'],
};

/** What every record ends with. */
const LAST: readonly string[] = ['status', 'quote', 'quoteStart', 'quoteEnd', 'iri', 'rule', 'confidence'];

/** The columns of `recordFacts` in one table of all kinds. */
export const RECORD_COLUMNS: readonly string[] = joinColumns(
  Object.entries(OWN).map(([kind, own]) => ({
    kind,
    columns: ['type', 'article', ...own, ...LAST.filter((name) => name !== 'iri')],
  })),
);

/**
 * The columns of several tables in one: those of their own in order, then what all end with. Of `start` and `end` a visit's
 * days alone keep the names; offsets are in `quoteStart` and `quoteEnd`.
 */
export function joinColumns(
  tables: readonly { readonly kind: string; readonly columns: readonly string[] }[],
): string[] {
  const names = tables.flatMap(({ kind, columns }) =>
    columns.filter((name) => kind === 'visit' || (name !== 'start' && name !== 'end')),
  );
  const own = [...new Set(names)].filter((name) => !LAST.includes(name));
  return [...own, ...LAST.filter((name) => names.includes(name))];
}
