import { foldName } from '../../query/names/fold-name.ts';

/** A word of a question; `at` counts UTF-16 code units from the question's start. */
export interface Token {
  readonly text: string;
  /** For comparing: no diacritics, dots or case. */
  readonly key: string;
  readonly at: number;
  readonly capital: boolean;
  /** What stood in quotation marks, as one token. */
  readonly quoted: boolean;
}

const QUOTED = /["“”«]([^"“”«»]+)["“”»]/u;
const WORD = /\d{4}-\d{2}(?:-\d{2})?|\d{1,2}(?=[./]\d)|[\p{L}\p{M}\p{N}'’&][\p{L}\p{M}\p{N}.'’&]*|,/u;
const TOKEN = new RegExp(`${QUOTED.source}|(${WORD.source})`, 'gu');

/** The words of a question: hyphens part words, a possessive `'s` stands by itself, other marks are left out. */
export function tokenize(question: string): Token[] {
  const tokens: Token[] = [];
  for (const found of question.matchAll(TOKEN)) {
    const [, quoted, word = ''] = found;
    if (quoted !== undefined) {
      tokens.push({ text: quoted, key: foldName(quoted), at: found.index, capital: false, quoted: true });
      continue;
    }
    const possessive = /['’]s?$/u.exec(word);
    const stem = possessive ? word.slice(0, possessive.index) : word;
    push(tokens, stem.replace(/^['’.]+|['’]+$|(?<=\p{L}{2})\.+$/gu, ''), found.index);
    if (possessive && stem) push(tokens, "'s", found.index + possessive.index);
  }
  return tokens;
}

function push(tokens: Token[], text: string, at: number): void {
  const key = keyOf(text);
  if (key) tokens.push({ text, key, at, capital: /^\p{Lu}/u.test(text), quoted: false });
}

/** A date keeps its hyphens, which names lose. */
function keyOf(text: string): string {
  return text === "'s" || text === ',' || /^\d{4}-\d/u.test(text) ? text : foldName(text);
}
