import type { Quad } from '@rdfjs/types';
import { rdf } from '../rdf/terms.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';
import type { ValidationResult } from './validation-report.ts';

/**
 * Tells whether shapes looked at what there is. A shape that finds nothing to check passes in silence, so a misspelt
 * target would make bad data conform: where data has instances of a class of ours, a shape of the class, and one of each
 * class above it, must have looked at some.
 */
export class Coverage {
  readonly #above: Map<string, string[]> = new Map();
  readonly #instances: Map<string, number> = new Map();
  readonly #checked: Map<string, number> = new Map();

  constructor(hierarchy: readonly Quad[]) {
    for (const { subject, object } of hierarchy) {
      this.#above.set(subject.value, [...(this.#above.get(subject.value) ?? []), object.value]);
    }
  }

  countInstances(quads: Iterable<Quad>): void {
    for (const { predicate, object } of quads) {
      if (predicate.equals(rdf.type) && object.value.startsWith(CQ))
        increase(this.#instances, object.value, 1);
    }
  }

  countChecked(targetClass: string, nodes: number): void {
    increase(this.#checked, targetClass, nodes);
  }

  get checked(): Record<string, number> {
    return Object.fromEntries([...this.#checked].sort());
  }

  /** A violation for each class that no shape looked at. */
  gaps(): ValidationResult[] {
    const expected = new Map<string, number>();
    for (const [type, count] of this.#instances) {
      for (const each of this.#withAbove(type)) increase(expected, each, count);
    }
    return [...expected]
      .filter(([type]) => !this.#checked.get(type))
      .sort()
      .map(([type, count]) => ({
        severity: 'violation',
        focusNode: type,
        message: `No shape looked at the data's ${count} of the class ${type.slice(CQ.length)}.`,
        sourceShape: type,
      }));
  }

  /** The class and all of ours that it is a subclass of. */
  #withAbove(type: string, known: Set<string> = new Set()): Set<string> {
    if (known.has(type) || !type.startsWith(CQ)) return known;
    known.add(type);
    for (const above of this.#above.get(type) ?? []) this.#withAbove(above, known);
    return known;
  }
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
