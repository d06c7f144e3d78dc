import { describe, expect, test } from 'vitest';
import { articleOf, factsOf, stages } from '../../samples/analyse-text.ts';

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
      'Norwegian Foreign Minister Marit Lunde left for Turku on Monday. In Oslo she will open a school.',
      ['she: Marit Lunde'],
    ],
    [
      'nobody where two may be meant',
      'Norwegian Foreign Minister Marit Lunde met Kenyan President Otieno Wekesa on Monday. In Oslo he will open a school.',
      [],
    ],
    [
      'nobody where a stranger spoke',
      'Kenyan President Otieno Wekesa arrived in Oslo on Monday. A fisherman said so. He will stay.',
      [],
    ],
    [
      'no plural',
      'Norway and Kenya signed an agreement on Monday. The two countries quarrelled for years.',
      [],
    ],
    [
      'an office',
      'Kenyan President Otieno Wekesa arrived in Oslo on Monday. The visiting president opened a school.',
      ['The visiting president: Otieno Wekesa'],
    ],
    [
      'not whose something is, not a thing',
      'Kenyan President Otieno Wekesa praised his ministers. The bridge is old, and it will be closed.',
      [],
    ],
    ['nobody known', 'He said so on Monday. The minister left.', []],
    ['an office that is one of many', 'Kenya wants peace. A minister said so on Monday.', []],
  ])('%s', (_, text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });
});

/** Who says the last thing of a text. */
const lastSpeaker = (text: string): string | undefined => {
  const [who] = factsOf('statement', text).at(-1)?.speakers ?? [];
  return who?.kind === 'person' ? who.name : undefined;
};

describe('whom a pronoun means', () => {
  test('her whose office speaks', () => {
    const text =
      'Kenyan Foreign Minister Jane Odhiambo left on Monday. "Rivers rise," said Hugo Salas, a former ambassador. Odhiambo\'s office said she had warned that prices would fall.';
    expect(lastSpeaker(text)).toBe('Jane Odhiambo');
  });

  test('him who was told something, not the one who tells it', () => {
    const text =
      'Kenyan Foreign Minister Jane Odhiambo left on Monday. Norwegian Premier Marit Lunde rang Peruvian President Hugo Salas and invited him to Oslo.';
    expect(factsOf('visit', text).map(({ visitor }) => visitor.kind === 'person' && visitor.name)).toContain(
      'Hugo Salas',
    );
  });
});
