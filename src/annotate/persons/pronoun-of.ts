import type { Draft } from '../draft.ts';
import type { PersonGroup } from './person-group.ts';

const SHE =
  /^(?:mrs|ms|miss|mme|madame|madam|mademoiselle|dame|lady|queen|princess|empress|duchess|frau|señora|senora|sister|begum|sheikha|baroness|countess)\.?$/;
const HE =
  /^(?:mr|sir|lord|king|prince|emperor|duke|herr|monsieur|señor|senor|father|sheikh|sheik|pope|emir|sultan|baron)\.?$/;
/** How many words before the name may tell: "Mr. Deputy Minister Berg". */
const BEFORE = 5;

/** Which pronoun means a person: by the words before the name, the office, the first name; nothing where none tells. */
export function pronounOf(
  { tokens, lexicon }: Draft,
  { first, name, titles }: PersonGroup,
): 'he' | 'she' | undefined {
  for (let k = name.first - 1; k >= Math.max(first - 1, name.first - BEFORE, 0); k--) {
    const word = tokens[k]?.lower ?? '';
    if (SHE.test(word)) return 'she';
    if (HE.test(word)) return 'he';
  }
  if (titles.some(({ head }) => /(?:woman|women|queen|princess)$/.test(head.head))) return 'she';
  const given = name.last - name.first > 1 ? (tokens[name.first]?.lower ?? '') : '';
  if (lexicon.femaleNames.has(given)) return 'she';
  return lexicon.maleNames.has(given) ? 'he' : undefined;
}
