import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

/** Each meeting as its sides, by name or code, in order of the alphabet, and its status. */
const meetings = (text: string): string[] =>
  factsOf('meeting', text)
    .map(({ participants, status }) => {
      const sides = participants.map((party) =>
        party.kind === 'state'
          ? party.code
          : 'name' in party
            ? (party.name.split(' ').at(-1) ?? '')
            : party.title,
      );
      return `${sides.sort().join('+')} ${status}`;
    })
    .sort();

describe('lists of those who meet', () => {
  test.each([
    [
      'Norwegian Speaker Ida Berg met separately with Finnish President Olli Korpi and his party, and a delegation of Latvian lawmakers led by Maris Kalnins.',
      ['Berg+Kalnins occurred', 'Berg+Korpi occurred'],
    ],
    [
      'Talks were held between Norwegian Foreign Minister Ida Berg and the foreign ministers of Estonia, Latvia and Lithuania.',
      ['Berg+EE+LT+LV occurred'],
    ],
    [
      'Norwegian President Ida Berg held talks with a Latvian delegation, headed by Maris Kalnins, on Friday.',
      ['Berg+Kalnins occurred'],
    ],
    [
      'They recalled the recent Norway-Estonia, Norway-Latvia and Latvia-Estonia summit meetings.',
      ['EE+LV occurred', 'EE+NO occurred', 'LV+NO occurred'],
    ],
    [
      'Norwegian President Ida Berg met Finnish President Olli Korpi and his wife, and Latvian Premier Maris Kalnins said so.',
      ['Berg+Korpi occurred'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });
});

describe('whom somebody is seen to meet', () => {
  test.each([
    [
      'Finnish President Olli Korpi paid a visit to Norway, which saw him meeting Prime Minister Ida Berg.',
      true,
    ],
    ['The trip saw Finnish President Olli Korpi meet Norwegian Prime Minister Ida Berg.', true],
    ['Norwegian President Ida Berg saw her meeting as useful to Finland.', false],
  ])('%s', (text, told) => {
    expect(meetings(text)).toEqual(told ? ['Berg+Korpi occurred'] : []);
  });
});

describe('whoever comes as a guest is not at home', () => {
  test.each([
    [
      'Norwegian Prime Minister Ida Berg received Finnish President Olli Korpi. During his visit, he will also meet Foreign Minister Eva Lund.',
      ['Berg+Korpi occurred', 'Korpi+Lund planned'],
    ],
    [
      'Norwegian Prime Minister Lars Berg held talks with Finnish President Olli Korpi in Oslo. During his stay in Norway, he will also meet Foreign Minister Eva Lund.',
      ['Berg+Korpi occurred', 'Korpi+Lund planned'],
    ],
    [
      'Norwegian Prime Minister Lars Berg met Finnish President Olli Korpi in Oslo. He will also meet Foreign Minister Eva Lund.',
      ['Berg+Korpi occurred', 'Berg+Lund planned'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test('a visit after which the pronoun is named as who travels', () => {
    const text =
      'OSLO, July 16 (Xinhua) -- Norwegian Prime Minister Lars Berg met Finnish President Olli Korpi here on Wednesday. He is on a three-day official visit.';
    expect(factsOf('visit', text).map(({ visitor }) => 'name' in visitor && visitor.name)).toEqual([
      'Olli Korpi',
    ]);
  });
});
