import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/annotate/tokenize.ts';
import type { AbbreviationUse } from '../../../src/model/lexicon.ts';

const abbreviations = new Map<string, AbbreviationUse>([
  ['nov', 'any'],
  ['gen', 'before'],
  ['no', 'number'],
]);
const cut = (text: string): string =>
  tokenize(text, 0, text.length, abbreviations)
    .map((token) => token.text)
    .join('|');

describe('tokenize', () => {
  it.each([
    [
      'Words keep hyphens and apostrophes: al-Khatib, O’Brien, US-China.',
      'Words|keep|hyphens|and|apostrophes|:|al-Khatib|,|O’Brien|,|US-China|.',
    ],
    ['The U.S. met Gen. Roe on Nov. 28.', 'The|U.S.|met|Gen.|Roe|on|Nov.|28|.'],
    ['No. 2 said no. Yes.', 'No.|2|said|no|.|Yes|.'],
    ["Lee's and the ministers' talks", "Lee|'s|and|the|ministers|'|talks"],
    ["the administration 's plan", "the|administration|'s|plan"],
    ["They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|."],
    ["We've said they're ready and I'll go.", "We|'ve|said|they|'re|ready|and|I|'ll|go|."],
    ["Sana'a and N'Djamena", "Sana'a|and|N'Djamena"],
    ['1,500 people, 15th, 4.5% and 2025-07-13', '1,500|people|,|15th|,|4.5%|and|2025-07-13'],
    ['anti- Syrian and al- Alami', 'anti-|Syrian|and|al-|Alami'],
    ['a year- old offer -- or more...', 'a|year|-|old|offer|--|or|more|...'],
    ['“Peace,” he said', '“|Peace|,|”|he|said'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens));
});
