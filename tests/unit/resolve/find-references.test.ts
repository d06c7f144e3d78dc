import { describe, expect, test } from 'vitest';
import { articleOf, stages } from '../../samples/analyse-text.ts';

/** Each of the words that name nobody, and whom they mean. */
function referencesIn(text: string): string[] {
  const article = articleOf(text);
  const annotated = stages.annotate(article);
  return stages
    .resolve(annotated, stages.extract(annotated))
    .references()
    .map(({ start, end, names }) => `${article.text.slice(start, end)}: ${names.join(', ')}`);
}

describe('whom words mean that name nobody', () => {
  test.each([
    [
      'a pronoun',
      'Norwegian Foreign Minister Marit Lunde met Kenyan President Otieno Wekesa on Monday. In Oslo she will open a school.',
      ['she: Marit Lunde'],
    ],
    [
      'an office',
      'Kenyan President Otieno Wekesa arrived in Oslo on Monday. The visiting president opened a school.',
      ['The visiting president: Otieno Wekesa'],
    ],
    [
      'two states',
      'Norway and Kenya signed a fisheries agreement on Monday. The two countries have quarrelled for years.',
      ['The two countries: Norway, Kenya'],
    ],
    [
      'not whose something is, not a thing',
      'Kenyan President Otieno Wekesa praised his ministers. The bridge is old, and it will be closed.',
      [],
    ],
    [
      'him who was told something, not the one who tells it',
      'Kenyan Foreign Minister Jane Odhiambo left on Monday. Norwegian Premier Marit Lunde rang Peruvian President Hugo Salas and urged him to sign.',
      ['him: Hugo Salas'],
    ],
    [
      'her whose office speaks',
      'Kenyan Foreign Minister Jane Odhiambo left on Monday. "Rivers rise," said Hugo Salas, a former ambassador. Odhiambo\'s office said she would return.',
      ['she: Jane Odhiambo'],
    ],
    ['nobody known', 'He said so on Monday. The minister left.', []],
    ['an office that is one of many', 'Kenya wants peace. A minister said so on Monday.', []],
  ])('%s', (_, text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });
});
