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

test('the day that opens a sentence is that of all its subject did', () => {
  expect(lastDay(`On July 5, ${BERG} called on ${DAHL}, and held talks with ${KORPI}.`)).toBe('2025-07-05');
  expect(lastDay(`On July 5 a pact was signed, and ${DAHL} met ${KORPI}.`)).toBeUndefined();
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

describe('the day of signing', () => {
  const signed = (text: string): string | undefined => factsOf('treaty', text).at(-1)?.signed?.value;
  const met = `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} on Monday.`;

  test.each([
    ['of the talks before', `${met} The two ministers then signed a protocol on fish.`, '2025-07-14'],
    ['by nobody told', `${met} After the talks an agreement on fish was signed.`, '2025-07-14'],
    [
      'of the story',
      'OSLO, July 16 (Xinhua) -- Norway and Finland signed an agreement on fish.',
      '2025-07-16',
    ],
    ['to come', 'Norway and Finland will sign an agreement on fish in Turku on Friday.', '2025-07-18'],
    [
      'to come, behind its name',
      'The agreement on fish between Norway and Finland, which is due to be signed on July 30, is short.',
      '2025-07-30',
    ],
    [
      'at the end',
      'Talks between Norway and Finland will end on Friday with the signing of a protocol.',
      '2025-07-18',
    ],
    [
      'of the meeting that it ended',
      `${BERG} and ${KORPI} met in Turku on July 2 and issued a joint statement on fish.`,
      '2025-07-02',
    ],
    [
      'of the meeting just told, afterwards',
      `Quarrels go on. ${BERG} met ${KORPI} in Turku last March. The joint communique issued afterwards was short.`,
      '2025-03',
    ],
    [
      'and of no meeting of others',
      `Quarrels go on. ${BERG} met ${DAHL} in Turku last March. The joint communique issued by Finland and Norway was short.`,
      undefined,
    ],
    [
      'that it dates from',
      'Norway, which has a treaty of friendship with Finland dating from 1977, was quiet.',
      '1977',
    ],
    ['before all this', `${met} The two countries had signed an agreement on fish.`, undefined],
    ['to come on no day', `${met} The two countries will sign an agreement on fish.`, undefined],
    ['of a plan made', 'Norway and Finland agreed on Monday to sign an agreement on fish.', undefined],
  ])('%s', (_, text, day) => {
    expect(signed(text)).toBe(day);
  });
});

describe('the place of a stay', () => {
  const place = (text: string): string | undefined => factsOf('meeting', text).at(-1)?.place?.name;

  test.each([
    [
      'where the story is told from',
      `HELSINKI, July 16 (Xinhua) -- ${BERG} arrived in Finland on Monday. She was received by ${KORPI} on Tuesday.`,
      'Helsinki',
    ],
    [
      'the capital that is told of',
      `OSLO, July 16 (NTB) -- ${BERG} arrived in Finland on Monday. She met ${KORPI} on Tuesday. "It is warm," she told reporters in Helsinki.`,
      'Helsinki',
    ],
    [
      'of others than the hosts',
      `${BERG} arrived in Helsinki on Monday. On Tuesday she met ${DAHL}.`,
      'Helsinki',
    ],
    ['left behind', `${BERG} flew home from Turku on Monday after meeting ${DAHL}.`, 'Turku'],
    ['left', `${BERG} left Turku on Monday following talks with ${KORPI}.`, 'Turku'],
    [
      'that one is back from',
      `OSLO, July 16 (NTB) -- ${BERG} returned from Turku on Wednesday. She saw ${KORPI} on Tuesday.`,
      'Turku',
    ],
    [
      'moved on to',
      `HELSINKI, July 16 (Xinhua) -- ${BERG} arrived in Turku on Monday. She was received by ${KORPI} on Wednesday.`,
      'Helsinki',
    ],
    [
      'not what is spoken of',
      `OSLO, July 16 (NTB) -- ${BERG} discussed trade and the war in Sudan with ${DAHL} on Tuesday.`,
      'Oslo',
    ],
    [
      'not of a visit months before',
      `OSLO, July 16 (NTB) -- ${DAHL} met ${BERG} on Tuesday. Berg had visited Sweden on March 3.`,
      'Oslo',
    ],
    [
      'the state, as others reported it',
      `HELSINKI, July 16 (Xinhua) -- ${BERG} met ${KORPI} on Tuesday during her visit to the country, the news agency TASS reported.`,
      'Finland',
    ],
  ])('%s', (_, text, name) => {
    expect(place(text)).toBe(name);
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
