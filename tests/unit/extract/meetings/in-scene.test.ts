import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const HOLM = 'Finnish Prime Minister Aino Holm';

/** Status, day and place of each meeting of a story of 16 July 2025. */
const told = (text: string): string[] =>
  factsOf('meeting', text).map(
    ({ status, date, place }) => `${status} ${date?.value ?? '-'} ${place?.name ?? '-'}`,
  );

describe('the next meeting of a story is where and when the one before it was', () => {
  const monday = 'occurred 2025-07-14 Turku';
  test.each([
    [`She also met ${HOLM}.`, monday],
    [`Berg later had lunch with ${HOLM}.`, monday],
    [`The same day the minister was received by ${HOLM}.`, monday],
    [`Berg met ${HOLM} in Oslo.`, 'occurred 2025-07-14 Oslo'],
    [`Berg spoke with ${HOLM} by phone.`, 'occurred 2025-07-14 -'],
    [`Berg has met ${HOLM} twice.`, 'occurred - -'],
    [`Berg met ${HOLM} in May.`, 'occurred 2025-05 -'],
    [`Berg will meet ${HOLM}.`, 'planned - -'],
  ])('%s', (next, expected) => {
    const [, second] = told(`${BERG} met ${KORPI} in Turku on Monday. ${next}`);
    expect(second).toBe(expected);
  });

  test('what is yet to come is in the same month', () => {
    const text = `${BERG} will meet ${KORPI} in Turku on Friday. She will also call on ${HOLM}.`;
    expect(told(text)).toEqual(['planned 2025-07-18 Turku', 'planned 2025-07 Turku']);
  });
});

describe('a meeting of two is no other telling of a meeting of more', () => {
  const lead = 'Ministers of Norway, Finland and Sweden met in Turku on Monday.';
  test.each([
    [`Before the meeting ${BERG} held a one-on-one meeting with ${KORPI}.`, 2],
    [`${BERG} then met ${KORPI}.`, 2],
    [`${BERG} met ${KORPI}.`, 1],
  ])('%s', (next, count) => {
    expect(told(`${lead} ${next}`)).toHaveLength(count);
  });
});

test.each([
  [`The two were to hold talks on Friday before ${BERG} called on ${KORPI}.`, 'planned'],
  [`The two held talks on Monday before ${BERG} called on ${KORPI}.`, 'occurred'],
  [`${BERG} had been due in Turku for talks with ${KORPI}, but these would have to wait.`, 'denied'],
])('%s', (text, status) => {
  expect(factsOf('meeting', text).at(-1)?.status).toBe(status);
});

test('what was said at it is no telling of a meeting to come', () => {
  const text = `${BERG} and ${KORPI} agreed on Monday to hold talks by December. In their meeting at a villa Berg told Korpi that the strait was open.`;
  expect(told(text).map((line) => line.split(' ')[0])).toEqual(['planned', 'occurred']);
});
