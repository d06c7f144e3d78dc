import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, parseHtml } from './dom.ts';
import { plainText } from './plain-text.ts';

/** A page of more elements is not looked through: it is a list or an archive, or made to do harm. */
const mostElements = 20_000;
/** What has so many characters is a story. */
const surelyStory = 600;
/** What surrounds a story, where the page's own words have to tell. */
const around =
  'nav, aside, footer, header, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [aria-hidden="true"], [hidden]';

/**
 * The story of a page as plain text, without what stands around it. The document is used up. Where no story stands out,
 * what the page's own description holds (`described`) or else all its words but menus and the like are taken.
 */
export function readPageText(
  document: DomDocument,
  described: string | undefined,
  title: string | undefined,
): string {
  const count = [...document.querySelectorAll('*')].length;
  if (count > mostElements) return described ?? '';
  const page = String(document);
  const headlines = [title, ...[...document.querySelectorAll('h1')].map(plainText)];
  return withoutHeadline(chooseText(readStory(document), page, described), headlines);
}

function chooseText(story: string, page: string, described: string | undefined): string {
  if (story.length >= surelyStory) return story;
  // The heuristics are made for pages of some length: of a short one they may keep a line.
  const bare = plainText(withoutSurroundings(page));
  const found = story.length * 3 > bare.length ? story : bare;
  return described && described.length > 2 * found.length ? described : found;
}

/** A headline is no sentence of the story. */
function withoutHeadline(text: string, headlines: readonly (string | undefined)[]): string {
  const paragraphs = text.split('\n\n');
  while (paragraphs.length > 1 && headlines.includes(paragraphs[0])) paragraphs.shift();
  return paragraphs.join('\n\n');
}

function readStory(document: DomDocument): string {
  try {
    const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
    });
    const content = reader.parse()?.content;
    return content ? plainText(parseHtml(content)) : '';
  } catch {
    // It relies on parts of a document that broken pages do not have.
    return '';
  }
}

/** The part of a page that says it is the article, or the page without its menus. */
function withoutSurroundings(page: string): DomElement {
  const copy = parseHtml(page);
  for (const element of copy.querySelectorAll(around)) element.remove();
  return copy.querySelector('article') ?? copy.querySelector('main') ?? copy.body ?? copy;
}
