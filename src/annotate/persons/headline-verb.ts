import { type Draft, isCapitalised } from '../draft.ts';
import { isFirstName } from '../words/is-first-name.ts';
import { canBePresentVerb, lexicalTags } from '../words/lexical-tags.ts';

/** A sentence with fewer words shows no style. */
const LEAST_WORDS = 5;
/** Of a hundred words of a headline, at least so many begin with a capital; of running text far fewer do. */
const CAPITALS = 75;

const headlines = new WeakMap<Draft, Map<number, boolean>>();

/** "Ida Berg *Puts* Hopes on Turku": in a sentence written as a headline a verb with a capital is no part of a name. */
export function isHeadlineVerb(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  if (!token || !isCapitalised(token) || !isVerb(draft, token.lower)) return false;
  const sentence = draft.sentenceAt[at] ?? -1;
  const known = headlines.get(draft) ?? new Map<number, boolean>();
  headlines.set(draft, known);
  const found = known.get(sentence) ?? isHeadline(draft, sentence);
  known.set(sentence, found);
  return found;
}

const isVerb = ({ lexicon }: Draft, lower: string): boolean =>
  !isFirstName(lexicon, lower) && (canBePresentVerb(lower) || /^VB[DP]?$/.test(lexicalTags(lower)[0] ?? ''));

function isHeadline({ tokens, sentences }: Draft, at: number): boolean {
  const sentence = sentences[at];
  if (!sentence) return false;
  let words = 0;
  let capitals = 0;
  for (let k = sentence.first; k < sentence.last; k++) {
    if (!/^\p{L}/u.test(tokens[k]?.text ?? '')) continue;
    words++;
    if (isCapitalised(tokens[k])) capitals++;
  }
  return words >= LEAST_WORDS && 100 * capitals >= CAPITALS * words;
}
