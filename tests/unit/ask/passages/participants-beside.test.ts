import { expect, test } from 'vitest';
import { participantsBeside } from '../../../../src/ask/passages/participants-beside.ts';
import { indexTexts } from '../../../../src/ask/passages/text-index.ts';

const FACT = 'Foreign Minister Aino Salo met President Kari Brekke in Oslo on Monday.';
const reading = {
  kind: 'meeting',
  ask: 'which',
  want: 'side',
  parts: [],
  times: [],
  topics: [],
  treaties: [],
  happened: false,
  tense: 'past',
  negated: false,
} as const;

function tell(next: readonly string[], want: 'side' | 'date' = 'side'): readonly string[] {
  const sentences = [FACT, ...next];
  const text = sentences.join(' ');
  let at = 0;
  const places = sentences.map((one): [number, number] => {
    const from = at;
    at += one.length + 1;
    return [from, from + one.length];
  });
  const index = indexTexts([{ article: 'urn:a', id: 'a', text, sentences: places }]);
  const proof = {
    fact: 'urn:f',
    status: 'occurred',
    sentence: FACT,
    quote: FACT,
    start: 0,
    end: FACT.length,
    article: { iri: 'urn:a', id: 'a' },
    attribution: [],
    parties: [],
  } as const;
  const answers = [{ value: 'Kari Brekke', proofs: [proof] }];
  return participantsBeside(answers, { ...reading, want }, index).map(({ sentence }) => sentence);
}

/** Sentences after that of a meeting, and whether they tell who else was there. */
test.each<[sentence: string, told: boolean]>([
  ['Also present at the talks were Defence Minister Olli Vaara and envoy Rita Kosk.', true],
  ['Salo also met central bank head Olli Vaara.', true],
  ['They were joined by Olli Vaara.', true],
  ['Participants included Olli Vaara and Rita Kosk.', true],
  ['Salo, accompanied by Olli Vaara, left in the evening.', true],
  ['Salo also met Brekke for dinner.', false],
  ['Salo told Brekke that the border would open.', false],
  ['The weather in Oslo was mild.', false],
])('%s', (sentence, told) => {
  expect(tell([sentence])).toEqual(told ? [sentence] : []);
});

test('what stands far behind the fact, or where no participant is asked for, is not told', () => {
  const others = 'They were joined by Olli Vaara.';
  expect(tell(['It rained.', 'It snowed.', 'It froze.', others])).toEqual([]);
  expect(tell([others], 'date')).toEqual([]);
});
