import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../src/ask/ask.ts';
import type { Asker } from '../../../src/ask/asker.ts';
import { sampleGraph } from '../../samples/sample-graph.ts';
import { openSampleAsker } from './sample-asker.ts';
import { writeQuestion } from './write-question.ts';

const questions = fc.array(fc.nat(997), { minLength: 40, maxLength: 80 }).map(writeQuestion);
const known = new Set(
  [...readFileSync(fileURLToPath(sampleGraph), 'utf8').matchAll(/<([^<>\s]+)>/gu)].map(([, iri]) => iri),
);
const ontology = readFileSync(new URL('../../../ontology/ontology.ttl', import.meta.url), 'utf8');

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

/** IRIs of a query: written out, or as `cq:name`, which must be a term of the ontology. */
function foreignIris(query: string): string[] {
  const body = query.replaceAll(/^PREFIX .*$/gmu, '').replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""');
  const full = [...body.matchAll(/<([^<>\s]+:[^<>\s]+)>/gu)].map(([, iri = '']) => iri);
  const terms = [...body.matchAll(/\bcq:(\w+)/gu)].map(([, term = '']) => term);
  return [
    ...full.filter((iri) => !known.has(iri) && !/persistence\.uni-leipzig\.org|www\.w3\.org/u.test(iri)),
    ...terms.filter((term) => !new RegExp(`\\bcq:${term}\\b`, 'u').test(ontology)),
  ];
}

test('every IRI of a query is in the graph or a term of the ontology, and nothing throws', async () => {
  let understood = 0;
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const { queries, outcome } = await ask(asker, question);
      if (outcome !== 'not-understood') understood += 1;
      expect(queries.flatMap(foreignIris)).toEqual([]);
    }),
    { numRuns: 16, seed: 7 },
  );
  expect(understood).toBeGreaterThan(3);
});

test('any text is understood or not, without a throw', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .shuffledSubarray('Who did Lavrov meet in July 2025 , " \' not the Kim and or'.split(' '))
      .map((w) => w.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { misunderstanding, outcome } = await ask(asker, text);
      expect(outcome === 'not-understood').toBe(misunderstanding !== undefined);
    }),
    { numRuns: 16, seed: 7 },
  );
});
