import { describe, expect, test } from 'vitest';
import { whoMet } from '../../samples/who-met.ts';

describe('the other side', () => {
  test.each([
    [
      'is not whoever is met',
      'German Development Minister Karl Ott reopened the embassy in Oslo. Norwegian Foreign Minister Ida Berg, whom he met before the ceremony, asked for help.',
      ['Ida Berg + Karl Ott'],
    ],
    [
      'is no colleague of whoever receives',
      'Norwegian Prime Minister Ida Berg has been asked to come to Turku. This was told by Finnish Trade Minister Aino Laine after she was received by Berg on Wednesday.',
      ['Aino Laine + Ida Berg'],
    ],
    [
      'of a meeting without a subject is whom the story is about',
      'German President Karl Ott spoke in Oslo on Monday. Ott praised the hosts. Ott will fly on. Swedish bishop Bo Ek spoke of a wasted chance. A meeting with Finnish President Olli Korpi is planned for Friday in Turku.',
      ['Karl Ott + Olli Korpi'],
    ],
    [
      'left unsaid is a woman as soon as a man',
      'German President Ute Ott arrived in Oslo on Monday. She was to see Palestinian President Sami Nasser. In the evening Ott was due to meet Norwegian Foreign Minister Leif Dahl. A meeting with Norwegian Premier Nils Lund is planned for Friday.',
      ['Sami Nasser + Ute Ott', 'Leif Dahl + Ute Ott', 'Nils Lund + Ute Ott'],
    ],
    [
      'stays open where nobody of another state is named',
      'Finnish Trade Minister Aino Laine was received by Finnish President Olli Korpi. He met her again.',
      ['Aino Laine + Olli Korpi'],
    ],
    [
      'is no spokesman',
      'Norwegian Foreign Ministry spokesman Nils Lie said on Monday that he was ill. A meeting with Finnish President Olli Korpi is planned for Friday.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });
});

describe('"the two" are', () => {
  test.each([
    [
      'those joined by "and" last',
      'German envoy Karl Ott will see Norwegian President Ida Berg and Finnish President Olli Korpi separately. The two last met face to face in May 2018.',
      'Ida Berg + Olli Korpi',
    ],
    [
      'one named in the same sentence, and whom the story is about',
      'Russian President Ivan Petrov will visit Tashkent. Petrov denied a call with Ukrainian President Taras Hrin. The invitation was handed over by Uzbek President Anvar Karimov when the two leaders met in Kazan last October.',
      'Anvar Karimov + Ivan Petrov',
    ],
    [
      'the sides of talks that a third brokered',
      'The Sri Lankan government and the Tamil Tigers ended Norwegian-mediated talks in Geneva on Thursday.',
      'LK + LTTE',
    ],
    [
      'those who met last, whatever colleague stands near',
      'Norwegian Prime Minister Ida Berg met Finnish President Olli Korpi in Turku on Monday. Finnish Foreign Minister Aino Laine said the two leaders had met before in Oslo in May 2018.',
      'Ida Berg + Olli Korpi',
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text).at(-1)).toBe(expected);
  });
});
