import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { StagedFolder } from '../../../src/compile/staged-folder.ts';
import { publishedPath } from '../../../src/query/engine/publication.ts';
import { makeFolder } from '../../make-folder.ts';

const root = makeFolder();

/** Written against the compiled program: `npm test` builds it first. */
const writer = fileURLToPath(new URL('die-at-call.mjs', import.meta.url));
const OLD = { a: 'old', b: 'old', c: undefined, d: 'old', e: 'old', mine: 'kept' };
const NEW = { a: 'new', b: 'new', c: 'new', d: undefined, e: undefined, mine: 'kept' };

/** The folder as a reader sees it who asks for each file by its name. */
function seen(folder: string): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.keys(OLD).map((name) => {
      const path = publishedPath(folder, name);
      return [name, path && readFileSync(path, 'utf8')];
    }),
  );
}

/** The folder as it lies on disk. */
function lying(folder: string): Record<string, string | undefined> {
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  return { ...Object.fromEntries(Object.keys(OLD).map((name) => [name, undefined])), ...files };
}

test('killed before any of its calls, it leaves all old or all new, and the next build puts that in place', async () => {
  const outcomes: string[] = [];
  for (let call = 1; ; call++) {
    const folder = join(root, String(call));
    mkdirSync(folder);
    for (const [name, content] of Object.entries(OLD))
      if (content) writeFileSync(join(folder, name), content);
    const { signal, status, stderr } = spawnSync(process.execPath, [writer, folder, String(call)]);
    if (signal === null) {
      expect([status, String(stderr)]).toEqual([0, '']);
      break;
    }
    const shown = seen(folder);
    expect([OLD, NEW], `killed before call ${call}`).toContainEqual(shown);
    outcomes.push(String(shown.a));
    (await StagedFolder.open(folder, ['a'])).discard();
    expect(lying(folder), `mended after call ${call}`).toEqual(shown);
  }
  expect(outcomes.length).toBeGreaterThan(8);
  expect(outcomes.filter((outcome) => outcome === 'new').length).toBeGreaterThan(5);
  // Once new, it stays so.
  expect(outcomes.join(' ')).toMatch(/^(?:old )+(?:new ?)+$/);
});
