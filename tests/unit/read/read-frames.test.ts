import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FrameEntry } from '../../../src/model/frame.ts';
import { readFrames, readSpeechFrames } from '../../../src/read/read-frames.ts';

const FILES = ['meetings', 'visits', 'treaties', 'statements'];

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'frames-')), 'mine');
  mkdirSync(join(folder, 'lexicon', 'en', 'frames'), { recursive: true });
  for (const kind of FILES) write(kind, '');
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

/** An entry of our own, with `lines` in place of those that begin with the same key. */
function entry(id: string, ...lines: readonly string[]): string {
  const whole = [
    'verbs: [yodel]',
    'roles: { }',
    'weight: 0.5',
    'reads: [Norland yodelled.]',
    'never: [Nobody yodelled.]',
  ];
  const keyOf = (line: string): string => line.slice(0, line.indexOf(':'));
  const kept = whole.filter((line) => !lines.some((other) => keyOf(other) === keyOf(line)));
  return [`- id: ${id}`, ...[...lines, ...kept].map((line) => `  ${line}`), ''].join('\n');
}

function write(kind: string, text: string): void {
  writeFileSync(join(folder, 'lexicon', 'en', 'frames', `${kind}.yaml`), text);
}

function read(kind: string, ...entries: readonly string[]): FrameEntry[] {
  write(kind, entries.join('\n'));
  const root = pathToFileURL(`${folder}/`);
  readSpeechFrames(root, 'en');
  return readFrames(root, 'en');
}

test('a frame is of the kind that its file is of', () => {
  const added = read(
    'visits',
    entry('visit.yodel', 'roles: { visitor: [subject] }', 'attributes: { subject: person }'),
  );
  expect(added.find(({ id }) => id === 'visit.yodel')).toMatchObject({
    kind: 'visit',
    verbs: ['yodel'],
    roles: { visitor: ['subject'] },
    attributes: { subject: 'person' },
  });
});

test('what makes a noun an instrument is read as any of several', () => {
  const added = read(
    'treaties',
    entry('treaty.yodel', 'attributes: { needs: proper verb+topic, fields: gas oil }'),
  );
  expect(added.find(({ id }) => id === 'treaty.yodel')?.attributes).toEqual({
    needs: [['proper'], ['verb', 'topic']],
    fields: ['gas', 'oil'],
  });
});

test.each([
  [
    'a value of an attribute',
    'meetings',
    entry('meeting.a', 'attributes: { guests: person }'),
    2,
    'attributes.guests',
  ],
  ['an attribute', 'meetings', entry('meeting.a', 'attributes: { guest: persons }'), 2, 'attributes'],
  [
    'an attribute of another kind',
    'treaties',
    entry('treaty.a', 'attributes: { guests: persons }'),
    2,
    'attributes',
  ],
  [
    'a value that another kind has',
    'meetings',
    entry('meeting.a', 'attributes: { status: signed }'),
    2,
    'attributes.status',
  ],
  ['a need', 'treaties', entry('treaty.a', 'attributes: { needs: proper+name }'), 2, 'attributes.needs.0.1'],
  ['a role', 'visits', entry('visit.a', 'roles: { visitr: [subject] }'), 2, 'roles'],
  ['a role of another kind', 'visits', entry('visit.a', 'roles: { side: [subject] }'), 2, 'roles'],
  ['a needed role', 'visits', entry('visit.a', 'needs: [guest]'), 2, 'needs.0'],
  [
    'a place in a clause',
    'visits',
    entry('visit.a', 'verbs: [go]', 'roles: { visitor: [clause-subject] }'),
    3,
    'roles.visitor.0',
  ],
  ['a weight', 'visits', entry('visit.a', 'verbs: [go]', 'ties: [on]', 'weight: 2'), 4, 'weight'],
  ['a key', 'visits', entry('visit.a', 'verb: [go]'), 1, ''],
  ['what is lacking', 'visits', '- id: visit.a\n  roles: {}\n  weight: 0.5\n  never: [No.]\n', 1, 'reads'],
  ['an id of another kind', 'visits', entry('meeting.a'), 1, 'id'],
  [
    'what a saying takes',
    'statements',
    entry('statement.a', 'verbs: [yodel]', 'takes: [song]'),
    3,
    'takes.0',
  ],
])('%s that is misspelt is told with its line', (_, kind, text, line, path) => {
  expect(() => read(kind, text)).toThrow(
    new RegExp(`mine/lexicon/en/frames/${kind}\\.yaml:${line}: \\S+\\.a, ${path}: `),
  );
});

test('the line is counted in the file, whichever entry is bad', () => {
  expect(() =>
    read('visits', entry('visit.a'), '# a comment', entry('visit.b', 'verbs: [go]', 'weight: none')),
  ).toThrow('visits.yaml:11: visit.b, weight');
});

test('an id that stands twice is told', () => {
  expect(() => read('meetings', entry('meeting.yodel'), entry('meeting.yodel'))).toThrow(
    'mine/lexicon/en/frames/meetings.yaml:8: meeting.yodel stands twice',
  );
});

test('an entry without an id is called by its place', () => {
  expect(() => read('meetings', entry('meeting.a'), '- verbs: [go]\n')).toThrow('Entry 2, id');
});
