import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameTreaty } from '../../../src/resolve/facts/treaty-names.ts';
import { factsOf } from '../../samples/analyse-text.ts';

describe('names of one treaty', () => {
  test.each([
    ['nuclear deal', '2015 nuclear agreement', true],
    ['Treaty on the Non-Proliferation of Nuclear Weapons (NPT)', 'NPT', true],
    ['border treaty between Norway and Finland', 'border treaty', true],
    ['border treaty', 'fisheries treaty', false],
    ['protocol to the 1984 border treaty', '1984 border treaty', false],
    ['ceasefire agreement', 'extradition agreement', false],
  ])('%s, %s', (a, b, expected) => {
    expect(sameTreaty(a, b)).toBe(expected);
    expect(sameTreaty(b, a)).toBe(expected);
  });

  test('the order of two names makes no difference', () => {
    const word = fc.constantFrom(
      'border',
      'nuclear',
      'treaty',
      'Protocol',
      'NPT',
      'the',
      '1995',
      'on',
      'trade',
      '(NPT)',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => sameTreaty(a, b) === sameTreaty(b, a)));
  });
});

test.each([
  [
    'signed, and told of again',
    'Norway and Finland signed a border treaty on Monday. The border treaty was welcomed.',
    [['border treaty', 'occurred']],
  ],
  [
    'planned, and told of again',
    'Norway and Finland will sign a border treaty. The border treaty covers three rivers.',
    [['border treaty', 'planned']],
  ],
  [
    'two of one kind',
    'Norway and Finland signed a border treaty. Norway and Estonia signed a border treaty.',
    [
      ['border treaty', 'occurred'],
      ['border treaty', 'occurred'],
    ],
  ],
  [
    'signed by then',
    'The visit was crowned with the signing of a border treaty between Norway and Finland.',
    [['border treaty between Norway and Finland', 'occurred']],
  ],
  [
    'a draft that is approved',
    "Norway's government approved a draft border treaty with Finland.",
    [['draft border treaty with Finland', 'planned']],
  ],
  [
    'the old one and the new one',
    'Norway left the 2015 border deal with Finland. Norway and Finland are negotiating a new border deal.',
    [
      ['2015 border deal with Finland', 'occurred'],
      ['new border deal', 'planned'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(factsOf('treaty', text).map(({ name, status }) => [name, status])).toEqual(expected);
});

describe('parties that no words beside the treaty name', () => {
  test.each([
    [
      'of those whose talks were just told',
      'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi in Turku on Monday. A new extradition treaty is being prepared.',
      ['Finland', 'Norway'],
    ],
    [
      'of whoever visits and where',
      'Norwegian Foreign Minister Ida Berg arrived in Helsinki on Monday. A new extradition treaty is being prepared.',
      ['Finland', 'Norway'],
    ],
    [
      'of none of the story, where most states are bound',
      'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi in Turku on Monday. The Montreal Protocol was praised.',
      [],
    ],
    [
      'of nobody where the story names one state alone',
      'Norway was quiet on Monday. A new extradition treaty is being prepared.',
      [],
    ],
    [
      'of the two that the whole story is about',
      'Ties between Peru and Chile have warmed. The Peruvian president said that the extradition treaty was a model. The Chilean president praised it.',
      ['Chile', 'Peru'],
    ],
    [
      'of one of them and the other',
      'Rwanda was told to wait. Denmark signed a deal to take in migrants. Danish courts had doubts, and Rwandan ones had none.',
      ['Denmark', 'Rwanda'],
    ],
    [
      'of two that are told together, and no third',
      'Ties between Peru and Chile have warmed. The Peruvian president said that the extradition treaty was a model. The Chilean president and Bolivia praised it.',
      ['Chile', 'Peru'],
    ],
    [
      'of those who quarrel',
      'Chad and Niger trade blame. Chad signed a truce. Niger was silent.',
      ['Chad', 'Niger'],
    ],
    [
      'not of whoever brought them together',
      'Peru and Chile, at odds over fish, sent envoys to Oslo. Norway mediated between the Peruvian and Chilean sides. Norwegian Foreign Minister Ida Berg met Chilean Foreign Minister Ana Soto. A fisheries accord was signed on Monday.',
      ['Chile', 'Peru'],
    ],
    [
      'of as many as were listed',
      'Ministers of Latvia, Finland and Estonia met in Riga on Monday. A convention on shipping was signed. Latvia, Finland and Estonia share a sea.',
      ['Estonia', 'Finland', 'Latvia'],
    ],
    [
      'of those whose border it is, whoever met last',
      'Peru and Chile share a border. It was settled by a 1929 treaty between the two neighbours. Peruvian President Rosa Quispe met Norwegian Prime Minister Ida Berg on Monday.',
      ['Chile', 'Peru'],
    ],
    [
      'of two organizations in one word',
      'The EU-Mercosur trade deal will be signed in May.',
      ['EU', 'Mercosur'],
    ],
    [
      'of the two Koreas',
      'The inter-Korean military agreement was scrapped.',
      ['North Korea', 'South Korea'],
    ],
    [
      'of whoever signs alone',
      'Norway signed an extradition treaty on Monday. Finland has long winters.',
      ['Norway'],
    ],
  ])('%s', (_, text, expected) => {
    expect(factsOf('treaty', text).map(({ parties }) => parties.map(({ name }) => name).sort())).toEqual([
      expected,
    ]);
  });
});
