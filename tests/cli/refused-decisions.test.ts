import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CORRECTABLE } from '../../src/review/correctable.ts';
import { makeFolder } from '../make-folder.ts';
import { type Outcome, runCommand, runHere, story } from './run-command.ts';

const folder = makeFolder({ 'story.txt': story });
let fact = '';

beforeAll(async () => {
  await runHere(folder, ['build', 'story.txt', '-o', 'out', '--no-validate', '--format', 'nquads']);
  const graph = readFileSync(join(folder, 'out', 'graph.nq'), 'utf8');
  fact = /<(\S+\/meeting\/\w+)>/.exec(graph)?.[1] ?? '';
});

const review = (...decisions: readonly object[]): Promise<Outcome> =>
  runCommand(
    folder,
    ['review', '--graph', 'out'],
    decisions.map((each) => `${JSON.stringify(each)}\n`).join(''),
  );

describe('one bad decision of several', () => {
  test.each([
    [{ decision: 'reject' }, /^error: -:2:1: "fact" is missing: it is to be text\. /],
    [{ decision: 'reject', fact: 'https://example.org/none' }, /^error: -:2:1: the graph tells of no fact/],
    [{ decision: 'maybe', fact: 'https://example.org/none' }, /^error: -:2:1: "decision" is none/],
  ])('%j: its line is named, and no decision is added', async (bad, message) => {
    const outcome = await review({ decision: 'accept', fact }, bad);
    expect(outcome).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
    expect(outcome.stderr).toContain('No decision was added');
    expect(existsSync(join(folder, 'out', 'review.jsonl'))).toBe(false);
  });
});

describe('what can be corrected', () => {
  const rows = Object.entries(CORRECTABLE).map(([kind, known]) => [kind, Object.keys(known).join(', ')]);

  test.each(rows)('of %s stands in the help and in the docs', async (kind, properties) => {
    const { stdout } = await runHere(folder, ['review', '--help']);
    expect(stdout).toMatch(new RegExp(`^  ${kind} +${properties}$`, 'm'));
    const docs = readFileSync(new URL('../../docs/world.md', import.meta.url), 'utf8');
    expect(docs).toContain(`| ${kind} | ${properties} |`);
  });
});
