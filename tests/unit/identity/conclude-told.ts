import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type ConcludeOptions, conclude } from '../../../src/identity/conclude.ts';
import { SEEDS } from '../../../src/pipeline.ts';
import type { Iri } from '../../../src/rdf/iri.ts';
import { cq } from '../../../src/rdf/vocabulary.generated.ts';
import { readIdentityWords } from '../../../src/read/read-identity-words.ts';
import { nquads } from '../../../src/serialise/nquads.ts';
import { BASE, digestOf, personOf, type Told } from '../../samples/digests.ts';

export const words: ConcludeOptions['words'] = readIdentityWords(SEEDS);
export const options: ConcludeOptions = { base: BASE as Iri, words };

/** What articles `a0`, `a1` and so on, which tell what is given, tell together. */
export function concludeTold(told: readonly Told[], more: Partial<ConcludeOptions> = {}): Quad[] {
  const digests = told.map((each, i) => digestOf(`a${i}`, each));
  return [...conclude(digests, { ...options, ...more })].flat();
}

/** How many reports each happening has, most first. */
export function countReports(told: readonly Told[]): number[] {
  return concludeTold(told)
    .filter(({ predicate }) => predicate.equals(cq.reportCount))
    .map(({ object }) => Number(object.value))
    .sort((a, b) => b - a);
}

/** How many persons the articles tell of: those of them whom nothing identifies with another. */
export function countPersons(told: readonly Told[]): number {
  const quads = concludeTold(told);
  const gone = new Set(quads.filter((q) => q.predicate.equals(cq.canonical)).map((q) => q.subject.value));
  const all = new Set(told.flatMap(({ held = [] }) => held.map(([name, state]) => personOf(state, name))));
  const minted = quads
    .filter((q) => q.predicate.equals(cq.identifiedWith) && q.object.value.includes('/person/'))
    .map((q) => q.object.value);
  return new Set([...all, ...minted].filter((iri) => !gone.has(iri))).size;
}

/** Fails where the order of the articles makes a difference. */
export function expectSameInAnyOrder(told: readonly Told[]): void {
  const digests = told.map((each, i) => digestOf(`a${i}`, each));
  const write = (all: typeof digests): unknown => nquads.writeArticle([...conclude(all, options)].flat());
  const expected = write(digests);
  fc.assert(
    fc.property(fc.shuffledSubarray(digests, { minLength: digests.length }), (shuffled) => {
      expect(write(shuffled)).toBe(expected);
    }),
    { numRuns: 25 },
  );
}
