/** A line of a text without the white space at its ends. */
export interface TextLine {
  readonly text: string;
  /** Offset of the line's first character, white space included. */
  readonly start: number;
  /** Offset past its last character, white space included: there its line end begins. */
  readonly end: number;
  readonly indent: number;
  /** Ended by more than a line's end: a form feed or a paragraph separator. */
  readonly ends: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const PARAGRAPH_ENDS = new Set(['\v', '\f', '\u2029']);

/** The lines of `text` from `from`, in order, empty ones included. */
export function splitTextLines(text: string, from: number): TextLine[] {
  const lines: TextLine[] = [];
  let start = from;
  const add = (end: number, mark: string): void => {
    const whole = text.slice(start, end);
    const indent = whole.length - whole.trimStart().length;
    lines.push({ text: whole.trim(), start, end, indent, ends: PARAGRAPH_ENDS.has(mark) });
  };
  LINE_END.lastIndex = from;
  for (const { 0: mark, index } of text.matchAll(LINE_END)) {
    if (index < from) continue;
    add(index, mark);
    start = index + mark.length;
  }
  add(text.length, '');
  return lines;
}
