import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ArticleSpool, SPOOL } from '../../../../src/compile/manifest/article-spool.ts';
import { StagedFolder } from '../../../../src/compile/staged-folder.ts';
import { makeFolder } from '../../../make-folder.ts';

const root = makeFolder();

const articles = ['b', 'c', 'a'].map((iri) => ({
  iri,
  key: `key of ${iri}`,
  line: `{"åland":"${iri}"}`,
  texts: [Buffer.from(`${iri} in Turtle`), Buffer.from(''), Buffer.from(`${iri}\nin N-Quads\n`)],
}));

let number = 0;
let staged: StagedFolder;
let whole: Buffer;
beforeEach(async () => {
  staged = await StagedFolder.open(join(root, `folder-${number++}`), []);
  const spool = new ArticleSpool(staged, 'stamp');
  for (const article of articles) spool.add(article);
  expect([...spool.inOrder()]).toHaveLength(3);
  spool.close();
  whole = readFileSync(staged.scratch(SPOOL));
});

const open = (opening = 'stamp'): ArticleSpool => new ArticleSpool(staged, opening);
const irisOf = (spool: ArticleSpool): string[] => [...spool.inOrder()].map(({ iri }) => iri);
function takeAll(spool: ArticleSpool): string[] {
  return articles.filter(({ iri, key }) => spool.take(iri, key)).map(({ iri }) => iri);
}

test('articles come back whole, in the order of their IRIs', () => {
  const spool = open();
  takeAll(spool);
  const [first] = spool.inOrder();
  expect(first?.line).toBe('{"åland":"a"}');
  expect(first?.texts.map(String)).toEqual(['a in Turtle', '', 'a\nin N-Quads\n']);
  expect(irisOf(spool)).toEqual(['a', 'b', 'c']);
});

test('only what is asked for by its key is taken over', () => {
  const spool = open();
  expect([spool.take('b', 'key of c'), spool.take('z', 'key of b'), spool.take('b', 'key of b')]).toEqual([
    false,
    false,
    true,
  ]);
  expect(irisOf(spool)).toEqual(['b']);
});

test('cut off at any byte, it keeps the articles before, and more can be added', () => {
  for (let length = 0; length < whole.length; length += 3) {
    writeFileSync(staged.scratch(SPOOL), whole.subarray(0, length));
    const spool = open();
    const kept = takeAll(spool);
    expect(kept).toEqual(articles.map(({ iri }) => iri).slice(0, kept.length));
    spool.add({ iri: 'd', key: 'key', line: '{}', texts: [] });
    expect(irisOf(spool)).toEqual([...kept, 'd'].sort());
    spool.close();
  }
});

describe('is not gone on with', () => {
  const ways: [what: string, change: (path: string) => void, opening?: string][] = [
    ['under another stamp', () => {}, 'stamp 2'],
    ['where it is empty', (path) => truncateSync(path, 0)],
    ['where it is something else', (path) => writeFileSync(path, 'stamps are not of this kind')],
  ];
  test.each(ways)('%s', (_, change, opening) => {
    change(staged.scratch(SPOOL));
    expect(takeAll(open(opening))).toEqual([]);
  });

  test('past an article whose bytes were changed', () => {
    const at = whole.indexOf('c in Turtle');
    const spoilt = Buffer.from(whole);
    spoilt[at] = 0x43;
    writeFileSync(staged.scratch(SPOOL), spoilt);
    expect(takeAll(open())).toEqual(['b']);
  });

  test('past a line that is no record', () => {
    appendFileSync(staged.scratch(SPOOL), 'nonsense\n');
    expect(takeAll(open())).toEqual(['b', 'c', 'a']);
  });
});
