import type { Position } from '../query-error.ts';

/**
 * Comments, IRIs and strings, as SPARQL's tokens have them, and characters that names escape. A string that is not closed
 * goes to the end of its line, or of the text: each alternative matches wherever it begins, so that no text is gone through
 * twice. A stray `<` matches nothing.
 */
const OPAQUE =
  /#[^\n\r]*|<[^<>"{}|^`\\\p{Cc} ]*>|"""(?:"{0,2}(?:[^"\\]|\\.))*(?:"""|"{0,2}\\?$)|'''(?:'{0,2}(?:[^'\\]|\\.))*(?:'''|'{0,2}\\?$)|"(?:[^"\\\n\r]|\\[^\n\r])*(?:"|\\?(?=[\n\r]|$))|'(?:[^'\\\n\r]|\\[^\n\r])*(?:'|\\?(?=[\n\r]|$))|\\./gsu;

/** The query with its comments, IRIs and strings blanked out, so that words and brackets can be sought in the rest. */
export function maskText(text: string): string {
  return text.replace(OPAQUE, blank);
}

/** The query with its comments alone blanked out: the parser takes a step of its stack for each. */
export function blankComments(text: string): string {
  return text.replace(OPAQUE, (opaque) => (opaque.startsWith('#') ? blank(opaque) : opaque));
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}

/** Characters of a long line that an excerpt shows on each side of the place. */
const AROUND = 60;

/** Line and column of an offset, both 1-based, and the line with a caret below the place. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const before = lines.at(-1) ?? '';
  const after = /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
  const shown = before.length > AROUND ? `…${before.slice(-AROUND)}` : before;
  const rest = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after;
  const line = `${shown}${rest}`.replace(/\p{Cc}/gu, ' ');
  const excerpt = `  ${line}\n  ${' '.repeat(shown.length)}^`;
  return { line: lines.length, column: before.length + 1, excerpt };
}

/** Offset of the place a 1-based line and a 0-based column name. */
export function offsetAt(text: string, line: number, column: number): number {
  let offset = 0;
  for (const row of text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1)) offset += row.length;
  return offset + column;
}
