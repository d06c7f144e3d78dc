import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuildResult, build } from '../../../src/compile/build.ts';
import type { Decision } from '../../../src/model/decision.ts';
import { type GraphStore, openGraph } from '../../../src/query/graph-store.ts';
import { anchorDecisions } from '../../../src/review/anchor-decisions.ts';
import { appendDecisions } from '../../../src/review/append-decisions.ts';
import { listDoubtful } from '../../../src/review/list-doubtful.ts';
import { parseDecisions } from '../../../src/review/read-decisions.ts';
import { reviewPathOf } from '../../../src/review/review-path.ts';
import { makeFolder } from '../../make-folder.ts';

const folder = makeFolder();
const [wire, output] = [join(folder, 'wire.jsonl'), join(folder, 'out')];
/** The build of the stories, of which each test has a copy. */
const made = join(folder, 'made');
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

beforeAll(async () => {
  write(stories);
  await make();
  renameSync(output, made);
});

beforeEach(() => {
  rmSync(output, { recursive: true, force: true });
  cpSync(made, output, { recursive: true });
  write(stories);
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

const PERSON = 'https://w3id.org/communique/id/person';
const [SOLHEIM, SALO] = [`${PERSON}/NO/kari-solheim`, `${PERSON}/FI/aino-salo`];
const NORWAY = 'https://w3id.org/communique/id/state/NO';

const refused: [what: string, decision: Record<string, unknown>, message: RegExp][] = [
  ['a property of another kind', { property: 'party', value: NORWAY }, /of this meeting "party" cannot/],
  [
    'a value that is unknown',
    { property: 'place', value: 'https://example.org/x' },
    /the graph does not know it/,
  ],
  [
    'a value of another class',
    { property: 'place', value: SALO },
    /it is a Person\. It takes a Place, State/,
  ],
  [
    'one of several, untold which',
    { property: 'participant', value: NORWAY },
    /has 2 values of participant\. Tell by "insteadOf"/,
  ],
  [
    'one that it does not have',
    { property: 'participant', value: NORWAY, insteadOf: NORWAY },
    /the participant of the fact is not .*NO\. It is .*salo/,
  ],
];

test.each(refused)('a correction is refused: %s', async (_, decision, message) => {
  const [fact = ''] = await rowsOf(MEETINGS);
  const decisions = parseDecisions(JSON.stringify({ decision: 'correct', fact, ...decision }), 'review');
  await expect(decide(decisions)).rejects.toThrow(message);
});

test.each([
  ['nobody', `${PERSON}/NO/nobody`, /tells of no person .*nobody/],
  ['a state', NORWAY, /tells of no person .*NO/],
  ['the same', SALO, /is both/],
])('a person is not merged with %s', async (_, other, message) => {
  await expect(decide([{ decision: 'merge', resources: [SALO, other] }])).rejects.toThrow(message);
});

test('one of several values is put right, and one that the fact lacks is added', async () => {
  const [fact = ''] = await rowsOf(MEETINGS);
  const place = 'SELECT ?place { ?m a cq:Meeting ; cq:place ?place }';
  await decide([
    { decision: 'correct', fact, property: 'participant', value: NORWAY, insteadOf: SOLHEIM },
    { decision: 'correct', fact, property: 'place', value: NORWAY },
  ]);
  expect(await make()).toMatchObject({ validation: { conforms: true } });
  const sides = 'SELECT ?side { ?m a cq:Meeting ; cq:participant ?side } ORDER BY ?side';
  expect(await rowsOf(sides)).toEqual([SALO, NORWAY]);
  expect(await rowsOf(place)).toEqual([NORWAY]);
});

test('a correction of a fact without a value gives it one', async () => {
  write(['Norwegian Prime Minister Kari Solheim met Finnish President Aino Salo.', stories[1] ?? '']);
  await make();
  const [fact = ''] = await rowsOf(MEETINGS);
  await decide([{ decision: 'correct', fact, property: 'place', value: NORWAY }]);
  await make();
  expect(await rowsOf('SELECT ?place { ?m a cq:Meeting ; cq:place ?place }')).toEqual([NORWAY]);
});

test('a review lies beside a graph, not in a file of one', () => {
  expect(() => reviewPathOf(join(output, 'graph.nq'))).toThrow(/is no folder/);
  expect(reviewPathOf(output)).toBe(review);
});

test('a review that is no file is told of', async () => {
  mkdirSync(review);
  await expect(make()).rejects.toThrow(/the review cannot be read/);
});
