import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listInputs } from '../../../src/read/list-inputs.ts';
import { makeFolder } from '../../make-folder.ts';

const root = makeFolder();
mkdirSync(join(root, 'in', 'deep'), { recursive: true });
for (const name of ['a1.txt', 'a2.txt', 'b.md', 'deep/c.txt', '[x]*.txt', '.hidden.txt'])
  writeFileSync(join(root, 'in', name), 'text');

/** What a pattern names, from the folder, or the code of the issue. */
async function list(pattern: string): Promise<string[]> {
  const listed = await listInputs([join(root, pattern)]);
  return listed.map((each) => ('issue' in each ? each.issue.code : relative(root, each.path)));
}

test.each<[pattern: string, expected: string[]]>([
  ['in/a*.txt', ['in/a1.txt', 'in/a2.txt']],
  ['in/a?.txt', ['in/a1.txt', 'in/a2.txt']],
  ['in/{a1,b}.*', ['in/a1.txt', 'in/b.md']],
  ['in/**/c.txt', ['in/deep/c.txt']],
  ['in/de*', ['in/deep/c.txt']],
  ['in/a[2-9].txt', ['in/a2.txt']],
  ['in/z*.txt', ['missing-file']],
  // A file of that very name is that file.
  ['in/[x]*.txt', ['in/[x]*.txt']],
])('%s', async (pattern, expected) => {
  expect(await list(pattern)).toEqual(expected);
});
