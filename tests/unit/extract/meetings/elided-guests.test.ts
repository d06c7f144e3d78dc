import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const TAMM = 'Estonian Prime Minister Juri Tamm';

const whoMet = (text: string): string[] =>
  factsOf('meeting', text).map(({ participants, date, place }) =>
    [
      participants.map((party) => ('name' in party ? party.name : party.kind)).join(' + '),
      date?.value ?? '-',
      place?.name ?? '-',
    ].join(', '),
  );

describe('a sentence goes on to the next guest without its verb', () => {
  test.each([
    [
      `${BERG} met ${KORPI} in Helsinki on Monday and ${TAMM} in Tallinn on Tuesday.`,
      ['Ida Berg + Olli Korpi, 2025-07-14, Helsinki', 'Ida Berg + Juri Tamm, 2025-07-15, Tallinn'],
    ],
    [
      `${BERG} held talks with ${KORPI} in Helsinki on Monday and with ${TAMM} in Tallinn on Tuesday.`,
      ['Ida Berg + Olli Korpi, 2025-07-14, Helsinki', 'Ida Berg + Juri Tamm, 2025-07-15, Tallinn'],
    ],
    [
      `${BERG} met ${KORPI} on Monday, then ${TAMM}.`,
      ['Ida Berg + Olli Korpi, 2025-07-14, -', 'Ida Berg + Juri Tamm, 2025-07-14, -'],
    ],
    [
      `${BERG} met first with ${KORPI}, then with ${TAMM}.`,
      ['Ida Berg + Olli Korpi, -, -', 'Ida Berg + Juri Tamm, -, -'],
    ],
  ])('%s', (text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  test.each([
    [`${BERG} met ${KORPI} on Monday and ${TAMM} on Tuesday accused him of lying.`],
    [`${BERG} met ${KORPI} on Monday, ${TAMM} said.`],
    [`${BERG} met ${KORPI} on Monday and ${TAMM}, who was in Oslo, praised the talks.`],
  ])('another acts: %s', (text) => {
    expect(whoMet(text)).toEqual(['Ida Berg + Olli Korpi, 2025-07-14, -']);
  });
});

describe('whom one receives may stand behind where and when', () => {
  test.each([
    [`${KORPI} received at the palace on Tuesday the foreign minister of Norway, Ida Berg.`],
    [`${KORPI} received at his summer residence on Tuesday morning ${BERG}.`],
    [
      `${BERG} met behind closed doors in Turku for three hours on Tuesday her Finnish counterpart, Olli Korpi.`,
    ],
    [`${KORPI} hosted to dinner on Tuesday the visiting Norwegian foreign minister, Ida Berg.`],
    [`${BERG} was hosted to lunch on Tuesday by ${KORPI}.`],
  ])('%s', (text) => {
    expect(whoMet(text).map((met) => met.split(', ')[0])).toHaveLength(1);
  });

  test.each([
    [`${KORPI} received at the palace on Tuesday a letter from the foreign minister of Norway, Ida Berg.`],
  ])('never %s', (text) => {
    expect(whoMet(text)).toEqual([]);
  });
});

describe('counterparts by adjective are met or called one by one where the words say so', () => {
  test.each([
    [`${BERG} spoke separately by telephone with her Finnish and Estonian colleagues on Thursday.`, 2],
    [`${BERG} received the foreign ministers of Finland, Estonia and Latvia one after another on Monday.`, 3],
    [`${BERG} met the foreign ministers of Finland and Estonia in turn on Monday.`, 2],
    [`${BERG} met the foreign ministers of Finland and Estonia on Monday.`, 1],
  ])('%s', (text, expected) => {
    expect(whoMet(text)).toHaveLength(expected);
  });
});
