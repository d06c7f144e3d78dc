import { describe, expect, test } from 'vitest';
import { treatiesOf } from './treaties-of.ts';

const TALKS = 'Norway and Finland held talks in Tampere. ';

describe('a treaty that nobody has signed yet', () => {
  test.each([
    [
      `${TALKS}An agreement on visa-free travel was being readied for signing.`,
      'agreement on visa-free travel',
    ],
    [`${TALKS}A protocol updating the lists would be initialed in May.`, 'protocol updating the lists'],
    [
      'The fisheries agreement is ready for signature, Norway and Finland said on Monday.',
      'fisheries agreement',
    ],
    [
      'We expect three papers to be signed, including the fisheries agreement between Norway and Finland.',
      'fisheries agreement between Norway and Finland',
    ],
    [
      'Norwegian Foreign Minister Ida Berg and Finnish President Olli Korpi will witness the renewal of the Memorandum of Understanding on ferries.',
      'Memorandum of Understanding on ferries',
    ],
    ['Norway and Finland agreed in principle on a fisheries pact.', 'fisheries pact'],
    ['Norway and Finland intend to conclude by the end of 2026 an accord on copper.', 'accord on copper'],
    [
      'Norway and Finland on Monday launched negotiations on a fisheries pact that Oslo hopes will end the row.',
      'fisheries pact',
    ],
    [
      'Norway and Finland met. A draft convention creating a river authority was adopted at the expert level and will be submitted to the ministers.',
      'draft convention creating a river authority',
    ],
    [
      'Norway and Finland agreed to begin negotiations on a maritime security arrangement.',
      'maritime security arrangement',
    ],
  ])('%s', (text, name) =>
    expect(treatiesOf(text)).toEqual([expect.stringMatching(`^${name} \\| FI\\+NO .*planned$`)]),
  );

  test('what holds of talks holds of each that they are on', () =>
    expect(
      treatiesOf(
        `${TALKS}They discussed steps to conclude negotiations on a shiprider agreement and Defense Agreement.`,
      ),
    ).toEqual(['shiprider agreement | FI+NO | planned', 'Defense Agreement | FI+NO | planned']));
});

describe('a treaty that came to nothing', () => {
  test.each([
    [
      'An attempt by Norway to reach an agreement with Finland on fish came to nothing.',
      'agreement with Finland on fish',
    ],
    [
      'Norwegian efforts to reach a fisheries pact with Finland drew protests and collapsed.',
      'fisheries pact with Finland',
    ],
    [
      'They called on Norway and Finland to ratify the Arctic protocol, which both have rejected.',
      'Arctic protocol',
    ],
    [
      'Negotiations on a fisheries pact with Finland have been "suspended", Norway said.',
      'fisheries pact with Finland',
    ],
  ])('%s', (text, name) => expect(treatiesOf(text)).toEqual([`${name} | FI+NO | denied`]));
});

describe('whatever is done about a treaty that is signed', () => {
  test.each([
    [
      'Norway on Monday froze aid over a fisheries pact that Finland signed with Denmark in May.',
      'fisheries pact | DK+FI | 2025-05',
    ],
    [
      'Norwegian Foreign Minister Ida Berg and Finnish President Olli Korpi declared a month-long truce in May.',
      'month-long truce | FI+NO | 2025-05',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

test.each([
  'Norway has promised aid for Finland once a final peace pact is signed.',
  'Norway has said it will not join any pact that interferes with prices.',
  'Norway declared a truce on Monday.',
  'Norway and Finland are neighbours. It seemed that we reached an agreement, the Norwegian minister said.',
])('no treaty: %s', (text) => expect(treatiesOf(text)).toEqual([]));

test('one told twice by two names, and one of a year beside one to come', () => {
  expect(
    treatiesOf(
      'Norway signed a trade deal with Finland in May. Norway and Finland signed the free trade deal in Tampere.',
    ),
  ).toHaveLength(1);
  expect(
    treatiesOf(
      'Norway and Finland were close to a deal. It would replace the 1973 River Treaty between Norway and Finland.',
    ),
  ).toContain('1973 River Treaty between Norway and Finland | FI+NO | 1973');
});
