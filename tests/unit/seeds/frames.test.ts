import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  FRAME_ATTRIBUTES,
  FRAME_KINDS,
  FRAME_ROLES,
  TREATY_NEEDS,
  TREATY_WORD_LISTS,
} from '../../../src/model/frame-words.ts';
import { readFrames, readSpeechFrames } from '../../../src/read/read-frames.ts';
import { annotateText } from '../annotate/annotated.ts';

const FILES = { meeting: 'meetings', visit: 'visits', treaty: 'treaties' } as const;
const SEEDS = new URL('../../../seeds/', import.meta.url);
const frames = readFrames(SEEDS, 'en');
const speechFrames = readSpeechFrames(SEEDS, 'en');

/** What a place in a clause can be but a preposition. */
const FUNCTIONS = new Set(['subject', 'object', 'second', 'possessor', 'modifier']);
/** Whether the tagger takes a word for a preposition, or for one that opens clauses too ("as a guest", "before parliament"). */
function opensPhrase(word: string): boolean {
  const { tokens, tags } = annotateText(`Ida Berg sat ${word} Olli Korpi.`);
  return ['IN', 'TO', 'SUB'].includes(tags[tokens.findIndex(({ text }) => text === word)] ?? '');
}

describe.each(frames)(
  '$id',
  ({ verbs, nouns, roles, needs, ties, reads, never, 'never-by-this': others }) => {
    test('is told by a verb or a noun', () => {
      expect(verbs.length + nouns.length).toBeGreaterThan(0);
      expect([...verbs, ...nouns].filter((word) => word !== word.toLowerCase())).toEqual([]);
    });

    test('looks for its roles where a clause has places, and needs only those', () => {
      const places = Object.values(roles).flat();
      const words = places
        .map((place) => place.replace('clause.', ''))
        .filter((place) => !FUNCTIONS.has(place));
      expect(words.filter((word) => !opensPhrase(word))).toEqual([]);
      expect(needs.filter((role) => !(role in roles))).toEqual([]);
    });

    test('no word and no sentence stands there twice', () => {
      for (const list of [verbs, nouns, ties, [...reads, ...never, ...others]])
        expect(list.filter((each, at) => list.indexOf(each) !== at)).toEqual([]);
    });
  },
);

test.each(speechFrames)('$id has no verb twice', ({ verbs }) => {
  expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([]);
});

describe.each(FRAME_KINDS)('the head of the file of %s', (kind) => {
  const [head = ''] = readFileSync(new URL(`lexicon/en/frames/${FILES[kind]}.yaml`, SEEDS), 'utf8').split(
    '\n- id:',
  );

  test.each(Object.entries<readonly string[]>(FRAME_ATTRIBUTES[kind]))(
    'tells what %s can be',
    (name, values) => {
      const words = head.split(/[\s,;:|]+/);
      expect([name, ...values].filter((word) => word !== 'yes' && !words.includes(word))).toEqual([]);
    },
  );

  test('tells its roles, and what a noun may need', () => {
    const told = [
      ...FRAME_ROLES[kind],
      ...(kind === 'treaty' ? [...TREATY_NEEDS, ...TREATY_WORD_LISTS] : []),
    ];
    const words = head.split(/[\s,;:|()]+/);
    expect(told.filter((word) => !words.includes(word))).toEqual([]);
  });
});
