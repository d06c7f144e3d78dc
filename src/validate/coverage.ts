import type { Quad } from '@rdfjs/types';
import { increase } from '../counts.ts';
import { groupBy } from '../group-by.ts';
import { rdf } from '../rdf/terms.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';

/** Which classes a class of ours lies under, itself among them. */
export type ClassesAbove = (type: string) => ReadonlySet<string>;

/** Reads what is a subclass of what. */
export function indexHierarchy(hierarchy: readonly Quad[]): ClassesAbove {
  const above = groupBy(hierarchy, ({ subject }) => subject.value);
  const climb = (type: string, known: Set<string> = new Set()): Set<string> => {
    if (known.has(type) || !type.startsWith(CQ)) return known;
    known.add(type);
    for (const { object } of above.get(type) ?? []) climb(object.value, known);
    return known;
  };
  return climb;
}

/**
 * How many nodes of each class of ours shapes ought to look at. A shape that finds nothing to check passes in silence, so a
 * misspelt target would make bad data conform: where data has instances of a class, a shape of the class, and one of each
 * class above it, must have looked at some.
 */
export function countExpected(quads: Iterable<Quad>, classesAbove: ClassesAbove): Map<string, number> {
  const expected = new Map<string, number>();
  for (const { predicate, object } of quads) {
    if (!predicate.equals(rdf.type) || !object.value.startsWith(CQ)) continue;
    for (const each of classesAbove(object.value)) increase(expected, each);
  }
  return expected;
}
