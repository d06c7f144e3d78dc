/** What shorter words would lose tells them apart. */
const SHORT = 4;

/** The beginning that the forms of a word share: "sanctions" and "sanctioned" are `sanction`. */
export function stemWord(word: string): string {
  if (word.length <= SHORT) return word;
  const stem = word.replace(/(?:ies|ied|es|ed|ing|s|y|e)$/u, '');
  return stem.length >= SHORT - 1 ? stem.replace(/([b-df-hj-np-tv-z])\1$/u, '$1') : word;
}
