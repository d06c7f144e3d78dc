import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateText } from './annotated.ts';

/** Bits of wire copy, in any order: broken grammar must break no layer. */
const BITS = [
  'Foreign Minister Ann Lee',
  'the president of Norland',
  'Russia',
  'the U.S.',
  "Lee's",
  'said',
  'met',
  'to',
  'and',
  ',',
  '.',
  '"',
  '“',
  '”',
  "'",
  '(',
  ')',
  'KCNA',
  'the two sides',
  'on Saturday',
  'in June 2024',
  'that',
  'who',
  'visiting',
  'talks',
  'was',
  'of',
  'the',
  "don't",
  '--',
  '\n',
  'al- Alami',
  'Jr.',
  'former',
  'Mr.',
  'presidents',
  'including',
  'a',
  '12',
  'constructor',
  'the government',
  'his',
  'counterpart',
  'Sen.',
  '’s',
  '…',
  'toString',
  '\u00a0',
  '日本',
  '😀',
];
const copy = fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join(' '));

describe('every annotation', () => {
  it('keeps spans inside the text, in order, and tokens over all that is no white space', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const a = annotateText(text);
        let rest = text;
        for (const token of [...a.tokens].reverse()) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          rest = rest.slice(0, token.start) + rest.slice(token.end);
        }
        expect(rest.trim()).toBe('');
        for (const span of [...a.sentences, ...a.quotations, ...a.mentions, ...a.dates]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
    );
  });

  it('cuts each sentence into phrases, and lets no two mentions overlap', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const a = annotateText(text);
        let next = 0;
        for (const phrase of a.phrases) {
          expect(phrase.first).toBe(next);
          expect(phrase.last).toBeGreaterThan(phrase.first);
          next = phrase.last;
        }
        expect(next).toBe(a.tokens.length);
        let end = 0;
        for (const mention of a.mentions) {
          expect(mention.first).toBeGreaterThanOrEqual(end);
          end = mention.last;
        }
      }),
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(copy, (text) => {
        expect(annotateText(text)).toEqual(annotateText(text));
      }),
      { numRuns: 30 },
    );
  });
});
