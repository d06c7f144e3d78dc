import { type DomNode, isCharacters, isElement } from './dom.ts';

/** Elements that stand apart from what is around them. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What is no part of a story: programs, forms, pictures and the words under them. */
const skipped = new Set(
  'audio button canvas figcaption figure form head iframe img input media noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/**
 * The words of a document part as plain text: paragraphs with an empty line between them, a line break where the page has
 * one, and any other white space as one blank.
 */
export function plainText(root: DomNode): string {
  const paragraphs: string[] = [];
  let current = '';
  /** How many open links there are, and how much of the paragraph stands in links. */
  let [links, linked] = [0, 0];
  const end = (): void => {
    const lines = current.split('\n').map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim());
    const text = lines.join('\n').trim();
    // Two breaks in a row are how old pages part paragraphs.
    if (text !== '' && !isMenu(text, linked)) paragraphs.push(text.replace(/\n{2,}/g, '\n\n'));
    current = '';
    linked = 0;
  };
  // A stack of one's own, as pages nest without bound.
  const pending: (DomNode | 'end' | 'end of link')[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === 'end') end();
    else if (node === 'end of link') links--;
    else if (isCharacters(node)) {
      const words = (node.textContent ?? '').replace(/\s+/g, blank);
      current += words;
      if (links > 0) linked += words.length;
    } else if (isElement(node)) {
      const name = node.localName.toLowerCase().replace(/^.*:/, '');
      if (skipped.has(name)) continue;
      if (name === 'br') current += '\n';
      if (name === 'a') {
        links++;
        pending.push('end of link');
      }
      const isBlock = blocks.has(name);
      if (isBlock) {
        end();
        pending.push('end');
      }
      pending.push(...[...node.childNodes].reverse());
    } else pending.push(...[...node.childNodes].reverse());
  }
  end();
  return paragraphs.join('\n\n');
}

/** A paragraph of hardly anything but links, and no sentence, leads elsewhere: "Read also", "Home | World | Sport". */
const isMenu = (text: string, linked: number): boolean =>
  linked > 0.7 * text.length && !/[.?!…]["'”’)]?$/.test(text);

/** A no-break space is written on purpose. */
const blank = (space: string): string =>
  /[\u00a0\u202f\u2007]/.test(space) ? space.replace(/[^\u00a0\u202f\u2007]+/g, ' ') : ' ';
