import { readFile } from 'node:fs/promises';
import { openGraph } from '../query/graph-store.ts';
import { askEndpoint, type EndpointOptions } from './ask-endpoint.ts';
import { type Holding, readHolding } from './holding.ts';

/** Offices that were held, and how many rows had not what a gazetteer needs. */
export interface Holdings {
  readonly holdings: readonly Holding[];
  readonly left: number;
}

/** The shipped query; at both src/gazetteer and dist/gazetteer the package's root is two folders up. */
const QUERY: URL = new URL('../../ontology/office-holders.rq', import.meta.url);

export function readHoldersQuery(): Promise<string> {
  return readFile(QUERY, 'utf8');
}

/** Asks an endpoint. @throws ImportError */
export async function readHoldingsFrom(endpoint: URL, options: EndpointOptions): Promise<Holdings> {
  return sift(await askEndpoint(endpoint, await readHoldersQuery(), options));
}

/** Asks a file of RDF: Turtle, N-Triples, N-Quads, TriG or JSON-LD, packed or not. @throws QueryError */
export async function readHoldingsIn(file: string, timeoutMs: number): Promise<Holdings> {
  const store = await openGraph(file);
  try {
    const { rows } = await store.select(await readHoldersQuery(), {
      maxRows: Number.POSITIVE_INFINITY,
      timeoutMs,
    });
    return sift(rows);
  } finally {
    await store.close();
  }
}

function sift(rows: readonly Parameters<typeof readHolding>[0][]): Holdings {
  const holdings = rows.map(readHolding).filter((holding) => holding !== undefined);
  return { holdings, left: rows.length - holdings.length };
}
