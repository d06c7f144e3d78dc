import { groupBy } from '../../group-by.ts';
import type { GraphStore } from '../../query/graph-store.ts';
import type { GazetteerNames } from '../../query/names/gazetteer-names.ts';
import { type Names, readNames } from '../../query/names/read-names.ts';
import type { Row } from '../../query/selection.ts';
import { CQ } from '../../rdf/vocabulary.generated.ts';
import { pathOf } from '../linked/bases.ts';
import type { ArticleHead, FactLine } from './api-types.ts';
import { ThingTable } from './thing-table.ts';
import { toFactLine } from './to-fact-line.ts';

/** A fact with what lists are sorted and chosen by. */
export interface IndexedFact {
  readonly line: FactLine;
  /** Codes of the states that take part, themselves or by whom they are served. */
  readonly states: readonly string[];
  /** IRIs of all that it names, each under its first. */
  readonly names: ReadonlySet<string>;
  /** Lower case, for search. */
  readonly text: string;
}

/** All that a graph says, in memory, so that its pages need no engine. */
export interface FactIndex {
  readonly facts: readonly IndexedFact[];
  readonly byIri: ReadonlyMap<string, IndexedFact>;
  readonly articles: ReadonlyMap<string, ArticleHead & { readonly length: number; readonly sha256: string }>;
  readonly things: ThingTable;
  /** The same, for names that people write. */
  readonly names: Names;
}

const FACTS = 'SELECT ?subject ?property ?value { ?subject cq:assertedIn ?article ; ?property ?value }';
const ARTICLES = 'SELECT ?subject ?property ?value { ?subject a cq:Article ; ?property ?value }';
const QUOTES = `SELECT ?fact ?text ?start ?end {
  ?fact cq:quote ?quote . ?quote nif:anchorOf ?text ; nif:beginIndex ?start ; nif:endIndex ?end
}`;
const HOPS = `SELECT ?fact ?hop ?source ?role {
  ?fact cq:attribution/cq:relayedBy* ?step . ?step cq:hop ?hop ; cq:source ?source ; cq:role ?role
} ORDER BY ?fact ?hop`;
const LINKS = `SELECT ?thing ?property ?value {
  VALUES ?property { cq:officeOf cq:belongsTo cq:inState cq:code owl:sameAs } ?thing ?property ?value
}`;

/** Values by property, of one subject. Properties of the ontology go by their local names. */
export type Properties = ReadonlyMap<string, readonly string[]>;

/** Reads a graph for its pages. @throws the classes of QueryError */
export async function readIndex(
  store: GraphStore,
  bases: readonly string[],
  gazetteer?: GazetteerNames,
): Promise<FactIndex> {
  const rowsOf = async (query: string): Promise<readonly Row[]> =>
    (await store.select(query, { maxRows: Number.POSITIVE_INFINITY, timeoutMs: 120_000 })).rows;
  const path = (iri: string): string => pathOf(iri, bases) ?? `/resource?iri=${encodeURIComponent(iri)}`;
  const articles = new Map(
    [...groupProperties(await rowsOf(ARTICLES))].map(([iri, found]) => [
      iri,
      toArticle(iri, path(iri), found),
    ]),
  );
  const described = [...groupProperties(await rowsOf(FACTS))];
  const names = await readNames(store, gazetteer);
  const things = new ThingTable(names.things, await rowsOf(LINKS), described, path);
  const quotes = new Map((await rowsOf(QUOTES)).map((row) => [row.fact?.value ?? '', row]));
  const hops = groupBy(await rowsOf(HOPS), (row) => row.fact?.value ?? '');
  const facts = described.flatMap(([iri, found]): IndexedFact[] => {
    const line = toFactLine(iri, path(iri), found, {
      quote: quotes.get(iri),
      hops: hops.get(iri) ?? [],
      articles,
      things,
    });
    return line ? [toIndexed(line, things)] : [];
  });
  facts.sort((a, b) => compareFacts(a.line, b.line));
  const byIri = new Map(facts.map((fact) => [fact.line.iri, fact]));
  return { facts, byIri, articles, things, names };
}

function toIndexed(line: FactLine, things: ThingTable): IndexedFact {
  const sides = line.roles.filter(({ role }) => role !== 'place');
  return {
    line,
    states: [...new Set(sides.flatMap(({ thing }) => things.statesOf(thing.iri)))].sort(),
    names: new Set([
      ...line.roles.map(({ thing }) => thing.iri),
      ...line.chain.map(({ source }) => source.iri),
    ]),
    text: [line.quote, line.words, ...line.roles.map(({ thing }) => thing.label)].join('\n').toLowerCase(),
  };
}

/** The newest first; what has no day by the day of its article. */
function compareFacts(a: FactLine, b: FactLine): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x !== y) return x < y ? 1 : -1;
  return a.iri < b.iri ? -1 : 1;
}

/** The day by which a fact is put in order. */
export function dayOf({ earliest, article }: FactLine): string {
  return earliest ?? article.published ?? '';
}

function groupProperties(rows: readonly Row[]): Map<string, Map<string, string[]>> {
  const groups = new Map<string, Map<string, string[]>>();
  for (const { subject, property, value } of rows) {
    if (!subject || !property || !value) continue;
    const name = property.value.startsWith(CQ) ? property.value.slice(CQ.length) : property.value;
    const group = groups.get(subject.value) ?? new Map<string, string[]>();
    groups.set(subject.value, group);
    group.set(name, [...(group.get(name) ?? []), value.value]);
  }
  return groups;
}

function toArticle(
  iri: string,
  path: string,
  found: Properties,
): ArticleHead & { readonly length: number; readonly sha256: string } {
  const first = (name: string): string | undefined => found.get(name)?.[0];
  const optional = <K extends string>(key: K, value: string | undefined) =>
    value === undefined ? {} : ({ [key]: value } as Record<K, string>);
  const [, publisher] = /organization\/([^/]*)$/u.exec(first('publisher') ?? '') ?? [];
  return {
    iri,
    path,
    id: first('identifier') ?? iri,
    language: first('language') ?? 'en',
    sha256: first('sha256') ?? '',
    length: Number([...found].find(([name]) => name.endsWith('endIndex'))?.[1][0] ?? 0),
    ...optional('headline', first('headline')),
    ...optional('published', first('published')),
    ...optional('publisher', publisher),
    ...optional('place', first('datelinePlace')),
    ...optional('url', first('url')),
  };
}
