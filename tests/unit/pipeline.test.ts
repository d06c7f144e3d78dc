import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { type Analysis, analyse, type FlowOptions, SEEDS, toQuads } from '../../src/pipeline.ts';
import type { Iri } from '../../src/rdf/iri.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';
import { makeFolder } from '../make-folder.ts';

const folder = makeFolder();

const knowledge = readKnowledge(SEEDS);
const text =
  'HELSINKI, March 4 (STT) -- Finnish President Aino Raita met Norwegian Prime Minister Leif Sund on Tuesday.';

/** Analyses lines of JSON, and hears of issues. */
async function analyseLines(
  lines: readonly object[],
  options: FlowOptions = {},
): Promise<{ analyses: Analysis[]; issues: Issue[] }> {
  const file = join(folder, 'wire.jsonl');
  writeFileSync(
    file,
    lines.map((line) => `${JSON.stringify({ text, date: '2025-03-04', ...line })}\n`).join(''),
  );
  const [analyses, issues]: [Analysis[], Issue[]] = [[], []];
  const flow = { knowledge, ...options, onIssue: (issue: Issue) => issues.push(issue) };
  for await (const analysis of analyse([file], flow)) {
    toQuads(analysis, flow);
    analyses.push(analysis);
  }
  return { analyses, issues };
}

describe('analysing', () => {
  test('articles come in order, and what was left out is heard of', async () => {
    const { analyses, issues } = await analyseLines([{ id: 'b' }, { id: 'b' }, { id: '' }, { id: 'a' }]);
    expect(analyses.map(({ article }) => article.id)).toEqual(['b', 'a']);
    expect(issues).toMatchObject([
      { code: 'duplicate-id', line: 2 },
      { code: 'bad-record', line: 3 },
    ]);
  });

  test.each([
    ['fr', false],
    ['zh-Hans', false],
    ['enm', false],
    ['en', true],
    ['EN-gb', true],
    ['eng', true],
  ])('an article in "%s": facts are sought: %s', async (language, sought) => {
    const { analyses, issues } = await analyseLines([{ id: 'a', language }]);
    expect(analyses.map(({ facts }) => facts.length > 0)).toEqual([sought]);
    expect(issues.map(({ code, article }) => [code, article])).toEqual(
      sought ? [] : [['other-language', 'a']],
    );
  });

  test('what RDF cannot hold is left out of the graph, and heard of', async () => {
    const { analyses, issues } = await analyseLines([{ id: 'a', url: 'http://example.org/a story' }]);
    expect(analyses).toHaveLength(1);
    expect(issues).toMatchObject([{ stage: 'map', code: 'invalid-url', article: 'a' }]);
  });
});

test('resources live under the base', async () => {
  const { analyses } = await analyseLines([{ id: 'a' }]);
  const [first] = analyses;
  const quads = first ? toQuads(first, { base: 'https://example.org/id/' as Iri }) : [];
  expect(quads.length).toBeGreaterThan(0);
  for (const { graph } of quads) expect(graph.value).toBe('https://example.org/id/article/a');
});

test('the same article gives the same facts, whatever came before it', async () => {
  const alone = await analyseLines([{ id: 'a' }]);
  const other = { id: 'z', text: `${text} "The door is open," she said.` };
  const after = await analyseLines([other, { id: 'a' }]);
  expect(after.analyses[1]?.facts).toEqual(alone.analyses[0]?.facts);
});
