import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { readJsonLines, runHere, startServer } from './run-command.ts';

const text = `TAMPERE, March 4 (STT) -- Norwegian Foreign Minister Ida Berg powwowed with Finnish President Olli Korpi in Tampere on Monday.

The Hansard Circle's weighmaster Aino Salo welcomed the talks, the Hansard Circle said.
`;
const folder = makeFolder({ 'story.txt': text });

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

put(
  'mine/gazetteer/organizations.tsv',
  'name\tfull_name\twikidata\taliases\tof\tkind\nHansard Circle\t\t\tHansard Ring\t\tinternational\n',
);
put(
  'mine/lexicon/en/office-heads.tsv',
  'head\tplural\tkind\tclass\tcounts\nweighmaster\tweighmasters\toffice\t\tyes\n',
);
put(
  'mine/lexicon/en/frames/meetings.yaml',
  `- id: meeting.powwow
  verbs: [powwow]
  roles: { side: [subject], guest: [with] }
  weight: 0.9
  reads: ["The ministers powwowed."]
  never: ["The powwow of the tribe was long."]
`,
);
put(
  'bad/gazetteer/organizations.tsv',
  'name\tfull_name\twikidata\taliases\tof\tkind\nHansard Circle\t\t\t\t\tteapot\n',
);
put('mine/identity/given-names.tsv', 'full\tforms\nulrik\tulle\n');
put(
  'names.jsonl',
  ['Ulrik', 'Ulle']
    .map((name, i) => {
      const text = `Norwegian Foreign Minister ${name} Berg arrived in Helsinki.`;
      return `${JSON.stringify({ id: `n${i}`, date: '2025-06-02', text })}\n`;
    })
    .join(''),
);
put('stray/gazeteer/organizations.tsv', 'name\n');
put('verbs/lexicon/en/frames/meetings.yaml', 'id: meeting.powwow\n');
put('none/readme.md', 'nothing\n');

const records = async (...more: string[]): Promise<Record<string, unknown>[]> => {
  const { stdout } = await runHere(folder, ['extract', 'story.txt', '--format', 'jsonl', ...more]);
  return readJsonLines(stdout);
};

test("short forms of given names of one's own tell who is who", async () => {
  const holders = async (...more: string[]): Promise<number> => {
    await runHere(folder, ['build', 'names.jsonl', '-o', 'names', '--format', 'nquads', '--fresh', ...more]);
    const { stdout } = await runHere(folder, ['table', 'official', '--graph', 'names', '--format', 'jsonl']);
    return new Set(readJsonLines(stdout).map(({ personIri }) => personIri)).size;
  };
  expect([await holders(), await holders('--seeds', 'mine')]).toEqual([2, 1]);
});

test("names, titles and verbs of one's own add to the shipped ones", async () => {
  const [shipped, own] = [await records(), await records('--seeds', 'mine')];
  expect(shipped.filter(({ type }) => type === 'meeting')).toEqual([]);
  expect(own).toContainEqual(
    expect.objectContaining({ rule: 'meeting.powwow', participants: ['Ida Berg', 'Olli Korpi'] }),
  );
  expect(own).toContainEqual(expect.objectContaining({ type: 'official', name: 'Ida Berg', of: 'NO' }));
  expect(own).toContainEqual(
    expect.objectContaining({ type: 'official', name: 'Aino Salo', office: 'weighmaster' }),
  );
});

test("questions know names of one's own, where they are given too", async () => {
  await runHere(folder, ['build', 'story.txt', '-o', 'graph', '--seeds', 'mine', '--format', 'nquads']);
  const asked = ['ask', 'What did the Hansard Ring say?', '--graph', 'graph'];
  const said = [
    'questions',
    'run',
    'said-about',
    '--party',
    'Hansard Ring',
    '--about',
    'talks',
    '--graph',
    'graph',
  ];
  for (const args of [asked, said]) {
    const own = await runHere(folder, [...args, '--seeds', 'mine']);
    expect(own.stdout, args.join(' ')).toContain('Hansard Circle');
    expect((await runHere(folder, args)).stdout).not.toContain('Hansard Circle');
  }
});

test("a server's search and questions know names of one's own, where they are given too", async () => {
  await runHere(folder, ['build', 'story.txt', '-o', 'served', '--seeds', 'mine', '--format', 'nquads']);
  const [search, question] = ['api/search?q=Hansard+Ring', 'api/ask?q=What+did+the+Hansard+Ring+say%3F'];
  for (const [seeds, found] of [
    [['--seeds', 'mine'], true],
    [[], false],
  ] as const) {
    const server = await startServer(folder, ['--graph', 'served', ...seeds]);
    for (const path of [search, question]) {
      const page = await (await fetch(server.address + path)).text();
      expect(page.includes('Hansard Circle'), `${path} ${seeds}`).toBe(found);
    }
    server.child.kill('SIGTERM');
    await server.outcome;
  }
  const refused = await runHere(folder, ['serve', '--graph', 'served', '--seeds', 'bad']);
  expect([refused.code, refused.stderr]).toEqual([
    3,
    expect.stringMatching(/organizations\.tsv:2: Column kind/),
  ]);
});

describe('what does not fit is told by its file and line', () => {
  test.each([
    ['bad', /^bad\/gazetteer\/organizations\.tsv:2: Column kind: /],
    [
      'stray',
      /^stray: gazeteer\/organizations\.tsv is the name of no seeds\. Known are .*gazetteer\/organizations\.tsv/,
    ],
    ['verbs', /^verbs\/lexicon\/en\/frames\/meetings\.yaml:1: It is no list/],
    ['none', /^none: The folder holds no seeds/],
    ['nowhere', /^nowhere: There is no such folder/],
  ])('%s', async (seeds, message) => {
    const { code, stderr } = await runHere(folder, ['extract', 'story.txt', '--seeds', seeds]);
    expect([code, stderr]).toEqual([3, expect.stringMatching(message)]);
  });
});
