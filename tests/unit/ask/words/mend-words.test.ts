import { beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../../../src/ask/asker.ts';
import { mendWords, placeAsked } from '../../../../src/ask/words/mend-words.ts';
import { openSampleAsker } from '../sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});

describe('slips of a question', () => {
  test.each([
    ['Which agrements did Russia sign?', 'Which agreements did Russia sign?'],
    ['Where was the metting held?', 'Where was the meeting held?'],
    // Two letters that changed places.
    ['whom did Rubio recieve', 'whom did Rubio receive'],
    ['who was the presidant of Kenya', 'who was the president of Kenya'],
  ])('%s', async (asked, expected) => {
    expect((await mendWords(asked, asker)).question).toBe(expected);
  });

  test.each([
    'Which agreements did Russia sign?',
    // A name is no slip, however near it is to a word.
    'Who met Trety in July?',
    // Between two words as near nobody can tell.
    'what did the presdent say',
    'what was said about "agrements"',
    // Another form of a word that stands is no slip of a third.
    'Which treaties are they wanting?',
  ])('%s: none', async (asked) => {
    expect(await mendWords(asked, asker)).toEqual({ question: asked, slips: [] });
  });
});

test('a place in the mended question is told as one in the question asked', () => {
  const slips = [{ text: 'agrements', as: 'agreements', at: 6 }];
  expect([placeAsked(3, slips), placeAsked(17, slips)]).toEqual([3, 16]);
});
