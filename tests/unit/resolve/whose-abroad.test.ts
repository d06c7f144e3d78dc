import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

/** "Premier of NO" for each official. */
const held = (text: string): string[] =>
  factsOf('official', text).map(
    ({ office: { title, of } }) => `${title} of ${of.kind === 'state' ? of.code : of.name}`,
  );

describe('whoever is met abroad is of the land where the guest is', () => {
  test.each<[string, string[]]>([
    [
      'Norwegian Premier Ann Lee leaves on Monday. In Lima Lee has an appointment with Trade Minister Bo Roe, while her agenda in Tokyo is open.',
      ['Premier of NO', 'Trade Minister of PE'],
    ],
    [
      'OSLO, March 4 (NTB) - Norway asked for time. It was asked for in Lima, where Foreign Minister Ann Lee conferred with Peruvian Premier Bo Roe.',
      ['Foreign Minister of NO', 'Premier of PE'],
    ],
    [
      'In Lima, where Foreign Minister Ann Lee waits, Norwegian Premier Bo Roe spoke.',
      ['Foreign Minister of PE', 'Premier of NO'],
    ],
    [
      'Norwegian Premier Ann Lee met Peruvian President Bo Roe. Lee was accompanied by Trade Minister Cy Moe and Fisheries Minister Ida Berg.',
      ['Premier of NO', 'President of PE', 'Trade Minister of NO', 'Fisheries Minister of NO'],
    ],
    [
      'BEIRUT, March 4 (NNA) - He came with parliament members Ali Roe and Samir Chan.',
      ['parliament member of LB', 'parliament member of LB'],
    ],
  ])('%s', (text, offices) => expect(held(text)).toEqual(offices));
});

describe('whoever is told of as visiting is not of where the story is told', () => {
  test.each<[string, string[]]>([
    [
      "HELSINKI, July 28 (NTB) -- Finland's President Ann Lee asked Norway for a ferry and urged Oslo to be quick. In talks with visiting Foreign Minister Bo Roe, Lee also offered sympathy.",
      ['President of FI', 'Foreign Minister of NO'],
    ],
    [
      "HELSINKI, July 28 (NTB) -- Finland's President Ann Lee asked Norway for a ferry and urged Oslo to be quick. In talks with Foreign Minister Bo Roe, Lee also offered sympathy.",
      ['President of FI', 'Foreign Minister of FI'],
    ],
  ])('%s', (text, offices) => expect(held(text)).toEqual(offices));
});

describe('whoever sits across the table is of another state', () => {
  test.each<[string, string[]]>([
    [
      'OSLO, March 4 (NTB) -- Norway and Peru will share a ship, and Peru pays. It was agreed here between the Fisheries Minister, Mr Bo Roe, and the Norwegian Trade Minister, Ann Lee.',
      ['Fisheries Minister of PE', 'Trade Minister of NO'],
    ],
    [
      'OSLO, March 4 (NTB) -- Norway will build a ship. It was agreed here between the Fisheries Minister, Mr Bo Roe, and the unions of Norway.',
      ['Fisheries Minister of NO'],
    ],
  ])('%s', (text, offices) => expect(held(text)).toEqual(offices));
});

test.each([
  // Whoever receives a guest is of another state, even in a story from neither.
  [
    'OSLO, May 5 - A letter was handed over by the Finnish minister, Aino Salo, when Minister of State Erik Vaagen received her. He thanked Finland.',
    'Erik Vaagen',
    'FI',
  ],
])('%s', (text, name, state) => {
  const of = factsOf('official', text).find(({ person }) => person.name === name)?.office.of;
  expect(of?.kind === 'state' ? of.code : '').not.toBe(state);
});

test('"Ministers A and B" says of neither that they serve one state', () => {
  const text =
    'LJUBLJANA, May 5 - The Montenegrin foreign ministry said: Foreign Minister Danica Vuk, who is on a visit to Slovenia, met Foreign Minister Bor Hribar on Monday. Ministers Vuk and Hribar praised the ties of Montenegro with Slovenia.';
  const of = factsOf('official', text).filter(({ person }) => person.name.endsWith('Hribar'));
  expect(of.map(({ office }) => (office.of.kind === 'state' ? office.of.code : ''))).not.toContain('ME');
});
