/** The opening of a text without fill and with single spaces: the form that datelines are looked for in. */
export interface Opening {
  readonly text: string;
  /** Where each line of the text as written that is not empty has its first character. */
  readonly lines: readonly number[];
  /** The offset in the text as written of one in `text`. */
  readonly sourceOf: (at: number) => number;
}

/** The reading from `from` to `to`; its lines are those of the text as written, of the same length. */
export function readOpening(written: string, reading: string, from: number, to: number): Opening {
  const sources: number[] = [];
  const lines: number[] = [];
  let text = '';
  let last = '';
  let opened = true;
  const end = Math.min(to, reading.length);
  for (let at = from; at < end; at++) {
    const character = reading.charAt(at);
    const spare = character === '\0' || (isSpace(character) && isSpace(last));
    if (opened && !spare && !/\s/.test(character)) {
      lines.push(text.length);
      opened = false;
    }
    if (!spare) {
      text += character;
      last = character;
      sources.push(at);
    }
    opened ||= written[at] === '\n';
  }
  return { text, lines, sourceOf: (at) => sources[at] ?? end };
}

const isSpace = (character: string): boolean => character === ' ' || character === '\t';
