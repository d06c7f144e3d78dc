/** Words on one line: single spaces for all white space, none around. */
export const toLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();
