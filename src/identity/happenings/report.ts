import type { Status } from '../../model/fact.ts';
import type { Stage } from '../../model/identity-words.ts';
import type { FactDigest } from '../digest/article-digest.ts';

/** Somebody or something that takes part, seen as one in all articles. */
export interface Side {
  readonly party: string;
  /** The state or organization that stands for it, and for which it may stand. */
  readonly body: string;
  /** A person: two of one body are not one side. */
  readonly named: boolean;
}

/** What of a fact is asked beside what its report says: neither its words nor its quote. */
export type ReportedFact = Pick<
  FactDigest,
  'iri' | 'kind' | 'status' | 'confidence' | 'meetingKind' | 'destination'
>;

/** A fact of an article, ready to be compared with those of others: plain data, which says all that is asked of it. */
export interface Report {
  readonly fact: ReportedFact;
  /** Where its words have it that what it tells stands. */
  readonly stage: Stage;
  readonly article: string;
  readonly publisher?: string;
  /** The source nearest to the event, seen as one in all articles; nothing where that is who published it. */
  readonly root?: string;
  /** Stands for the article and its near-copies. */
  readonly story: string;
  /** Day of publication, as `dayNumber` counts. */
  readonly published?: number;
  readonly sides: readonly Side[];
  /** First and last day of what happened, where the report dates it. */
  readonly from?: number;
  readonly to?: number;
  readonly place?: string;
  /** The state that the place lies in or is. */
  readonly placeState?: string;
  /** Words of a treaty's name that set it apart, or pieces of a statement, as `markWords` has them. */
  readonly words: readonly number[];
}

/** That a report is of the same happening: why, and how sure. */
export interface Sameness {
  readonly certainty: number;
  readonly reason: string;
}

/** A date no coarser than this many days tells one event from the next. */
const FINE = 3;

/** Days around its publication within which an undated report's event is likely, by its status. */
const LIKELY: Readonly<Record<Status, readonly [before: number, after: number]>> = {
  occurred: [-3, 0],
  planned: [0, 14],
  proposed: [0, 14],
  denied: [-3, 3],
};

/** The days of what a report tells, where it dates it; else those within which it is likely. */
export function spanOf({
  fact,
  from,
  to,
  published,
}: Report): readonly [from: number, to: number] | undefined {
  if (from !== undefined && to !== undefined) return [from, to];
  const [before, after] = LIKELY[fact.status];
  return published === undefined ? undefined : [published + before, published + after];
}

export const isDated = ({ from }: Report): boolean => from !== undefined;
export const isFine = ({ from, to }: Report): boolean =>
  from !== undefined && to !== undefined && to - from <= FINE;

/** Exact dates first, then more sides, then the earlier published. */
export function compareExactness(a: Report, b: Report): number {
  return exactness(b) - exactness(a) || b.sides.length - a.sides.length || comparePublication(a, b);
}

/** The earlier published first. */
export function comparePublication(a: Report, b: Report): number {
  return (
    (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
    (a.fact.iri < b.fact.iri ? -1 : 1)
  );
}

const exactness = (report: Report): number => (isFine(report) ? 2 : isDated(report) ? 0 : 1);
