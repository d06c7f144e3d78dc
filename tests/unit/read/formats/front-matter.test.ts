import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/read/formats/front-matter.ts';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => {
    const inner = `*${String.fromCharCode(97 + index)}`;
    return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
  }),
].join('\n');

describe('fields stay as written', () => {
  test.each([
    ['id: 007', { id: '007' }],
    ['id: 1898765432109876543', { id: '1898765432109876543' }],
    ['id: 1.50', { id: '1.50' }],
    ['id: 0x1F', { id: '0x1F' }],
    ['id: 1e3', { id: '1e3' }],
    ['title: true', { title: 'true' }],
    ['title: 2025', { title: '2025' }],
    ['date: 2025-03-04', { date: '2025-03-04' }],
    ['title: "*Breaking*"', { title: '*Breaking*' }],
    ['title:', { title: null }],
    ['title: ~', { title: null }],
    ['a: &x one\ntitle: *x', { a: 'one', title: 'one' }],
    ['', {}],
  ])('%j', (yaml, fields) => {
    expect(readFrontMatter(`---\n${yaml}\n---\ntext`, 'a.md')).toMatchObject({ fields });
  });
});

describe('what is no front matter is told with its line', () => {
  test.each([
    ['id: a\ntitle: *Breaking*', { code: 'broken-front-matter', line: 3, column: 8 }],
    ['<<: *x', { code: 'broken-front-matter', line: 2, column: 5 }],
    ['id: a\ntitle: &t [*t]', { code: 'broken-front-matter', line: 3, column: 12 }],
    ['&t {title: *t}', { code: 'broken-front-matter', line: 2, column: 12 }],
    [bomb, { code: 'broken-front-matter', line: 1 }],
    [`a: ${'['.repeat(20_000)}`, { code: 'broken-front-matter' }],
    ['title: [', { code: 'broken-front-matter' }],
    ['a: b: c', { code: 'broken-front-matter', line: 2 }],
    ['\tid: x', { code: 'broken-front-matter', line: 2 }],
    ['id: a\nid: b', { code: 'broken-front-matter', line: 3 }],
    ['just words', { code: 'bad-record', line: 1 }],
    ['- 1', { code: 'bad-record', line: 1 }],
  ])('%.40j', (yaml, issue) => {
    const read = readFrontMatter(`---\n${yaml}\n---\ntext`, 'a.md');
    expect(read).toMatchObject({ issue: { file: 'a.md', ...issue } });
  });
});
