import { describeThing } from './describe-thing.ts';
import { foldName } from './fold-name.ts';
import { fits, matchNames } from './match-names.ts';
import type { NamedThing } from './named-thing.ts';
import type { Names } from './read-names.ts';
import type { NameKind, Resolution } from './resolution.ts';
import { suggestNames } from './suggest-names.ts';

/** Candidates described with their facts; of more, only as many by label. */
const MOST = 20;

/**
 * What a name means in a graph: a name, surname, alias, demonym, code or IRI, with or without diacritics.
 *
 * @example
 * const names = await readNames(store, gazetteer);
 * await resolveName(names, 'Russian foreign minister', 'office');
 *
 * @throws the classes of QueryError, where the store fails
 */
export async function resolveName(names: Names, text: string, kind: NameKind): Promise<Resolution> {
  const found = /^<?https?:\/\//u.test(text)
    ? findIri(names.things, text.replace(/^<|>$/gu, ''), kind)
    : matchNames(names.things, foldName(text), kind);
  const candidates = await Promise.all(
    [...found]
      .sort((a, b) => compare(a.label, b.label) || compare(a.iris[0] ?? '', b.iris[0] ?? ''))
      .slice(0, MOST)
      .map((thing) => describeThing(names.store, thing)),
  );
  const [one] = candidates;
  if (!one) return { kind: 'none', suggestions: suggestNames(names.things, foldName(text), kind) };
  if (candidates.length === 1) return { ...one, kind: 'one', thing: one.kind };
  return { kind: 'many', candidates: candidates.sort((a, b) => b.facts - a.facts) };
}

function findIri(things: readonly NamedThing[], iri: string, kind: NameKind): NamedThing[] {
  const found = things.filter((thing) => thing.iris.includes(iri) && fits(thing, kind));
  return found.map((thing) => ({ ...thing, iris: [iri] }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
