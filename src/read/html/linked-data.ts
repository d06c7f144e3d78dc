import type { DomDocument } from './dom.ts';

/** What a page's JSON-LD says of its article, by the names of schema.org. */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly body?: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** More nodes than this are no description of an article. */
const mostNodes = 10_000;

/** The article of a page's JSON-LD, wherever in a graph or in other things it stands; the first with a headline. */
export function readLinkedArticle(document: DomDocument): LinkedArticle {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseJson(script.textContent ?? ''), nodes);
  }
  const articles = nodes.filter((node) =>
    typesOf(node).some((type) => /(?:Article|Posting|Report|Review)$/.test(type)),
  );
  const article = articles.find(({ headline, articleBody }) => headline ?? articleBody) ?? articles[0];
  if (!article) return {};
  // A mere reference has the id, too, but no name.
  const byId = new Map(nodes.filter(({ name }) => name !== undefined).map((node) => [node['@id'], node]));
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    datePublished: textOf(article.datePublished) ?? textOf(article.dateCreated),
    publisher: nameOf(article.publisher, byId) ?? nameOf(article.sourceOrganization, byId),
    language: nameOf(article.inLanguage, byId),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
    body: textOf(article.articleBody),
  };
}

/** Pages are known to wrap it in comments and to break its strings over lines. */
function parseJson(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:\/\/\s*)?(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  for (const json of [bare, bare.replace(/[\n\r\t]/g, ' ')]) {
    try {
      return JSON.parse(json);
    } catch {
      // The next reading of it may be JSON.
    }
  }
  return undefined;
}

function collect(value: unknown, nodes: Node[]): void {
  const pending = [value];
  while (pending.length > 0 && nodes.length < mostNodes) {
    const next = pending.shift();
    if (Array.isArray(next)) pending.push(...next.slice(0, mostNodes));
    else if (isNode(next)) {
      nodes.push(next);
      pending.push(...Object.values(next).filter((inner) => typeof inner === 'object'));
    }
  }
}

const typesOf = (node: Node): readonly string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  const text = isNode(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string | undefined {
  const [first] = [value].flat();
  if (!isNode(first)) return textOf(first);
  return textOf(first.name) ?? textOf(first.alternateName) ?? textOf(byId.get(first['@id'])?.name);
}

const addressOf = (value: unknown): string | undefined =>
  isNode(value) ? textOf(value['@id']) : textOf(value);
