/** The marks before a line of a letter that is answered or sent on: "> ", ">> ", "> > ". */
const MARGIN = /^[^\S\n]*>(?:[^\S\n]?>)*(?=[^\S\n]|\r?$|["“‘'«(\p{L}])/gmu;

/** The text with spaces for the marks before quoted lines, of the same length. */
export const blankQuoteMargins = (text: string): string =>
  text.includes('>') ? text.replace(MARGIN, (marks) => ' '.repeat(marks.length)) : text;
