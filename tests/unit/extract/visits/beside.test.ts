import { describe, expect, test } from 'vitest';
import { visitsOf } from './visits-of.ts';

// The stories are of Wednesday, 16 July 2025.
const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const HELSINKI = 'HELSINKI, July 16 (Xinhua) -- ';
const PRAGUE = 'PRAGUE, July 16 (Xinhua) -- ';

describe('where the clause beside tells the place', () => {
  test.each([
    [
      `${BERG} met ${KORPI} in Helsinki on Monday, opening a four-day trip to the Baltic.`,
      'Ida Berg FI 2025-07-14 occurred',
    ],
    [
      `${PRAGUE}${BERG} arrived on Monday from Helsinki, where she had inspected a shipyard.`,
      'Ida Berg CZ 2025-07-14 occurred',
      'Ida Berg FI occurred',
    ],
    [
      `${PRAGUE}${BERG} arrived on Monday from Helsinki.`,
      'Ida Berg CZ 2025-07-14 occurred',
      'Ida Berg FI occurred',
    ],
    [
      `${PRAGUE}The bridge was opened in Helsinki by ${KORPI} and visiting Norwegian Foreign Minister Ida Berg.`,
      'Ida Berg FI occurred',
    ],
    [`${HELSINKI}${BERG}, who came for the day, called for calm.`, 'Ida Berg FI occurred'],
    [
      `${BERG} left Riga on Monday. Her next stop is Helsinki.`,
      'Ida Berg LV occurred',
      'Ida Berg FI planned',
    ],
    [
      `${BERG} wound up a visit to Latvia on Monday. The trip began in Helsinki on Thursday.`,
      'Ida Berg LV occurred',
      'Ida Berg FI 2025-07-10 occurred',
    ],
    [
      `${BERG} is in Latvia on the second leg of a trip that also took her to Helsinki.`,
      'Ida Berg LV occurred',
      'Ida Berg FI occurred',
    ],
    [
      `${BERG} will be in Riga until Friday and then travel to Helsinki, before ending the journey in Prague on Monday.`,
      'Ida Berg LV planned',
      'Ida Berg FI 2025-07 planned',
      'Ida Berg CZ 2025-07 planned',
    ],
  ])('%s', (text, ...expected) => {
    expect(visitsOf(text)).toEqual(expected);
  });
});

describe('groups, and what is none', () => {
  test.each([
    [
      'A team from the Norwegian water authority is expected in Helsinki next month.',
      'NO FI 2025-08 planned',
    ],
    ['Experts of the Norwegian defence ministry will visit Helsinki on Friday.', 'NO FI 2025-07-18 planned'],
    [`${BERG} spoke of her alarm at the arrival of a frigate in Helsinki.`],
    [`${KORPI} will host the leaders of the European Union in Turku on Friday.`],
    [`${KORPI} received Ida Berg, head of the EU Delegation, on Monday.`],
    [`${BERG} has not been to Finland since.`],
    [`${BERG} has not visited Finland since she took office.`],
    [`${BERG} had not been to Finland since the autumn of 2007.`, 'Ida Berg FI 2007 occurred'],
  ])('%s', (text, ...expected) => {
    expect(visitsOf(text)).toEqual(expected);
  });
});

describe('invitations and their answers', () => {
  test.each([
    [
      `${KORPI} handed over an invitation from the Finnish government to visit Helsinki in May, which ${BERG} accepted.`,
      'Ida Berg FI 2026-05 planned',
    ],
    [
      `${KORPI} invited ${BERG} to Helsinki, and the Norwegian minister gladly accepted.`,
      'Ida Berg FI planned',
    ],
    [`${KORPI} invited ${BERG} to visit Helsinki. Berg accepted the invitation.`, 'Ida Berg FI planned'],
    [
      `${KORPI} invited ${BERG} to visit Helsinki. Berg said nothing of the invitation.`,
      'Ida Berg FI proposed',
    ],
  ])('%s', (text, ...expected) => {
    expect(visitsOf(text)).toEqual(expected);
  });
});

describe('plans that failed', () => {
  test.each([
    [`${BERG} was expected in Helsinki on Monday but stayed at home.`, 'Ida Berg FI 2025-07-14 denied'],
    [`${BERG} had also been due in Helsinki today for talks on fish.`, 'Ida Berg FI 2025-07-16 denied'],
    [`${BERG} was expected in Helsinki on Friday but said nothing of it.`, 'Ida Berg FI 2025-07-18 planned'],
  ])('%s', (text, ...expected) => {
    expect(visitsOf(text)).toEqual(expected);
  });
});
