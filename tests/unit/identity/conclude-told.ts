import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type ConcludeOptions, conclude } from '../../../src/identity/conclude.ts';
import { SEEDS } from '../../../src/pipeline.ts';
import type { Iri } from '../../../src/rdf/iri.ts';
import { cq } from '../../../src/rdf/vocabulary.generated.ts';
import { readIdentityWords } from '../../../src/read/read-identity-words.ts';
import { nquads } from '../../../src/serialise/nquads.ts';
import { BASE, digestOf, type Told } from '../../samples/digests.ts';

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
