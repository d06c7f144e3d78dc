import { groupBy } from '../../group-by.ts';
import type { GraphStore } from '../../query/graph-store.ts';
import { writeQuery } from '../../query/prepare/write-query.ts';
import type { Cell } from '../../query/selection.ts';
import type { Status } from '../../rdf/fact-names.ts';
import { localName } from '../../rdf/local-name.ts';
import type { Reading } from '../reading/reading.ts';
import { buildQuery } from './build-query.ts';
import type { Offices } from './office-holders.ts';

/** A fact that fits a reading. */
export interface FoundFact {
  readonly fact: string;
  readonly status: Status;
  /** First and last day it can have taken place; absent where the graph has no date. */
  readonly from?: string;
  readonly to?: string;
  readonly published?: string;
  readonly answers: readonly Cell[];
}

export interface FoundFacts {
  readonly facts: readonly FoundFact[];
  readonly query: string;
  readonly warnings: readonly string[];
}

/** Runs the query of a reading. @throws the classes of QueryError */
export async function findFacts(store: GraphStore, reading: Reading, offices: Offices): Promise<FoundFacts> {
  if (reading.among?.length === 0) return { facts: [], query: '', warnings: [] };
  const query = writeQuery(buildQuery(reading, offices));
  const { rows, warnings } = await store.select(query, { proofread: false });
  const facts = [...groupBy(rows, (row) => row.fact?.value ?? '')].map(([fact, own]): FoundFact => {
    const [first = {}] = own;
    const answers = groupBy(
      own.flatMap(({ answer }) => (answer ? [answer] : [])),
      ({ value }) => value,
    );
    return {
      fact,
      status: localName(first.status?.value ?? '') as Status,
      ...(first.from && { from: first.from.value }),
      ...(first.to && { to: first.to.value }),
      ...(first.published && { published: first.published.value }),
      answers: [...answers.values()].flatMap(([cell]) => (cell ? [cell] : [])),
    };
  });
  return { facts, query, warnings };
}
