import { describe, expect, it } from 'vitest';
import { annotateText } from './annotated.ts';

const wordsOf = (text: string): string =>
  annotateText(text)
    .tokens.map((token) => token.text)
    .join(' ');
const countOf = (text: string): number => annotateText(text).sentences.length;

describe('capitals after the letters of a state', () => {
  it.each<[string, string, number]>([
    ['The E.C. Complained that duties rose.', 'The E.C. complained', 1],
    ['Norway pressed the U.S. To increase its quota.', 'U.S. to increase', 1],
    ['The U.S. Asked Norway to sign.', 'U.S. asked Norway', 1],
    ['He said U.S. Producers would gain.', 'U.S. producers would', 1],
    ['He said the U.S. Had agreed.', 'U.S. had agreed', 1],
  ])('%s', (text, words, sentences) => {
    expect(wordsOf(text)).toContain(words);
    expect(countOf(text)).toBe(sentences);
  });

  it.each<[string, string, number]>([
    ['The talks failed in the U.S. Officials left.', 'U.S. Officials', 2],
    ['Lee lives in the U.S. He is from Norway.', 'U.S. He', 2],
    ['Berg met the U.S. Trade Representative Bo Roe.', 'U.S. Trade Representative', 1],
    ['The U.S. Congress met.', 'U.S. Congress', 1],
    ['A.J. Banks said so.', 'A.J. Banks', 1],
  ])('%s', (text, words, sentences) => {
    expect(wordsOf(text)).toContain(words);
    expect(countOf(text)).toBe(sentences);
  });
});
