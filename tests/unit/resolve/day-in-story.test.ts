import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const DAHL = 'Swedish Premier Karl Dahl';

/** The day of the last meeting that a text tells. */
const lastDay = (text: string): string | undefined => factsOf('meeting', text).at(-1)?.date?.value;

describe('a clause that carries the story on', () => {
  test.each([
    [
      'with one met before',
      `${BERG} met ${KORPI} on Monday. She was also received by ${DAHL}.`,
      '2025-07-14',
    ],
    [
      'of whom the story is about',
      `OSLO, July 16 (Xinhua) -- ${BERG} opened a bridge on Tuesday. The bridge is long. It is red. She met ${DAHL} in the evening.`,
      '2025-07-15',
    ],
    [
      'of the land that the story is told from',
      `OSLO, July 16 (Xinhua) -- A bridge was opened on Tuesday. It is long. It is red. ${BERG} then met ${DAHL}.`,
      '2025-07-15',
    ],
    [
      'beside what was told before',
      `OSLO, July 16 (Xinhua) -- A bridge was opened on Tuesday. It is long. It is red. After the ceremony ${DAHL} met ${KORPI}.`,
      '2025-07-15',
    ],
    [
      'of others, in that month',
      `OSLO, July 16 (Xinhua) -- A bridge was opened on Tuesday. It is long. It is red. ${DAHL} met ${KORPI}.`,
      '2025-07',
    ],
    [
      'on some day of a stay',
      `OSLO, July 16 (Xinhua) -- ${DAHL} arrived in Oslo on Monday. On Wednesday he met Norwegian King Per Holm. He also met ${BERG}.`,
      '2025-07',
    ],
    [
      'on that day of a stay',
      `OSLO, July 16 (Xinhua) -- ${DAHL} arrived in Oslo on Monday. On Wednesday he met Norwegian King Per Holm. He later met ${BERG}.`,
      '2025-07-16',
    ],
    [
      'during a stay',
      `${BERG} opened a bridge on Tuesday. The bridge is long. It is red. During the visit she met ${DAHL}.`,
      '2025-07',
    ],
  ])('%s', (_, text, day) => {
    expect(lastDay(text)).toBe(day);
  });
});

describe('of another time', () => {
  const lead = `OSLO, July 16 (Xinhua) -- ${BERG} opened a bridge on Tuesday. The bridge is long. It is red. `;

  test.each([
    ['before it', `${lead}Berg had met ${DAHL}.`],
    ['of late', `${lead}Berg recently met ${DAHL}.`],
    ['the last of several', `${lead}Berg last met ${DAHL} over fish.`],
    ['in a clause under another', `${lead}The plan was made when Berg met ${DAHL}.`],
    ['of somebody told more of', `${lead}${DAHL}, who flew in by plane and met Berg, was glad.`],
    ['to come', `${lead}Berg will meet ${DAHL}.`],
  ])('%s', (_, text) => {
    expect(lastDay(text)).toBeUndefined();
  });
});

describe('the day before an infinitive', () => {
  test.each([
    ['due', `On Friday ${BERG} is due to meet ${KORPI}.`, '2025-07-18'],
    ['expected', `On Friday, ${BERG} is expected to hold talks with ${KORPI}.`, '2025-07-18'],
    ['hoped', `On Friday ${BERG} hopes to meet ${KORPI}.`, '2025-07-18'],
    ['a journey', `On Friday ${BERG} is due to fly to Turku for a meeting with ${KORPI}.`, '2025-07-18'],
    ['of a decision', `On Monday ${BERG} agreed to meet ${KORPI}.`, undefined],
    ['of another verb', `${BERG} said on Monday that she hopes to meet ${KORPI}.`, undefined],
    ['of the clause before', `${BERG} flew home on Monday and is to meet ${KORPI}.`, undefined],
    ['of a clause between', `${BERG}, whom voters chose on Monday, is due to meet ${KORPI}.`, undefined],
  ])('%s', (_, text, day) => {
    expect(lastDay(text)).toBe(day);
  });
});
