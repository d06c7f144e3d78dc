const MARKS = /\p{M}/gu;
/** Letters that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const PLAIN_LETTERS = /[ıłøđðþßæœ]/gu;

/**
 * A name as its words in plain lower-case letters, without articles and the possessive: "the DPRK's Kim Jong-un" is
 * `dprk kim jong un`. Full stops fall away, so `U.S.` is `us`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’`´]s\b/gu, '')
    .replace(/['’`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the | the(?= )/gu, '');
}
