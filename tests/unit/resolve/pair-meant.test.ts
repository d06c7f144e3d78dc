import { describe, expect, test } from 'vitest';
import { whoMet } from '../../samples/who-met.ts';

/** Talks between Norway and Finland in Sweden, which goes between them. */
const MEDIATED =
  'Norway and Finland traded papers at a Swedish hotel on Thursday while Swedish mediators went from door to door. Swedish Foreign Minister Bo Ek had breakfast with Finnish envoy Olli Korpi.';

describe('whom "the two" means', () => {
  test.each([
    [
      'not who goes between them, though told of last',
      `${MEDIATED} The two sides last negotiated in Riga in 2021.`,
      'FI + NO',
    ],
    [
      'the persons of the two states, not one and whoever wrote to both',
      'Norway rejected on Thursday an offer by Latvia to bring its president together with the leader of Finland. Latvian Premier Anna Ozola had written to both presidents. Finnish President Olli Korpi agreed to it on Monday. Norwegian President Ida Berg did not. The two presidents met in Turku in March.',
      'Ida Berg + Olli Korpi',
    ],
    [
      'who was named in one breath and called so, past another guest',
      'Norwegian Foreign Minister Ida Berg held talks with Finnish Foreign Minister Olli Korpi in Oslo on Monday. Korpi called on Norwegian President Nils Lund in the evening. The two ministers had met in Riga in May.',
      'Ida Berg + Olli Korpi',
    ],
    [
      'their states where nobody of that calling is named',
      'Norwegian President Ida Berg welcomed Finnish President Olli Korpi in Oslo on Monday. The two energy ministers will meet in Turku in June.',
      'FI + NO',
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toContain(expected);
  });

  test('a host is none of the two that it brings together', () => {
    const text =
      'Norway and Finland are at odds over fish. Norway recalled its envoy from Finland on Friday. Latvia has offered to host talks between the two countries.';
    expect(whoMet(text).filter((sides) => sides === 'FI + LV' || sides === 'LV + NO')).toEqual([]);
  });
});

describe('whom "the three" means', () => {
  const LISTED =
    'Ministers of Norway, Finland and Sweden opened a two-day conference on fish in Oslo on Monday.';

  test('those listed last, where they are as many', () => {
    expect(whoMet(`${LISTED} The three countries last met in Turku in May.`)).toEqual([
      'FI + NO + SE',
      'FI + NO + SE',
    ]);
  });

  test('nobody where another number was listed', () => {
    expect(whoMet(`${LISTED} The five countries last met in Turku in May.`)).toEqual(['FI + NO + SE']);
  });
});
