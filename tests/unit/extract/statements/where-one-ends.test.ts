import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** "speaker: content" for each statement. */
const said = (text: string): string[] =>
  factsOf('statement', text).map(({ speakers, words }) => `${speakers.map(labelOf).join('+')}: ${words}`);

describe('whose saying goes on, and where it ends', () => {
  test.each([
    // What somebody denies is done by others, who say nothing.
    [
      'Chilean Minister Bo Roe denied that Peru had asked Norway for money, saying that "we have not so much as picked up the telephone."',
      ['Bo Roe: Peru had asked Norway for money', 'Bo Roe: we have not so much as picked up the telephone.'],
    ],
    [
      'Norwegian Minister Bo Roe said Peru would join, adding that talks were near.',
      ['Bo Roe: Peru would join', 'Bo Roe: talks were near'],
    ],
    [
      'Norwegian Minister Bo Roe underlined that Norway does not recognise the vote, and he also called on the council to act.',
      ['Bo Roe: Norway does not recognise the vote', 'Bo Roe: the council to act'],
    ],
    [
      'Norwegian Premier Bo Roe accused the host, Chilean Premier Ann Lee, of making untrue remarks.',
      ['Bo Roe: the host, Chilean Premier Ann Lee, of making untrue remarks'],
    ],
    ['Officials from Thailand said they were watching the river.', ['TH: they were watching the river']],
    ['Taxi drivers from Thailand said they were watching the river.', []],
    [
      'OSLO, May 3 (NTB) - The pact was renewed, a statement released by the Foreign Ministry said on Tuesday.',
      ['Norwegian Foreign Ministry: The pact was renewed'],
    ],
    [
      'According to the Cuban Foreign Ministry’s website, the two will sign a protocol.',
      ['Cuban Foreign Ministry: the two will sign a protocol'],
    ],
    [
      'Talks went on, the International Committee of the Red Cross (ICRC) announced on Tuesday.',
      ['ICRC: Talks went on'],
    ],
    ['Norwegian Minister Bo Roe drew attention to the need of a bridge.', ['Bo Roe: the need of a bridge']],
    ['The prize drew attention to the Norwegian coast.', []],
    // What is concluded or answered is no clause.
    [
      'Reports that Norway has concluded a secret protocol with Chile do not correspond to reality, Norwegian spokesman Bo Roe said.',
      ['Bo Roe: Reports that Norway has concluded a secret protocol with Chile do not correspond to reality'],
    ],
    ['With Norway having said no in March, the accord is dead.', []],
    ['Norway concluded that the accord was dead.', ['NO: the accord was dead']],
    [
      '``A quarrel over tea should not sour a friendship,`` Norwegian Minister Bo Roe said.',
      ['Bo Roe: A quarrel over tea should not sour a friendship'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
