import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveGraph } from '../../../src/publish/serve-graph.ts';
import { makeFolder } from '../../make-folder.ts';
import { OPTIONS, queryPath } from './serve-sample.ts';

const folder = makeFolder();
const file = join(folder, 'graph.nq');

function put(text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

const quad = (code: string): string =>
  `<urn:state> <https://w3id.org/communique/ontology#code> "${code}" <https://example.org/id/article/a> .\n`;

test('a newer graph takes the place of the older while requests go on; a broken one does not', async () => {
  put(quad('AA'));
  const reloads: string[] = [];
  let heard = (): void => {};
  const server = await serveGraph([file], {
    ...OPTIONS,
    watch: true,
    onReload: (outcome) => {
      reloads.push('error' in outcome ? 'broken' : `${outcome.size} quads`);
      heard();
    },
  });
  const reloaded = (): Promise<void> =>
    new Promise((resolve) => {
      heard = resolve;
    });
  const codeNow = async (): Promise<string> => {
    const path = queryPath('SELECT ?code { ?s cq:code ?code } ORDER BY ?code');
    const response = await fetch(new URL(path, server.address), { headers: { Accept: 'text/csv' } });
    expect(response.status).toBe(200);
    return (await response.text()).trim().replaceAll('\r\n', ' ');
  };
  let going = true;
  const seen = new Set<string>();
  const client = (async () => {
    while (going) seen.add(await codeNow());
  })();
  try {
    expect(await codeNow()).toBe('code AA');
    let next = reloaded();
    put(quad('BB') + quad('CC'));
    await next;
    expect(await codeNow()).toBe('code BB CC');
    next = reloaded();
    put('this is no graph');
    await next;
    expect(await codeNow()).toBe('code BB CC');
    expect(reloads).toEqual(['2 quads', 'broken']);
  } finally {
    going = false;
    await client;
    await server.close();
  }
  expect(seen).toEqual(new Set(['code AA', 'code BB CC']));
});
