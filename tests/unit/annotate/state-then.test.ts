import { expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

/** The state that a town was of when the story was written. */
test.each([
  ['1987-05-05', 'Moscow', 'SU'],
  ['1987-05-05', 'Leningrad', 'SU'],
  ['1991-12-20', 'Moscow', 'SU'],
  ['1992-02-03', 'Moscow', 'RU'],
  ['1987-05-05', 'Sarajevo', 'YU'],
  ['1997-05-05', 'Sarajevo', 'BA'],
  ['1997-05-05', 'Belgrade', 'YU'],
  ['1987-05-05', 'Prague', 'CS'],
  ['1997-05-05', 'Prague', 'CZ'],
  ['1987-05-05', 'East Berlin', 'DD'],
  ['1987-05-05', 'Estonia', 'EE'],
])('in %s %s is of %s', (date, town, code) => {
  const text = `Norwegian Foreign Minister Ida Berg visited ${town} on Monday.`;
  expect(factsOf('visit', text, undefined, date).map(({ destination }) => destination.code)).toEqual([code]);
});
