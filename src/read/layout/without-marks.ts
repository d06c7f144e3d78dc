import type { Nodes, Parent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { FILL } from '../../model/as-read.ts';

/** What is set in its own way because it is no prose, or tells of another place. */
const NO_PROSE = new Set([
  'code',
  'html',
  'image',
  'imageReference',
  'definition',
  'footnoteReference',
  'yaml',
]);
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:|[\w.+-]+@)\S+$/i;

/**
 * Markdown as it is read, of the same length as written: only the words stay, marks are fill. A line's end inside a
 * paragraph is a space, that between two blocks, cells or items, and one that was set on purpose, a line feed.
 */
export function withoutMarks(text: string, from: number): string {
  const tree = fromMarkdown(text.slice(from), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const reading = text.split('').map((character, at) => (at < from ? character : blank(character)));
  keepWords(tree, { text, from, reading }, false);
  return reading.join('');
}

interface Page {
  readonly text: string;
  /** Where the Markdown begins in the text. */
  readonly from: number;
  readonly reading: string[];
}

const blank = (character: string): string => (/[\n\r\u2029]/.test(character) ? '\n' : FILL);

function keepWords(node: Nodes, page: Page, linked: boolean): void {
  if (NO_PROSE.has(node.type)) return;
  if (node.type === 'text' || node.type === 'inlineCode') keepText(node, page, linked);
  if (!('children' in node)) return;
  if (node.type === 'paragraph' || node.type === 'heading') joinLines(node, page);
  const inLink = linked || node.type === 'link' || node.type === 'linkReference';
  for (const child of node.children) keepWords(child, page, inLink);
  // Cells stand on one line: each is by itself.
  if (node.type === 'tableCell') page.reading[page.from + offsetOf(node, 'start')] = '\n';
}

const offsetOf = (node: Nodes, side: 'start' | 'end'): number => node.position?.[side].offset ?? 0;

/** The line ends of a paragraph's own source are spaces, but for those set on purpose. */
function joinLines(node: Parent & Nodes, { text, from, reading }: Page): void {
  const set = node.children.filter(({ type }) => type === 'break').map((child) => offsetOf(child, 'start'));
  for (let at = offsetOf(node, 'start'); at < offsetOf(node, 'end'); at++)
    if (/[\n\r]/.test(text.charAt(from + at))) reading[from + at] = ' ';
  for (const at of set) reading[from + at] = '\n';
}

/** How many characters of marks and margin may stand before the next one of a text. */
const AHEAD = 200;

/** The characters of a text that its value holds, each where it stands: escapes, references and quote marks fall away. */
function keepText(node: Text | (Nodes & { value: string }), page: Page, linked: boolean): void {
  if (linked && ADDRESS.test(node.value)) return;
  const { text, from, reading } = page;
  const end = from + offsetOf(node, 'end');
  let at = from + offsetOf(node, 'start');
  for (const character of node.value.split('')) {
    const written = text.slice(at, Math.min(end, at + AHEAD)).indexOf(character);
    const reference = text.charAt(at) === '&' && character !== '&';
    if (reference) {
      reading[at] = character;
      at = Math.max(at + 1, text.indexOf(';', at) + 1);
    } else if (written >= 0) {
      reading[at + written] = /[\n\r]/.test(character) ? ' ' : character;
      at += written + 1;
    }
  }
}
