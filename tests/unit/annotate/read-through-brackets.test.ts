import { expect, test } from 'vitest';
import { readThroughBrackets } from '../../../src/annotate/read-through-brackets.ts';
import { tokenize } from '../../../src/annotate/tokenize.ts';

const read = (text: string): string =>
  readThroughBrackets(tokenize(text, 0, text.length, new Map()))
    .map(({ text, spaced }) => (spaced ? ' ' : '') + text)
    .join('')
    .trim();

test.each([
  [
    '"[President Ann] Lee met [Norlandic Premier Jan] Korpi,"',
    '"President Ann Lee met Norlandic Premier Jan Korpi,"',
  ],
  ['with Ann Maria [Lee] in Turku', 'with Ann Maria Lee in Turku'],
  ['the [Norlandic] ministry said', 'the Norlandic ministry said'],
  ['a seventh package [of measures] was told', 'a seventh package of measures was told'],
])('%j reads on', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'what he [Lee] knew',
  'the Nordic Fishing Council [NFC] met',
  '[C]ritics said so',
  'our friend[s] left',
  'he left [sic] again',
  '[Presenter] President Lee came',
  'the town [Turku] is small',
  'They left [...] and came [1] back',
  'Lee [laughs] again',
])('%j keeps its brackets', (text) => {
  expect(read(text)).toBe(text);
});
