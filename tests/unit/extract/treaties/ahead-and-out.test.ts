import { describe, expect, test } from 'vitest';
import { treatiesOf } from './treaties-of.ts';

const MET = 'Norway and Finland held talks in Tampere. ';

describe('what nobody has signed yet', () => {
  test.each([
    ['A fisheries pact is also said to be on the table.', 'fisheries pact'],
    [
      'A treaty on the exchange of prisoners remains under negotiation.',
      'treaty on the exchange of prisoners',
    ],
    ['A protocol on dams was left for later.', 'protocol on dams'],
    ['A fisheries pact will have to wait until spring.', 'fisheries pact'],
    [
      'A cooperation agreement in the field of aviation is on the list of documents to be signed.',
      'cooperation agreement in the field of aviation',
    ],
  ])('%s', (text, name) => expect(treatiesOf(MET + text)).toEqual([`${name} | FI+NO | planned`]));

  test('only initialled', () => {
    expect(treatiesOf('Norway and Finland initialled a fisheries pact in Oslo on Monday.')).toEqual([
      'fisheries pact | FI+NO | planned',
    ]);
    expect(
      treatiesOf('In 2012 Norway and Finland initialled a fisheries pact, which took effect a year later.'),
    ).toEqual([expect.stringMatching(/^fisheries pact \| FI\+NO \| (?!planned)/)]);
  });

  test('for which there is a day', () =>
    expect(treatiesOf('Norway and Finland could sign a border treaty in June.')).toEqual([
      'border treaty | FI+NO | planned',
    ]));
});

describe('a state that will have no part in it', () => {
  test.each([
    [
      'Norway has so far declined to accede to a fisheries agreement with Finland.',
      'fisheries agreement with Finland | NO | denied',
    ],
    [
      'The Norwegian parliament voted against ratifying a tax accord with Finland.',
      'tax accord with Finland | NO | denied',
    ],
    [
      'Norway would not sign the fisheries accord with Finland.',
      'fisheries accord with Finland | NO | denied',
    ],
  ])('%s', (text, told) => expect(treatiesOf(text)).toEqual([told]));
});

describe('one that is there', () => {
  test.each([
    [
      'The government submitted to the Senate a border treaty between Norway and Finland.',
      'border treaty between Norway and Finland | FI+NO',
    ],
    [
      "Norwegian Foreign Minister Ida Berg was instrumental in negotiating Norway's basic treaty with Finland.",
      "Norway's basic treaty with Finland | FI+NO",
    ],
    [
      'The border treaty between Norway and Finland needs a review.',
      'border treaty between Norway and Finland | FI+NO',
    ],
    [
      'The border treaty between Norway and Finland blocks a port.',
      'border treaty between Norway and Finland | FI+NO',
    ],
  ])('%s', (text, told) => expect(treatiesOf(text)).toEqual([told]));
});

test('each of a list', () => {
  expect(
    treatiesOf(
      `${MET}They signed a memorandum on schools, as well as an agreement waiving visas for seamen.`,
    ),
  ).toEqual(['memorandum on schools | FI+NO', 'agreement waiving visas for seamen | FI+NO']);
  expect(
    treatiesOf(
      `${MET}The ministers witnessed the signing of three documents: an agreement on double taxation, a protocol on coast guards, and a programme for cultural exchanges.`,
    ),
  ).toEqual([
    'agreement on double taxation | FI+NO',
    'protocol on coast guards | FI+NO',
    'programme for cultural exchanges | FI+NO',
  ]);
});

test('what was not to be is shared by all that was planned', () =>
  expect(
    treatiesOf(
      'Norwegian Foreign Minister Ida Berg was to have met Finnish President Olli Korpi and signed a customs accord with him.',
    ),
  ).toEqual(['customs accord | FI+NO | denied']));
