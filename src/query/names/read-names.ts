import { localName } from '../../rdf/local-name.ts';
import type { GraphStore } from '../graph-store.ts';
import type { Row } from '../selection.ts';
import { foldName } from './fold-name.ts';
import { type Aliases, type GazetteerNames, listAliases } from './gazetteer-names.ts';
import { mergePersons } from './merge-persons.ts';
import type { NamedThing, NameForm } from './named-thing.ts';
import type { ThingKind } from './resolution.ts';

/** All that a graph names, ready for `resolveName`. */
export interface Names {
  readonly store: GraphStore;
  readonly things: readonly NamedThing[];
}

const THINGS = `SELECT ?type ?iri ?label ?full ?code ?other {
  VALUES ?type { cq:Person cq:State cq:Organization cq:Office cq:Place }
  ?iri a ?type ; rdfs:label ?label .
  OPTIONAL { ?iri cq:fullName ?full }
  OPTIONAL { ?iri cq:code ?code }
  OPTIONAL { ?iri skos:altLabel ?other }
} ORDER BY ?iri ?type ?label ?full ?other`;

/** What each belongs to; a person, to whom the offices held serve. A path of alternatives would be far slower. */
const OWNERS = `SELECT ?iri ?of ?label {
  { ?iri cq:officeOf ?of } UNION { ?iri cq:belongsTo ?of } UNION { ?iri cq:inState ?of }
  UNION { SELECT DISTINCT ?iri ?of { ?tenure cq:holder ?iri ; cq:office ?office . ?office cq:officeOf ?of } }
  ?of rdfs:label ?label
} ORDER BY ?iri ?label ?of`;

const REPORTERS = `SELECT ?iri {
  ?iri a cq:Organization
  FILTER EXISTS { { ?article cq:publisher ?iri } UNION { ?hop cq:source ?iri } }
}`;

/**
 * Reads the names of a graph, once for many questions. The gazetteer adds what the graph does not say: that the DPRK
 * is North Korea, and what "Russian" belongs to.
 *
 * @throws the classes of QueryError
 */
export async function readNames(store: GraphStore, gazetteer?: GazetteerNames): Promise<Names> {
  const rowsOf = async (query: string): Promise<readonly Row[]> =>
    (await store.select(query, { maxRows: Number.POSITIVE_INFINITY })).rows;
  const groups = groupRows(await rowsOf(THINGS), (row) => `${text(row, 'type')} ${text(row, 'iri')}`);
  const owners = groupRows(await rowsOf(OWNERS), (row) => text(row, 'iri'));
  const reporters = new Set((await rowsOf(REPORTERS)).map((row) => text(row, 'iri')));
  const aliases = gazetteer ? listAliases(gazetteer) : new Map();
  const things = [...groups.values()].map((rows) =>
    readThing(rows, owners.get(text(rows[0] ?? {}, 'iri')) ?? [], aliases, reporters),
  );
  const bodies = new Map(
    things
      .filter(({ kind }) => kind === 'state' || kind === 'organization')
      .flatMap(({ iris, forms }) => iris.map((iri) => [iri, forms] as const)),
  );
  const named = things.map((thing) => {
    const [owner] = thing.kind === 'office' ? (owners.get(thing.iris[0] ?? '') ?? []) : [];
    return owner ? nameOffice(thing, bodies.get(text(owner, 'of')) ?? []) : thing;
  });
  return { store, things: mergePersons(named) };
}

function groupRows(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function readThing(
  rows: readonly Row[],
  owners: readonly Row[],
  aliases: Aliases,
  reporters: ReadonlySet<string>,
): NamedThing {
  const [first = {}] = rows;
  const iri = text(first, 'iri');
  const code = text(first, 'code');
  const labels = distinct(rows.map((row) => text(row, 'label')));
  const others = rows.flatMap((row) => [text(row, 'full'), text(row, 'other')]);
  const names = distinct([...labels, ...others].map(foldName));
  return {
    kind: kindOf(first),
    iris: [iri],
    label: fullest(labels),
    of: distinct(owners.map((row) => text(row, 'label'))),
    reports: reporters.has(iri),
    forms: [
      ...names.map((name): NameForm => ({ text: name, use: 'name' })),
      ...(code ? [{ text: code.toLowerCase(), use: 'code' } as const] : []),
      ...[code, ...labels].flatMap((key) => aliases.get(key) ?? []),
    ],
  };
}

/** "Foreign Minister" of Russia is also "Russian foreign minister" and "foreign minister of Russia". */
function nameOffice(office: NamedThing, owner: readonly NameForm[]): NamedThing {
  const titles = office.forms.map(({ text }) => text);
  const forms = titles.flatMap((title) =>
    owner.flatMap(({ text, use }): NameForm[] => {
      const before = { text: `${text} ${title}`, use: 'name' } as const;
      return use === 'demonym' ? [before] : [before, { text: `${title} of ${text}`, use: 'name' }];
    }),
  );
  return { ...office, forms: [...office.forms, ...forms] };
}

/** The label shown where a thing has several: the longest, for "Erdoğan" and "Erdogan" the one with marks. */
function fullest(labels: readonly string[]): string {
  const [first = ''] = [...labels].sort((a, b) => b.length - a.length || (a < b ? 1 : -1));
  return first;
}

function kindOf(row: Row): ThingKind {
  return localName(text(row, 'type')).toLowerCase() as ThingKind;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

function text(row: Row, name: string): string {
  return row[name]?.value ?? '';
}
