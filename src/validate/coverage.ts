import type { Quad } from '@rdfjs/types';
import { rdf } from '../rdf/terms.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';
import { increase } from './increase.ts';

/** Which classes a class of ours lies under, itself among them. */
export type ClassesAbove = (type: string) => ReadonlySet<string>;

/** Reads what is a subclass of what. */
export function indexHierarchy(hierarchy: readonly Quad[]): ClassesAbove {
  const above = new Map<string, string[]>();
  for (const { subject, object } of hierarchy)
    above.set(subject.value, [...(above.get(subject.value) ?? []), object.value]);
  const climb = (type: string, known: Set<string> = new Set()): Set<string> => {
    if (known.has(type) || !type.startsWith(CQ)) return known;
    known.add(type);
    for (const each of above.get(type) ?? []) climb(each, known);
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
    for (const each of classesAbove(object.value)) increase(expected, each, 1);
  }
  return expected;
}
