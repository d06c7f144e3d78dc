import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { EXIT } from '../../../src/cli/exit-codes.ts';
import { formatIssue } from '../../../src/cli/issue-printer.ts';
import { formatError, reportError } from '../../../src/cli/report-error.ts';
import { FileError, UsageError } from '../../../src/errors.ts';
import { RecordLineError } from '../../../src/evaluate/parse-lines.ts';
import { GraphError, QuerySyntaxError, QueryTimeoutError } from '../../../src/query/query-error.ts';
import { SeedError } from '../../../src/read/seed-error.ts';

const line = { file: 'gold.jsonl', line: 3, text: '{' };
const enoent = Object.assign(new Error('ENOENT'), { code: 'ENOENT' });

const errors: [error: unknown, printed: string, code: number][] = [
  [new UsageError('the base is no IRI'), 'error: the base is no IRI', EXIT.usage],
  [new RecordLineError(line, 'no JSON'), 'gold.jsonl:3: no JSON', EXIT.failedInput],
  [new FileError('out/graph.nq', 'the disk is full', enoent), 'out/graph.nq: the disk is full', EXIT.runtime],
  [new SeedError('seeds/a.tsv', 4, 'Column a: empty.'), 'seeds/a.tsv:4: Column a: empty.', EXIT.runtime],
  [
    new GraphError('graph-missing', 'no graph at x', { remedy: 'Build one.' }),
    'error: no graph at x. Build one.',
    EXIT.runtime,
  ],
  [new QuerySyntaxError('expected }', { at: { line: 2, column: 5 } }), 'query:2:5: expected }', EXIT.usage],
  [new QueryTimeoutError('it ran for 30 s'), 'error: it ran for 30 s', EXIT.runtime],
  [
    Object.assign(new Error("ENOENT: no such file or directory, open 'a.rq'"), {
      path: 'a.rq',
      code: 'ENOENT',
    }),
    'a.rq: There is no such file. Check the path.',
    EXIT.runtime,
  ],
  [
    Object.assign(new Error("EISDIR: illegal operation on a directory, read 'a'"), { path: 'a' }),
    'a: EISDIR: illegal operation on a directory',
    EXIT.runtime,
  ],
  [new Error('anything'), 'error: anything', EXIT.runtime],
  ['a thrown string', 'error: a thrown string', EXIT.runtime],
];

const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => stderr.mockClear());
afterAll(() => stderr.mockRestore());

test.each(errors)('%s', (error, printed, code) => {
  expect(formatError(error)).toBe(printed);
  expect(reportError(error, false)).toBe(code);
  expect(stderr.mock.calls).toEqual([[`${printed}\n`]]);
});

test('the stack is printed only when asked for', () => {
  reportError(new Error('anything'), true);
  expect(String(stderr.mock.calls[1])).toMatch(/^ {4}at /m);
});

test('an issue tells its place as far as it is known', () => {
  const issue = { stage: 'read', code: 'broken-json', message: 'The line is not JSON.' } as const;
  expect(formatIssue({ ...issue, file: 'a.jsonl', line: 2, column: 7 })).toBe(
    'a.jsonl:2:7: The line is not JSON. [broken-json]',
  );
  expect(formatIssue({ ...issue, file: 'a.txt' })).toBe('a.txt: The line is not JSON. [broken-json]');
  expect(formatIssue({ ...issue, article: 'a1' })).toBe('a1: The line is not JSON. [broken-json]');
});
