import { readFileSync } from 'node:fs';

/** What may follow an abbreviation: see the head of `seeds/lexicon/en/abbreviations.txt`. */
export type AbbreviationUse = 'before' | 'number' | 'any';

const USES: ReadonlySet<string> = new Set<AbbreviationUse>(['before', 'number', 'any']);

const isUse = (word: string | undefined): word is AbbreviationUse => word !== undefined && USES.has(word);

/** Reads the list: `word use` to a line, `#` for comments. Throws on a line of any other shape. */
export function parseAbbreviations(list: string): ReadonlyMap<string, AbbreviationUse> {
  const uses = new Map<string, AbbreviationUse>();
  for (const line of list.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [word, use] = line.trim().split(/\s+/);
    if (!word || !isUse(use)) throw new Error(`abbreviations.txt: "${line}" is not "word before|number|any"`);
    uses.set(word, use);
  }
  return uses;
}

/** The shipped list, keyed by the word in lower case without its stop. Read once: the scanner needs it for every token. */
export const abbreviations: ReadonlyMap<string, AbbreviationUse> = parseAbbreviations(
  readFileSync(new URL('../../seeds/lexicon/en/abbreviations.txt', import.meta.url), 'utf8'),
);
