import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuildResult, build } from '../../../src/compile/build.ts';
import type { Decision } from '../../../src/model/decision.ts';
import { type GraphStore, openGraph } from '../../../src/query/graph-store.ts';
import { anchorDecisions } from '../../../src/review/anchor-decisions.ts';
import { appendDecisions } from '../../../src/review/append-decisions.ts';
import { listDoubtful } from '../../../src/review/list-doubtful.ts';
import { parseDecisions } from '../../../src/review/read-decisions.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [wire, output] = [join(folder, 'wire.jsonl'), join(folder, 'out')];
const review = join(output, 'review.jsonl');

const stories = [
  'Norwegian Prime Minister Kari Solheim met Finnish President Aino Salo in Oslo.',
  'Norwegian Prime Minister Kary Solheim arrived in Helsinki.',
];
const write = (texts: readonly string[]): void =>
  writeFileSync(
    wire,
    texts.map((text, i) => `${JSON.stringify({ id: `s${i}`, text, date: '2025-06-02' })}\n`).join(''),
  );
const make = (): Promise<BuildResult> => build([wire], output, { formats: ['nquads'], validate: true });

async function within<T>(use: (store: GraphStore) => Promise<T>, asReported = false): Promise<T> {
  const store = await openGraph(output, { asReported });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const MEETINGS = 'SELECT ?m ?status { ?m a cq:Meeting ; cq:status ?status }';
const HOLDERS = 'SELECT DISTINCT ?p { ?t cq:holder ?p FILTER(CONTAINS(STR(?p), "solheim")) } ORDER BY ?p';
const rowsOf = (query: string, asReported = false): Promise<string[]> =>
  within(async (store) => {
    const { rows, variables } = await store.select(query);
    return rows.map((row) => row[variables[0] ?? '']?.value ?? '');
  }, asReported);

async function decide(decisions: readonly Decision[]): Promise<void> {
  appendDecisions(review, await within((store) => anchorDecisions(store, decisions), true));
}

beforeEach(async () => {
  rmSync(review, { force: true });
  write(stories);
  await make();
});

describe('a rejected fact', () => {
  test('does not return in a build, stands as reported, and comes back when it is accepted', async () => {
    const [fact = ''] = await rowsOf(MEETINGS);
    await decide([{ decision: 'reject', fact }]);
    expect(await make()).toMatchObject({ review: { applied: 1, stale: [] }, validation: { conforms: true } });
    expect(await rowsOf(MEETINGS)).toEqual([]);
    expect(await rowsOf(MEETINGS, true)).toEqual([fact]);
    await decide([{ decision: 'accept', fact }]);
    await make();
    expect(await rowsOf(MEETINGS)).toEqual([fact]);
  });

  test('is found again by its words where its IRI has changed', async () => {
    const [fact = ''] = await rowsOf(MEETINGS);
    await decide([{ decision: 'reject', fact }]);
    write([`Envoys gathered. ${stories[0]?.replace('in Oslo', 'in Bergen')}`, stories[1] ?? '']);
    const changed = await make();
    expect(changed.review?.stale).toHaveLength(1);
    write([`Envoys gathered. ${stories[0]}`, stories[1] ?? '']);
    const moved = await make();
    expect(moved.review?.stale).toEqual([]);
    expect(await rowsOf(MEETINGS)).toEqual([]);
  });

  test('is listed as stale and kept where its article is gone', async () => {
    const [fact = ''] = await rowsOf(MEETINGS);
    await decide([{ decision: 'reject', fact }]);
    write([stories[1] ?? '']);
    const result = await build([wire], output, { formats: ['nquads'], validate: false, fresh: true });
    expect(result.review).toMatchObject({ applied: 0, stale: [{ decision: 'reject', fact }] });
  });
});

test('a correction holds where all articles are seen as one world, until the fact is accepted', async () => {
  const [fact = ''] = await rowsOf(MEETINGS);
  await decide([{ decision: 'correct', fact, property: 'status', value: 'planned' }]);
  await make();
  const status = 'SELECT ?status { ?m a cq:Meeting ; cq:status ?status }';
  expect(await rowsOf(status)).toEqual(['https://w3id.org/communique/ontology#planned']);
  expect(await rowsOf(status, true)).toEqual(['https://w3id.org/communique/ontology#occurred']);
  await decide([{ decision: 'accept', fact }]);
  await make();
  expect(await rowsOf(status)).toEqual(['https://w3id.org/communique/ontology#occurred']);
});

test('persons are split and merged again, the later decision holding', async () => {
  const two = await rowsOf(HOLDERS, true);
  expect([two.length, (await rowsOf(HOLDERS)).length]).toEqual([2, 1]);
  const resources = [two[0] ?? '', two[1] ?? ''] as const;
  await decide([{ decision: 'split', resources }]);
  await make();
  expect(await rowsOf(HOLDERS)).toEqual(two);
  await decide([{ decision: 'merge', resources }]);
  await make();
  expect(await rowsOf(HOLDERS)).toHaveLength(1);
});

test('the least sure facts come first, without those that were reviewed', async () => {
  const all = await within((store) => listDoubtful(store, new Set(), 10));
  const sure = all.map(({ confidence }) => confidence);
  expect(sure).toEqual([...sure].sort((a, b) => a - b));
  const first = all[0]?.fact ?? '';
  const rest = await within((store) => listDoubtful(store, new Set([first]), 10));
  expect(rest).toEqual(all.slice(1));
});

test('a fact that the graph does not have is refused', async () => {
  const decisions: Decision[] = [{ decision: 'reject', fact: 'https://example.org/none' }];
  await expect(within((store) => anchorDecisions(store, decisions))).rejects.toThrow(/tells of no fact/);
});

const wrong: [line: string, message: RegExp][] = [
  ['{', /^review:1:1: the line is no JSON/],
  ['{"decision":"maybe"}', /^review:1:1: /],
  ['{"decision":"reject"}', /^review:1:1: "fact"/],
  ['{"decision":"reject","fact":"not an iri"}', /^review:1:1: "fact" is no IRI/],
  ['{"decision":"merge","resources":["https://example.org/a"]}', /^review:1:1: "resources/],
  ['{"decision":"accept","fact":"https://example.org/a","mood":1}', /^review:1:1: /],
];

test.each(wrong)('%s is no decision', (line, message) => {
  expect(() => parseDecisions(line, 'review')).toThrow(message);
});

test('empty lines are passed over', () => {
  appendFileSync(review, '');
  expect(parseDecisions('\n{"decision":"accept","fact":"https://example.org/a"}\n\n', 'review')).toHaveLength(
    1,
  );
});
