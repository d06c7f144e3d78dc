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

const THINGS = `SELECT ?type ?iri ?label ?full ?code ?of ?ofLabel {
  VALUES ?type { cq:Person cq:State cq:Organization cq:Office cq:Place }
  ?iri a ?type ; rdfs:label ?label .
  OPTIONAL { ?iri cq:fullName ?full }
  OPTIONAL { ?iri cq:code ?code }
  OPTIONAL {
    ?iri cq:officeOf|cq:belongsTo|cq:inState|(^cq:holder/cq:office/cq:officeOf) ?of .
    ?of rdfs:label ?ofLabel
  }
} ORDER BY ?iri ?type ?label ?full ?ofLabel`;

const REPORTERS = `SELECT DISTINCT ?iri {
  ?iri a cq:Organization . { ?article cq:publisher ?iri } UNION { ?hop cq:source ?iri }
} ORDER BY ?iri`;

/**
 * Reads the names of a graph, once for many questions. The gazetteer adds what the graph does not say: that the DPRK
 * is North Korea, and what "Russian" belongs to.
 *
 * @throws the classes of QueryError
 */
export async function readNames(store: GraphStore, gazetteer?: GazetteerNames): Promise<Names> {
  const options = { maxRows: Number.POSITIVE_INFINITY };
  const { rows } = await store.select(THINGS, options);
  const reporters = new Set((await store.select(REPORTERS, options)).rows.map((row) => text(row, 'iri')));
  const aliases = gazetteer ? listAliases(gazetteer) : new Map();
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${text(row, 'type')} ${text(row, 'iri')}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const bodies = new Map<string, readonly NameForm[]>();
  const things = [...groups.values()].map((group) => readThing(group, aliases, reporters));
  for (const { kind, iris, forms } of things) {
    if (kind === 'state' || kind === 'organization') for (const iri of iris) bodies.set(iri, forms);
  }
  const offices = [...groups.values()].filter((group) => kindOf(group[0] ?? {}) === 'office');
  const owners = new Map(offices.map((group) => [text(group[0] ?? {}, 'iri'), text(group[0] ?? {}, 'of')]));
  return {
    store,
    things: mergePersons(
      things.map((thing) => {
        const owner = thing.kind === 'office' ? owners.get(thing.iris[0] ?? '') : undefined;
        return owner === undefined ? thing : nameOffice(thing, bodies.get(owner) ?? []);
      }),
    ),
  };
}

function readThing(rows: readonly Row[], aliases: Aliases, reporters: ReadonlySet<string>): NamedThing {
  const [first = {}] = rows;
  const iri = text(first, 'iri');
  const code = text(first, 'code');
  const labels = distinct(rows.map((row) => text(row, 'label')));
  const names = distinct([...labels, ...rows.map((row) => text(row, 'full'))].map(foldName));
  return {
    kind: kindOf(first),
    iris: [iri],
    label: fullest(labels),
    of: distinct(rows.map((row) => text(row, 'ofLabel'))),
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
  return text(row, 'type').replace(/^.*#/u, '').toLowerCase() as ThingKind;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

function text(row: Row, name: string): string {
  return row[name]?.value ?? '';
}
