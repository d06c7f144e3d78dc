import type { Token } from '../model/annotation.ts';
import { isCapitalised } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicalTags } from './words/lexical-tags.ts';

/**
 * Old wire copy gives the word after any stop a capital: "the U.S. *Has* agreed", "pressed the E.C. *To* cut duties", "low
 * U.S. *Chip* sales". After the letters of a state or an organisation such a word reads as if it were in small letters, where
 * small letters go on behind it. One that may open a sentence keeps its capital unless the letters wait for a verb.
 */
export function calmCapitals(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const behind: number[] = [];
  for (let i = 1; i < tokens.length; i++) if (isRaised(tokens, i, lexicon)) behind.push(i);
  if (!behind.some((at) => isNoName(tokens, at))) return tokens;
  const calm = tokens.slice();
  for (const at of behind) {
    const token = tokens[at];
    if (token && (!lexicon.openers.has(token.lower) || waitsForVerb(tokens, at)))
      calm[at] = { ...token, text: token.text.toLowerCase() };
  }
  return calm;
}

/** An everyday word with a capital, after letters with stops, in a sentence that is not set in capitals. */
function isRaised(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.spaced || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || !isInitials(tokens, at - 1, lexicon))
    return false;
  if (isTitle(tokens, at - 2)) return false;
  // "the U.S. *Asked* Norland": a verb with a name behind it.
  if (isCapitalised(next) && !(isVerb(tokens, at) && lexicon.names.longestAt(tokens, at + 1, tokens.length)))
    return false;
  const tag = lexicalTags(token.lower)[0];
  return tag !== undefined && !tag.startsWith('NNP') && !lexicon.names.longestAt(tokens, at, at + 1);
}

function isInitials(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!/^(?:\p{Lu}\.){2,}$/u.test(tokens[at]?.text ?? '')) return false;
  const kind = lexicon.names.longestAt(tokens, at, at + 1)?.values[0]?.kind;
  return kind === 'state' || kind === 'organization';
}

/** "Deputy *U.S.* …", "A Norland *U.S.* …": a heading or an office goes on. */
const isTitle = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) &&
  !/^(?:the|a|an|on|in|but|and|while|if|since|when|as|for)$/.test(tokens[at]?.lower ?? '');

/** Verbs, small words and nouns in the plural: no institution is called so. */
const isNoName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    (/^(?:VB[DPZ]?|MD|TO|NNS|RB|IN|CC)$/.test(lexicalTags(token.lower)[0] ?? '') || isVerb(tokens, at))
  );
};

const isVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VB[DZN]|MD|TO)/.test(lexicalTags(tokens[at]?.lower ?? '')[0] ?? '') ||
  /^(?:to|cannot|not)$/.test(tokens[at]?.lower ?? '');

/** "*The U.S.* Asked for talks", "said *the E.C.* Will sign": no sentence ends before the verb of its subject; "to" and "not" open few. */
function waitsForVerb(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (lower === 'to' && lexicalTags(next?.lower ?? '').includes('VB')) return true;
  if (/^(?:not|cannot)$/.test(lower) && /^\p{Ll}/u.test(next?.text ?? '')) return true;
  const before = tokens[tokens[at - 2]?.lower === 'the' ? at - 3 : at - 2];
  return (
    isVerb(tokens, at) &&
    (!before || /^(?:[.!?"“”,]|that|said|says|if|whether|because|and|but)$/.test(before.lower))
  );
}
