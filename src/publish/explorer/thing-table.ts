import { groupBy } from '../../group-by.ts';
import type { NamedThing } from '../../query/names/named-thing.ts';
import type { Row } from '../../query/selection.ts';
import type { Thing } from './api-types.ts';
import type { Properties } from './read-index.ts';

/** All that the facts of a graph name, by any of the IRIs that stand for it. */
export class ThingTable {
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #iris: ReadonlyMap<string, readonly string[]>;
  readonly #owners: ReadonlyMap<string, readonly string[]>;
  readonly #wikidata: ReadonlyMap<string, string>;
  readonly #byCode: ReadonlyMap<string, Thing>;
  readonly all: readonly Thing[];

  constructor(
    named: readonly NamedThing[],
    links: readonly Row[],
    facts: readonly (readonly [iri: string, found: Properties])[],
    pathOf: (iri: string) => string,
  ) {
    const valuesOf = (...names: readonly string[]): Map<string, string[]> => {
      const fitting = links.filter(({ property }) => names.some((name) => property?.value.endsWith(name)));
      const groups = groupBy(fitting, ({ thing }) => thing?.value ?? '');
      return new Map(
        [...groups].map(([iri, rows]) => [iri, rows.map(({ value }) => value?.value ?? '').sort()]),
      );
    };
    const codes = valuesOf('#code');
    const owners = valuesOf('#officeOf', '#belongsTo', '#inState');
    const offices = officesByHolder(facts);
    const labels = new Map(named.flatMap(({ iris, label }) => iris.map((iri) => [iri, label] as const)));
    this.all = named.map(({ iris, kind, label, of }): Thing => {
      const [iri = ''] = iris;
      const held = [...new Set(iris.flatMap((each) => offices.get(each) ?? []))];
      const titles = held.map((office) => tellOffice(office, labels, owners));
      const code = codes.get(iri)?.[0];
      const detail = kind === 'person' ? (titles[0] ?? of.join(', ')) : kind === 'state' ? '' : of.join(', ');
      return { iri, path: pathOf(iri), kind, label, detail, ...(code && { code }) };
    });
    this.#byCode = new Map(this.all.flatMap((thing) => (thing.code ? [[thing.code, thing] as const] : [])));
    this.#iris = new Map(named.map(({ iris }) => [iris[0] ?? '', iris]));
    this.#things = new Map(
      this.all.flatMap((thing) => (this.#iris.get(thing.iri) ?? []).map((iri) => [iri, thing] as const)),
    );
    this.#owners = new Map(
      this.all.map(({ iri }) => {
        const iris = this.irisOf(iri);
        const served = iris.flatMap((each) =>
          (offices.get(each) ?? []).flatMap((office) => owners.get(office) ?? []),
        );
        return [iri, [...new Set([...iris.flatMap((each) => owners.get(each) ?? []), ...served])]];
      }),
    );
    this.#wikidata = new Map(
      [...valuesOf('#sameAs')].flatMap(([iri, [item = '']]) =>
        item.includes('wikidata.org') ? [[iri, item]] : [],
      ),
    );
  }

  get(iri: string): Thing | undefined {
    return this.#things.get(iri);
  }

  /** All IRIs of a thing; a person met with and without an office has two. */
  irisOf(iri: string): readonly string[] {
    return this.#iris.get(iri) ?? [iri];
  }

  /** What it serves, belongs to or lies in. */
  ownersOf(iri: string): readonly Thing[] {
    return (this.#owners.get(iri) ?? []).flatMap((owner) => this.get(owner) ?? []);
  }

  /** Codes of the states that it is, or serves, belongs to or lies in. */
  statesOf(iri: string): readonly string[] {
    const all = [
      this.get(iri),
      ...this.ownersOf(iri),
      ...this.ownersOf(iri).flatMap((owner) => this.ownersOf(owner.iri)),
    ];
    return [...new Set(all.flatMap((thing) => thing?.code ?? []))];
  }

  stateOf(code: string): Thing | undefined {
    return this.#byCode.get(code);
  }

  wikidataOf(iri: string): string | undefined {
    return this.#wikidata.get(iri);
  }
}

/** The offices of each holder, those that are held before those that were. */
function officesByHolder(
  facts: readonly (readonly [iri: string, found: Properties])[],
): Map<string, string[]> {
  const offices = new Map<string, string[]>();
  const held = facts.filter(([, found]) => found.has('holder') && found.has('office'));
  const former = ([, found]: (typeof held)[number]): number => (found.get('former')?.[0] === 'true' ? 1 : 0);
  for (const [, found] of held.sort(
    (a, b) => former(a) - former(b) || newest(b[1]).localeCompare(newest(a[1])),
  )) {
    const [holder = '', office = ''] = [found.get('holder')?.[0], found.get('office')?.[0]];
    offices.set(holder, [...(offices.get(holder) ?? []), office]);
  }
  return offices;
}

const newest = (found: Properties): string => found.get('asOf')?.[0] ?? '';

function tellOffice(
  office: string,
  labels: ReadonlyMap<string, string>,
  owners: ReadonlyMap<string, readonly string[]>,
): string {
  const of = (owners.get(office) ?? []).flatMap((owner) => labels.get(owner) ?? []);
  return [labels.get(office) ?? '', ...of].join(', ');
}
