import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type ServeOptions, serveGraph } from '../../../src/publish/serve-graph.ts';

export const SAMPLE: string = fileURLToPath(new URL('../../samples/graph.nq', import.meta.url));
export const BASE = 'https://w3id.org/communique/id/';

export const OPTIONS: ServeOptions = {
  host: '127.0.0.1',
  port: 0,
  engines: 1,
  waiting: 50,
  waitMs: 20_000,
  timeoutMs: 20_000,
  maxRows: 1000,
};

/** Serves a graph while the tests of a file run, and asks it: `ask('/sparql?query=…', { headers })`. */
export function serveSample(
  paths: readonly string[] = [SAMPLE],
  options: Partial<ServeOptions> = {},
): (path: string, init?: RequestInit) => Promise<Response> {
  let address = '';
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    ({ address, close } = await serveGraph(paths, { ...OPTIONS, ...options }));
  });
  afterAll(() => close());
  return (path, init) => fetch(new URL(path, address), { redirect: 'manual', ...init });
}

export const queryPath = (query: string, more: Readonly<Record<string, string>> = {}): string =>
  `/sparql?${new URLSearchParams({ query, ...more })}`;
