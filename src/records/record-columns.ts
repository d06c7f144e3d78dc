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

/** Whether a field that is called as a day of a visit is an offset, which `quoteStart` and `quoteEnd` give too. */
export function isOffset(kind: unknown, name: string): boolean {
  return kind !== 'visit' && (name === 'start' || name === 'end');
}

/** The columns of several tables in one: those of their own but offsets, in order, then what all end with. */
export function joinColumns(
  tables: readonly { readonly kind: string; readonly columns: readonly string[] }[],
): string[] {
  const names = tables.flatMap(({ kind, columns }) => columns.filter((name) => !isOffset(kind, name)));
  const own = [...new Set(names)].filter((name) => !LAST.includes(name));
  return [...own, ...LAST.filter((name) => names.includes(name))];
}
