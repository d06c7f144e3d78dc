import type { NameKind } from '../names/resolution.ts';

/** Types whose values are names of things in the graph; the type is what is looked for. */
export type NamedType = Exclude<NameKind, 'place'>;
export type ParameterType = NamedType | PlainType;
type PlainType = (typeof PLAIN_TYPES)[number];

const PLAIN_TYPES = ['date', 'text', 'integer', 'decimal', 'status'] as const;
export const PARAMETER_TYPES: readonly ParameterType[] = [
  'person',
  'state',
  'organization',
  'party',
  'office',
  'agency',
  'location',
  ...PLAIN_TYPES,
];

export function isNamedType(type: ParameterType): type is NamedType {
  return !PLAIN_TYPES.some((plain) => plain === type);
}

/**
 * What a question asks its reader for. A date binds the variables `name_first` and `name_last`, the days it spans; any
 * other value binds the variable `name`. A limit is no variable but bounds the rows.
 */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  /** A few words for the reader. */
  readonly about: string;
  /** Written as a reader would; `any` leaves the parameter open. Absent where a value must be given. */
  readonly default?: string;
}

/** A shipped question: a SPARQL SELECT and its header. */
export interface Question {
  readonly name: string;
  /** A question in English. */
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Options of an example call: `--party "Lavrov" --from 2025-07`; empty where none are needed. */
  readonly example: string;
  /** The query without the header. */
  readonly sparql: string;
}
