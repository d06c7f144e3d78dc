import { closest, distance } from 'fastest-levenshtein';
import type { Misunderstanding } from '../answer.ts';
import type { Parse } from '../grammar/chart.ts';
import { type Token, tokenize } from '../words/tokens.ts';

const MOST = 3;

/** Says where understanding ended, and which questions come near. */
export function explainMisunderstanding(
  tokens: readonly Token[],
  { furthest, meanings }: Parse,
  vocabulary: ReadonlySet<string>,
  examples: readonly string[],
): Misunderstanding {
  const nearest = nearestQuestions(tokens, examples);
  if (meanings.length > 0) {
    return { message: 'I know the words, but they do not go together', nearest };
  }
  const token = tokens[furthest];
  if (!token) return { message: 'the question ends too early', nearest };
  const near = nearWord(token.key, vocabulary);
  return {
    word: token.text,
    at: token.at,
    message: `I do not understand "${token.text}" here`,
    ...(near && { suggestion: near }),
    nearest,
  };
}

/** A word of the grammar that differs in one letter, or in two where it is long. */
function nearWord(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (vocabulary.has(word) || word.length < 4) return undefined;
  const near = closest(word, [...vocabulary].sort());
  return distance(word, near) <= (word.length > 5 ? 2 : 1) ? near : undefined;
}

/** Questions compared word by word, each word standing for one letter. */
function nearestQuestions(tokens: readonly Token[], examples: readonly string[]): string[] {
  const letters = new Map<string, string>();
  const spell = (words: readonly Token[]): string =>
    words
      .map(({ key }) => {
        const letter = letters.get(key) ?? String.fromCodePoint(0x4e00 + letters.size);
        letters.set(key, letter);
        return letter;
      })
      .join('');
  const asked = spell(tokens);
  return examples
    .map((example) => ({ example, edits: distance(asked, spell(tokenize(example))) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST)
    .map(({ example }) => example);
}
