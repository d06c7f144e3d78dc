import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadOptions, type LoadReport, load } from '../../../../src/publish/load/load.ts';
import { openGraphFiles } from '../../../../src/publish/load/send/open-graph-files.ts';
import type { Credentials } from '../../../../src/publish/load/store/credentials.ts';
import { openStore } from '../../../../src/publish/load/store/open-store.ts';
import type { FakeStore } from './fake-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-load-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** A file with this text, of a name of its own. */
export function makeFile(text: string, extension = 'nq'): string {
  made += 1;
  const path = join(folder, `${made}.${extension}`);
  writeFileSync(path, text);
  return path;
}

/** A path at which nothing is yet. */
export function freshPath(): string {
  made += 1;
  return join(folder, `${made}.jsonl`);
}

interface Settings extends Partial<LoadOptions> {
  readonly credentials?: Credentials;
  readonly retries?: number;
  readonly profile?: string;
  readonly waits?: number[];
  readonly told?: string[];
}

/** Loads a file into a fake store; waits pass at once. */
export async function loadInto(fake: FakeStore, path: string, settings: Settings = {}): Promise<LoadReport> {
  const { credentials, retries = 3, profile = 'oxigraph', waits = [], told = [], ...options } = settings;
  const store = openStore({
    to: fake.url,
    store: profile,
    retries,
    timeoutMs: 20_000,
    ...(credentials && { credentials }),
    wait: async (ms) => {
      waits.push(ms);
    },
    onRetry: (message) => told.push(message),
    now: () => Date.parse('2025-07-13T00:00:00Z'),
  });
  return load(store, await openGraphFiles([path]), { checkpoint: freshPath(), ...options });
}

/** Two small articles' graphs with letters, escapes and types that break easily. */
export const nquads: string = [
  '<urn:g1> <urn:name> "Zo\u00eb \u738b\u6bc5 \u2019" <urn:g1> .',
  '<urn:g1> <urn:begin> "0"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> <urn:g1> .',
  '<urn:g1> <urn:former> "false"^^<http://www.w3.org/2001/XMLSchema#boolean> <urn:g1> .',
  '<urn:g1> <urn:quote> "He said \\"no\\".\\n\\\\ \u{1f642}" <urn:g1> .',
  '<urn:g2> <urn:name> "plain" <urn:g2> .',
  '<urn:g2> <urn:knows> <urn:caf\u00e9> <urn:g2> .',
  '<urn:g2> <urn:share> "0.50"^^<http://www.w3.org/2001/XMLSchema#decimal> <urn:g2> .',
  '',
].join('\n');

/** Names of the graphs of a fake store with the number of their triples. */
export function countIn({ store }: FakeStore): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { graph } of store.match()) counts[graph.value] = (counts[graph.value] ?? 0) + 1;
  return counts;
}
