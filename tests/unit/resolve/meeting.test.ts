import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** Status and day of each meeting of a text. */
const told = (text: string): string[] =>
  factsOf('meeting', text).map(({ status, date }) => (date ? `${status} ${date.value}` : status));

describe('told twice, it is one', () => {
  test.each([
    ['by a noun', `${BERG} met ${KORPI} on Monday. During the talks with Korpi, Berg praised the strait.`],
    ['by its sides', `${BERG} met ${KORPI} on Monday. The two leaders met in Turku.`],
    ['by the states', `${BERG} met ${KORPI} on Monday. The Norway-Finland talks were short.`],
    ['the noun first', `Berg's meeting with ${KORPI} was short. ${BERG} met Korpi on Monday.`],
    ['with a coarser day', `${BERG} met ${KORPI} on Monday. Berg and Korpi met this month in Turku.`],
  ])('%s', (_, text) => {
    expect(told(text)).toHaveLength(1);
  });
});

describe('kept apart', () => {
  test.each([
    ['two days', `${BERG} met ${KORPI} on Monday. Berg and Korpi met in Turku in May 2024.`],
    ['past and to come', `${BERG} met ${KORPI} on Monday. Berg will meet Korpi again in August.`],
    ['a call and a meeting', `${BERG} met ${KORPI} on Monday. Berg telephoned Korpi on Monday.`],
    ['others', `${BERG} met ${KORPI} on Monday. Berg met Swedish King Karl Dahl on Monday.`],
    [
      'officials of two states and their ministers, on no day',
      `${BERG} will meet ${KORPI}. Norwegian and Finnish officials will meet next week.`,
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toHaveLength(2);
  });
});

test('what one telling lacks the other gives', () => {
  const text = `The Norway-Finland talks were short. ${BERG} held talks with ${KORPI} in Turku on Monday.`;
  const [meeting, ...others] = factsOf('meeting', text);
  expect(others).toEqual([]);
  expect(meeting?.date?.value).toBe('2025-07-14');
  expect(meeting?.participants.map(({ kind }) => kind)).toEqual(['person', 'person']);
  expect(meeting?.evidence).toHaveLength(2);
});

test('without whoever acts, two of those met have not met each other', () => {
  expect(told(`The pilots met ${KORPI} and Swedish King Karl Dahl.`)).toEqual([]);
});

describe('the place of the story', () => {
  const placesOf = (text: string): (string | undefined)[] =>
    factsOf('meeting', text).map(({ place }) => place?.name);

  test.each([
    ['fresh and at home', `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} on Monday.`, 'Oslo'],
    ['long ago', `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} in May.`, undefined],
    ['to come', `OSLO, July 16 (Xinhua) -- ${BERG} will meet ${KORPI} on Friday.`, undefined],
    ['between strangers', `PARIS, July 16 (Xinhua) -- ${BERG} met ${KORPI} on Monday.`, 'Paris'],
    ['at its own desk', `BEIJING, July 16 (Xinhua) -- ${BERG} met ${KORPI} on Monday.`, undefined],
    ['told otherwise', `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} in Helsinki on Monday.`, 'Helsinki'],
  ])('%s', (_, text, place) => {
    expect(placesOf(text)).toEqual([place]);
  });
});

describe('part of a visit', () => {
  const settled = (text: string): (string | undefined)[] =>
    factsOf('meeting', text).flatMap(({ place, date }) => [place?.name, date?.value]);

  test.each([
    [
      'takes its place and month',
      `${BERG} will visit Finland on July 21. She is also to meet ${KORPI}.`,
      ['Finland', '2025-07'],
    ],
    [
      'but for what it says itself',
      `${BERG} will visit Finland on July 21. She is also to meet ${KORPI} in Helsinki on July 22.`,
      ['Helsinki', '2025-07-22'],
    ],
    [
      'only with one of the hosts',
      `${BERG} will visit Finland on July 21. She is also to meet Swedish King Karl Dahl.`,
      [undefined, undefined],
    ],
    [
      'not of a visit that took place',
      `${BERG} visited Finland on July 14. She is to meet ${KORPI}.`,
      [undefined, undefined],
    ],
  ])('%s', (_, text, expected) => {
    expect(settled(text)).toEqual(expected);
  });
});
