import {
  breaksOff,
  isBullet,
  isEnded,
  isItem,
  isRule,
  isTurn,
  opensAnew,
  opensList,
  standsAlone,
} from './line-forms.ts';
import type { TextLine } from './text-lines.ts';

/** Nobody sets lines as wide as this: a longer one is a paragraph on one line. */
const WIDEST = 180;

/** Two lines without an empty one between, and how the end of the first looks. */
interface Seam {
  readonly line: TextLine;
  readonly next: TextLine;
  /** The widest line of the block that holds more than one word. */
  readonly width: number;
  /** The next word would have had room on the line: it ends where it does on purpose. */
  readonly loose: boolean;
  /** An item of a list stands above in the block. */
  readonly listed: boolean;
  /** The block begins with the line. */
  readonly heads: boolean;
  /** The block begins with a speaker's turn. */
  readonly spoken: boolean;
}

/**
 * The lines whose end is only where a line was full: a sentence runs on over it. An empty line always ends one. A single
 * line's end does where a list, a by-line, a speaker's turn or an indented paragraph begins, and, in a text whose
 * paragraphs are a line or end in a short one, where the line had room left for what comes next.
 */
export function findSoftBreaks(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const seams = blocksOf(lines).flatMap(seamsOf);
  const byLine = endsParagraphs(seams);
  return new Set(seams.filter((seam) => !isHard(seam, byLine)).map(({ line }) => line));
}

function blocksOf(lines: readonly TextLine[]): TextLine[][] {
  const blocks: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.text === '' || isRule(line.text)) blocks.push([]);
    else blocks.at(-1)?.push(line);
    if (line.ends) blocks.push([]);
  }
  return blocks;
}

function seamsOf(block: readonly TextLine[]): Seam[] {
  const width = block.reduce((most, line) => (/\s/.test(line.text) ? Math.max(most, reach(line)) : most), 0);
  let listed = false;
  const spoken = isTurn(block[0]?.text ?? '');
  return block.slice(1).map((next, i) => {
    const line = block[i] ?? next;
    const above = block[i - 1];
    listed ||= opensList(line.text) && (!above || isBullet(line.text) || isEnded(above.text));
    const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
    const loose = width > WIDEST || reach(line) + 1 + word <= width;
    return { line, next, width, loose, listed, heads: i === 0, spoken };
  });
}

const reach = ({ indent, text }: TextLine): number => indent + text.length;

/** In this text a line's end with room left ends a paragraph: more of them follow a stop than break a sentence. */
function endsParagraphs(seams: readonly Seam[]): boolean {
  let ends = 0;
  for (const { line, next, loose } of seams) {
    if (!loose) continue;
    if (breaksOff(line.text) || !opensAnew(next.text)) ends--;
    else if (isEnded(line.text)) ends++;
  }
  return ends > 0;
}

function isHard(seam: Seam, byLine: boolean): boolean {
  const { line, next, width, loose, listed, heads, spoken } = seam;
  const ended = isEnded(line.text);
  if ((heads && standsAlone(line.text)) || isBullet(next.text)) return true;
  if (listed ? isItem(next.text) : ended && opensList(next.text)) return true;
  if (spoken && isTurn(next.text)) return true;
  if (ended && next.indent > line.indent) return true;
  if (!byLine || !loose || !opensAnew(next.text)) return false;
  // A heading is far shorter than the lines around it.
  return ended || (opensAnew(line.text) && reach(line) * 2 <= width);
}
