import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/ask/answer.ts';
import { areFromBefore } from '../../../../src/ask/passages/are-from-before.ts';
import type { TimeBound } from '../../../../src/ask/reading/reading.ts';

const passage = (published: string | undefined): Passage => ({
  lead: 'Korpi is to speak in Turku tomorrow.',
  also: [],
  beside: [],
  sentence: 'Korpi is to speak in Turku tomorrow.',
  article: { iri: 'urn:a', id: 'a' },
  start: 0,
  end: 36,
  ...(published !== undefined && { published }),
});

const twelfth: TimeBound = { relation: 'within', interval: { from: '1994-06-12', to: '1994-06-12' } };

test.each<[string, published: readonly (string | undefined)[], times: readonly TimeBound[], boolean]>([
  ['of the day before', ['1994-06-11'], [twelfth], true],
  ['of that day', ['1994-06-12'], [twelfth], false],
  ['one of them later', ['1994-06-11', '1994-06-13'], [twelfth], false],
  ['of no known day', [undefined], [twelfth], false],
  ['no day is asked about', ['1994-06-11'], [], false],
])('from before the day asked about: %s', (_, published, times, before) => {
  expect(areFromBefore(published.map(passage), times)).toBe(before);
});
