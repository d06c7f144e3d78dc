/** Shorter words differ by single letters too often: Lee is not Li. */
const LONG = 5;

/** A folded name in one spelling of those that transcriptions differ in: Mahmoud and Mahmud, Sergei and Sergey. */
export function spell(word: string): string {
  if (word.length < LONG) return word;
  return word
    .replaceAll(/ou|oo/gu, 'u')
    .replaceAll(/ee|[yj]/gu, 'i')
    .replaceAll(/(\p{L})\1+/gu, '$1');
}
