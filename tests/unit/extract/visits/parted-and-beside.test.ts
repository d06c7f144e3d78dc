import { describe, expect, test } from 'vitest';
import { visitsOf } from './visits-of.ts';

// The stories are of Wednesday, 16 July 2025.
const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const HELSINKI = 'HELSINKI, July 16 (Xinhua) -- ';

describe('a verb parted from its helper', () => {
  test.each([
    [`${BERG} will, according to the ministry, visit Finland in May.`, 'Ida Berg FI 2026-05 planned'],
    [`${BERG} would, ${KORPI} said, visit Finland in May.`, 'Ida Berg FI 2026-05 planned'],
    [`${BERG} will not, as the radio had announced, go to Finland.`, 'Ida Berg FI denied'],
  ])('%s', (text, told) => expect(visitsOf(text)).toEqual([told]));
});

describe('a visitor told beside', () => {
  test.each([
    [`${HELSINKI}${BERG}, here for the funeral of a colleague, called for calm.`, 'Ida Berg FI occurred'],
    [
      `${HELSINKI}${BERG}, on her first visit to Turku, and ${KORPI} opened a bridge on Monday.`,
      'Ida Berg FI occurred',
    ],
    [`${KORPI} received a working visit from ${BERG} on Monday.`, 'Ida Berg FI 2025-07-14 occurred'],
    [`${BERG} left Oslo to visit Finland.`, 'Ida Berg FI occurred'],
    [`${BERG} paid her first visit to neighbouring Finland on Monday.`, 'Ida Berg FI 2025-07-14 occurred'],
  ])('%s', (text, told) => expect(visitsOf(text)).toEqual([told]));

  test('nobody who is at home', () =>
    expect(visitsOf(`${HELSINKI}${KORPI}, here for the evening, called for calm.`)).toEqual([]));
});

test('an invitation that was accepted, whoever did', () =>
  expect(
    visitsOf(`${KORPI} extended an invitation to ${BERG} to visit Finland, which was accepted.`),
  ).toEqual(['Ida Berg FI planned']));

test('when the plans were made is not when she goes', () =>
  expect(visitsOf(`${BERG} will visit Finland next week. Plans for the trip were made in May.`)).toEqual([
    expect.stringMatching(/^Ida Berg FI 2025-07\S* planned$/),
  ]));

test('a base form that goes on with "to see"', () =>
  expect(
    visitsOf(`${HELSINKI}${BERG} was to see ${KORPI} in the afternoon and travel on to Estonia on Friday.`),
  ).toContain('Ida Berg EE 2025-07-18 planned'));

test.each([
  [
    `On the second day of her visit to Finland, ${BERG} met ${KORPI} on Tuesday.`,
    'Ida Berg FI 2025-07-14 occurred',
  ],
  [
    `A working visit by ${BERG} to Finland, planned for May, had to be cancelled.`,
    'Ida Berg FI 2025-05 denied',
  ],
  [
    `A border pact is to be signed during ${BERG}'s visit to Finland later this year.`,
    'Ida Berg FI 2025 planned',
  ],
])('%s', (text, told) => expect(visitsOf(text)).toEqual([told]));
