// The words as they are packed: unpacking all ninety thousand, as the package itself does, takes longer than an article.
import { tags } from 'brill/lib/tags.js';
import { words } from 'brill/lib/words.js';

const NONE: readonly string[] = [];
const unpacked = new Map<string, readonly string[]>();

/** What a lexicon of news text says the word can be (Penn tags, likeliest first), as written; nothing for unknown words. */
export function lexicalTags(word: string): readonly string[] {
  const known = unpacked.get(word);
  if (known) return known;
  // Words that are not known are without number: they are not kept.
  if (!Object.hasOwn(words, word)) return NONE;
  const found = [words[word] ?? []].flat().map((at) => tags[at] ?? '');
  unpacked.set(word, found);
  return found;
}

/** A word that runs in lower case most often as a noun: "visit", "sanctions". */
export const isCommonNoun = (lower: string): boolean => {
  const first = lexicalTags(lower)[0];
  return first === 'NN' || first === 'NNS';
};

/** Most often an adjective: "bilateral", "autonomous"; compounds such as "Vienna-based" and "high-level" too. */
export const isAdjective = (lower: string): boolean =>
  lexicalTags(lower)[0] === 'JJ' ||
  /-(?:based|backed|led|run|level|ranking|elected|held|wide|proclaimed|style|controlled|term|old)$/.test(
    lower,
  );

/** Can be a verb in the third person: "heads", "attaches". */
export const canBePresentVerb = (lower: string): boolean => lexicalTags(lower).includes('VBZ');

/** An everyday word in lower case: no sign of a name even with a capital. */
export const isEveryday = (lower: string): boolean => lexicalTags(lower).length > 0;
