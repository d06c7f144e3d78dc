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

/** Lower case without marks: "Erdoğan" is `erdogan`. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}
