import { expect, test } from 'vitest';
import type { AnswerItem, Passage, Proof } from '../../../src/ask/answer.ts';
import { tellItems } from '../../../src/ask/tell/tell-items.ts';

const article = { iri: 'urn:a', id: 'a' };
const proof = (sentence: string): Proof => ({
  fact: `urn:${sentence}`,
  status: 'occurred',
  sentence,
  quote: sentence,
  start: 0,
  end: sentence.length,
  article,
  attribution: [],
  parties: [],
});
const item = (value: string, sentence: string): AnswerItem => ({ value, proofs: [proof(sentence)] });
const passage = (sentence: string): Passage => ({
  lead: sentence,
  also: [],
  beside: [],
  sentence,
  article,
  start: 0,
  end: sentence.length,
});

const around = passage('Brekke spoke. She asked for boats. … Oslo agreed.');

test('what a passage has around the sentence of a fact is told behind it, once', () => {
  const { lines, untold } = tellItems(
    [item('boats', 'She asked for boats.'), item('consent', 'Oslo agreed.')],
    10,
    [around, passage('Snow fell.')],
  );
  expect(lines).toEqual([
    '- boats',
    '    She asked for boats. … Brekke spoke. … Oslo agreed.',
    '      a',
    '- consent',
    '    Oslo agreed.',
    '      a',
  ]);
  expect(untold).toEqual([passage('Snow fell.')]);
});

test.each<[string, readonly Passage[]]>([
  ['of another article', [{ ...around, article: { iri: 'urn:b', id: 'b' } }]],
  ['without the sentence', [passage('Snow fell.')]],
])('a passage %s stays beside the facts', (_, passages) => {
  const { lines, untold } = tellItems([item('boats', 'She asked for boats.')], 10, passages);
  expect(lines).toEqual(['- boats', '    She asked for boats.', '      a']);
  expect(untold).toEqual(passages);
});

test('of many facts each is told by its own sentence', () => {
  const many = Array.from({ length: 6 }, (_, i) => item(`boats ${i}`, 'She asked for boats.'));
  expect(tellItems(many, 10, [around]).untold).toEqual([around]);
});
