import { describe, expect, test } from 'vitest';
import type { OfficialFact } from '../../../src/model/fact.ts';
import { factsOf } from '../../samples/analyse-text.ts';

/** "Ann Lee/NO" for each official. */
const holders = (text: string): string[] =>
  factsOf('official', text).map(
    ({ person, office: { of } }: OfficialFact) => `${person.name}/${of.kind === 'state' ? of.code : of.name}`,
  );

describe('whose an office is, where no word beside it says', () => {
  test.each([
    // A government's own release: those whom its own meet are told with their state.
    [
      'Minister Ann Lee received Chilean Foreign Minister Bo Roe today. Peru and Chile will open a bridge.',
      ['Ann Lee/PE', 'Bo Roe/CL'],
    ],
    [
      'The Peruvian envoy, Ann Lee, paid a courtesy call on Foreign Secretary Bo Roe as part of a visit to Manila.',
      ['Ann Lee/PE', 'Bo Roe/PH'],
    ],
    // Whom a traveller meets is at home where he goes, and not where he comes from.
    [
      'Ann Lee, the UN envoy, arrived in Dili from Jakarta on Sunday. That evening she had dinner with President Bo Roe.',
      ['Ann Lee/UN', 'Bo Roe/TL'],
    ],
    // Of two presidents in a list each has a state of its own.
    [
      'OSLO, May 3 (NTB) - Peru has cancelled half of the debt of Norway under an accord that Finance Ministers Ann Lee and Bo Roe signed.',
      ['Ann Lee/NO', 'Bo Roe/PE'],
    ],
    [
      'OSLO, May 3 (NTB) - Norway held to a pact with Chile that Finance Minister Ann Lee and her counterpart, Finance Minister Bo Roe, signed in Santiago.',
      ['Ann Lee/NO', 'Bo Roe/CL'],
    ],
    // The embassy in a town is no opening of the sentence.
    [
      'Norway called home its citizens. The embassy in Lima will stay open, Foreign Minister Ann Lee said, and Norway will help.',
      ['Ann Lee/NO'],
    ],
    // The name comes with the words of whoever was told of by office alone.
    [
      'OSLO, May 3 (NTB) - A ferry sank off Norway, the transport minister said. "We have ended the search," Ann Lee told AFP.',
      ['Ann Lee/NO'],
    ],
    [
      'OSLO, May 3 (NTB) - A ferry sank off Norway, the transport minister said. Survivor Ann Lee said the sea was high.',
      [],
    ],
    [
      'President Ann Lee called rival Bo Roe on Friday after a vote in Zambia’s long election.',
      ['Ann Lee/ZM'],
    ],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('a rank beside an office', () => {
  test.each([
    ['Norwegian Navy spokesman Commander Ann Lee spoke.', ['Navy spokesman']],
    ['Ambassador Ann Lee, Norway’s deputy foreign minister, spoke.', ['deputy foreign minister']],
    ['Norwegian Ambassador Ann Lee spoke.', ['Ambassador']],
    [
      'Norwegian Deputy Prime Minister - Minister of Finance Ann Lee spoke.',
      ['Deputy Prime Minister', 'Minister of Finance'],
    ],
    ['Ann Lee, Norway`s minister of trade, spoke.', ['minister of trade']],
  ])('%s', (text, expected) =>
    expect(factsOf('official', text).map(({ office }) => office.title)).toEqual(expected),
  );
});

describe('an office that acts is no apposition', () => {
  test.each([
    ['During the talks with Norwegian envoy Ann Lee, the Minister thanked Norway.', ['envoy']],
    ['In view of what Ann Lee raised, the minister drew attention to Norway.', []],
    ['At the talks Ann Lee, the Norwegian minister, drew attention to Norway.', ['minister']],
  ])('%s', (text, expected) =>
    expect(factsOf('official', text).map(({ office }) => office.title)).toEqual(expected),
  );
});
