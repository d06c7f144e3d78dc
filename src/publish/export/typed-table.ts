import type { Table } from '../../query/tables.ts';
import { fullName, type MeetingNetwork } from './meeting-network.ts';

export type ColumnType = 'string' | 'strings' | 'date' | 'int' | 'double' | 'boolean';
export type TypedValue = string | number | boolean | readonly string[] | null;

/** A table whose columns have types, also where they are empty. */
export interface TypedTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  readonly records: readonly Readonly<Record<string, TypedValue>>[];
}

const TYPES: Readonly<Record<string, ColumnType>> = {
  ...namesOf('date', ['earliest', 'latest', 'firstReported', 'lastReported', 'first', 'last']),
  ...namesOf('int', ['quoteStart', 'quoteEnd', 'reports', 'publishers', 'roots', 'meetings']),
  ...namesOf('double', ['confidence', 'certainty']),
  ...namesOf('boolean', ['former']),
  ...namesOf('strings', [
    'participants',
    'participantIris',
    'parties',
    'partyIris',
    'via',
    'sides',
    'sideIris',
  ]),
  // One value or several in the tables; a column has one type.
  ...namesOf('strings', ['speaker', 'speakerIri']),
};

function namesOf(type: ColumnType, names: readonly string[]): Record<string, ColumnType> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

/** The table of a kind. Of `start` and `end` only a visit's days stay: the offsets have names of their own. */
export function typeTable({ kind, columns, records }: Table): TypedTable {
  const kept = columns.filter((name) => kind === 'visit' || (name !== 'start' && name !== 'end'));
  const typed = kept.map((name) => [name, TYPES[name] ?? 'string'] as const);
  return {
    name: kind,
    columns: typed,
    records: records.map((record) =>
      Object.fromEntries(typed.map(([name, type]) => [name, toType(record[name] ?? null, type)])),
    ),
  };
}

const MET = ['a', 'aKind', 'b', 'bKind', 'meetings', 'reports', 'first', 'last', 'aIri', 'bIri'] as const;

/** Who met whom, a row a pair. */
export function tabulateEncounters({ encounters }: MeetingNetwork): TypedTable {
  return {
    name: 'met',
    columns: MET.map((name) => [name, TYPES[name] ?? 'string']),
    records: encounters.map(({ a, b, meetings, reports, first = null, last = null }) => ({
      ...{ a: fullName(a), aKind: a.kind, aIri: a.iri, b: fullName(b), bKind: b.kind, bIri: b.iri },
      ...{ meetings, reports, first, last },
    })),
  };
}

function toType(value: TypedValue, type: ColumnType): TypedValue {
  if (type !== 'strings' || Array.isArray(value)) return value;
  return value === null ? [] : [String(value)];
}
