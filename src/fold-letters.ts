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

/** The article of Arabic names as it is written before a name and joined to it, for patterns: "al-Sadr", "Ash-Sharif". */
export const NAME_ARTICLE = 'al|el|an|ad|as|ash|ar|at|az';
const ARTICLE = new RegExp(`(^|\\s)(?:${NAME_ARTICLE})-`, 'g');

/** A person's name for comparing: its letters without marks and lower case, no stops and quotation marks, no article "al-". */
export function foldPersonName(name: string): string {
  // Nearly every name of wire copy; the rest pays for what it has.
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return foldLetters(name)
    .replace(/["“”‘’'`.]/g, '')
    .replace(ARTICLE, '$1');
}
