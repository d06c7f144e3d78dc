import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { articleLine, readJsonLines, runCommand, runHere, story } from './run-command.ts';

const folder = makeFolder({
  'binary.txt': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  'empty.txt': '',
  'gone.txt.gz': gzipSync(story).subarray(0, 40),
  'large.txt': `${story}${'x'.repeat(3000)}`,
  'story.txt': story,
  'wire.jsonl': `${articleLine('a1')}{"id": "a2", "text"\n${articleLine('a1')}{"id":"a3"}\n${articleLine('a4')}`,
});

test('each bad input is told with its file and line, and the rest is built', async () => {
  const outcome = await runHere(folder, ['build', '.', '-o', 'out', '--max-bytes', '3000']);
  expect(outcome.code).toBe(1);
  const told = outcome.stderr.split('\n').filter((line) => /\[[a-z-]+\]$/.test(line));
  expect(told.map((line) => line.replace(/: .*(?= \[)/, ''))).toEqual([
    'binary.txt [unknown-kind]',
    'empty.txt [empty-file]',
    'gone.txt.gz [broken-gzip]',
    'large.txt [too-large]',
    expect.stringMatching(/^wire\.jsonl:2(?::\d+)? \[broken-json\]$/),
    'wire.jsonl:3 [duplicate-id]',
    'wire.jsonl:4 [bad-record]',
  ]);
  const graph = readFileSync(join(folder, 'out', 'graph.nq'), 'utf8');
  const ids = [...graph.matchAll(/ontology#identifier> "([^"]+)"/g)].map(([, id]) => id);
  expect(ids.sort()).toEqual(['a1', 'a4', 'story']);
  const report = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8'));
  expect(report.articles).toBe(3);
  expect(report.issues).toHaveLength(7);
  expect(report.issues[5]).toMatchObject({
    stage: 'read',
    code: 'duplicate-id',
    file: 'wire.jsonl',
    line: 3,
  });
});

const curly = story.replaceAll('"', '').replace('We will', '“We will').replace('every ship,', 'every ship,”');
const variants: [what: string, written: string, text: string][] = [
  ['line ends of CR and LF', story.replaceAll('\n', '\r\n'), story.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${story}`, story],
  [
    'non-breaking spaces',
    story.replaceAll('Anna Laine', 'Anna\u00a0Laine'),
    story.replaceAll('Anna Laine', 'Anna\u00a0Laine'),
  ],
  ['curly quotation marks', curly, curly],
  ['letters outside the first plane', `\u{1F4F0} ${story}`, `\u{1F4F0} ${story}`],
];

test.concurrent.each(variants)(
  '%s are ordinary input, and offsets count in the text',
  async (_, written, text) => {
    const { code, stdout, stderr } = await runCommand(
      folder,
      ['extract', '-', '--format', 'jsonl', '--date', '2025-03-04'],
      written,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const records = readJsonLines(stdout);
    expect(records.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['official', 'meeting', 'statement']),
    );
    for (const { quote, quoteStart, quoteEnd } of records)
      expect(text.slice(Number(quoteStart), Number(quoteEnd))).toBe(quote);
  },
);
