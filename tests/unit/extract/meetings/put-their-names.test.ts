import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';

const meetingsOf = (text: string): string[] =>
  factsOf('meeting', text).map(({ participants, status }) => {
    const names = participants.map((party) =>
      party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title,
    );
    return `${names.sort().join(' + ')} ${status}`;
  });

test.each([
  [
    'a pronoun signs with a person of another state',
    `${BERG} flew to Turku. On Monday she and Finnish Energy Minister Olli Korpi signed a protocol.`,
    ['Ida Berg + Olli Korpi occurred'],
  ],
  [
    'two of one state',
    `${BERG} flew to Turku. On Monday she and Norwegian Energy Minister Nils Lie signed a protocol.`,
    [],
  ],
  [
    'those whom one has over for talks',
    'Norway offered to host Finland and Sweden for another round of talks in Oslo next month.',
    ['FI + SE proposed'],
  ],
  ['one whom one has over for talks', 'Norway offered to host the concert for talks of the town.', []],
  [
    'a ministry as its state',
    'The Norwegian foreign ministry held talks with Finnish President Olli Korpi on Monday.',
    ['NO + Olli Korpi occurred'],
  ],
])('%s', (_, text, expected) => {
  expect(meetingsOf(text)).toEqual(expected);
});
