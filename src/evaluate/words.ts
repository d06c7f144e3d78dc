/** Words that tell no two names apart. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an at and between by de for from her his in its la of on the their to with'.split(' '),
);

/** Folds case, accents, possessives and punctuation away: `Türkiye's U.N. envoy` gives `turkiye un envoy`. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`]s\b/g, '')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The normalised words of a text that carry meaning, in order. */
export function contentWords(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
}

/** The words of `words` that `others` has too, as often as they stand there. */
export function shared(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => others.includes(word));
}
