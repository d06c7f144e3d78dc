import { describe, expect, test } from 'vitest';
import { whoMet } from '../../../samples/who-met.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const DAHL = 'Swedish King Karl Dahl';

const ALL = 'Ida Berg + Karl Dahl + Olli Korpi';
const PAIR = 'Karl Dahl + Olli Korpi';
const APART = ['Ida Berg + Olli Korpi', 'Ida Berg + Karl Dahl'];

describe('those told of before are met one by one', () => {
  test.each([
    [`${KORPI} and ${DAHL} met in Turku. ${BERG} spoke with both by phone on Monday.`],
    [`${KORPI} and ${DAHL} met in Turku. ${BERG}, who telephoned both leaders on Monday, welcomed it.`],
    [`${KORPI} and ${DAHL} met in Turku. ${BERG} met each of them on Sunday.`],
    [`${KORPI} and ${DAHL} met in Turku. ${BERG} talked to the two leaders separately on Sunday.`],
    [`${KORPI} and ${DAHL} met in Turku. ${BERG} will sit down with each of the two on Sunday.`],
  ])('%s', (text) => {
    expect(whoMet(text)).toEqual([PAIR, ...APART]);
  });

  test.each([
    [
      `${BERG} received ${KORPI} and ${DAHL} on Monday. She will hold separate talks with each of her guests on Friday.`,
    ],
    [
      `${BERG} received ${KORPI} and ${DAHL} on Monday. Before the dinner Berg had separate conversations with both.`,
    ],
  ])('%s', (text) => {
    expect(whoMet(text).sort()).toEqual([ALL, ...APART].sort());
  });
});

describe('those named are met one after another', () => {
  test.each([
    [`${BERG} will sit down first with ${KORPI} and then with ${DAHL} on Monday.`, APART],
    [`${BERG} met in Oslo with ${KORPI}, and later with ${DAHL}.`, APART],
    [`${BERG} met for an hour with ${KORPI}, and later for an hour with ${DAHL}.`, APART],
    [
      `${BERG} met in Oslo with ${KORPI}, with ${DAHL} and with Danish Minister Bo Ek.`,
      [...APART, 'Bo Ek + Ida Berg'],
    ],
    [`${BERG} was received by ${KORPI} and, separately, by ${DAHL}.`, APART],
    [`${BERG} received ${KORPI} and ${DAHL} first separately and then together.`, [ALL, ...APART]],
    [`${KORPI} and ${DAHL} came. ${BERG} received the two separately and then together.`, [ALL, ...APART]],
    [`${BERG} sat down with ${KORPI} and ${DAHL} in Turku.`, [ALL]],
  ])('%s', (text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });
});

test.each([
  [`${KORPI} and ${DAHL} met in Turku. ${BERG} clapped with both hands.`],
  [`${KORPI} and ${DAHL} met in Turku. ${BERG} wrote to both Riga and Oslo.`],
  [`${KORPI} and ${DAHL} met in Turku. ${BERG} spoke of each of them with warmth.`],
])('nobody else is met: %s', (text) => {
  expect(whoMet(text)).toEqual([PAIR]);
});
