import type { Quad } from '@rdfjs/types';
import type { IdentityWords } from '../model/identity-words.ts';
import type { Iri } from '../rdf/iri.ts';
import { ConclusionGraph } from './derived/conclusion-graph.ts';
import { describeBody, describeOffice, describePerson } from './derived/describe-parties.ts';
import { writeCorrection, writeIdentification } from './derived/write-identifications.ts';
import type { ArticleDigest, OfficeDigest } from './digest/article-digest.ts';
import { describeBodies } from './offices/describe-bodies.ts';
import { mergeOffices, mergeOrganizations } from './offices/merge-offices.ts';
import { settleOffices } from './offices/settle-offices.ts';
import { identifyPersons } from './persons/identify-persons.ts';
import { listIdentifications } from './persons/list-identifications.ts';

export interface ConcludeOptions {
  /** Under which all resources live. */
  readonly base: Iri;
  readonly words: IdentityWords;
}

/**
 * What several articles together tell, as the quads of a graph of its own: who is who, which office was read over a visited
 * state. The same for the same articles, in whatever order they come.
 */
export function* conclude(
  articles: readonly ArticleDigest[],
  { base, words }: ConcludeOptions,
): Generator<readonly Quad[]> {
  const digests = [...articles].sort((a, b) => (a.article < b.article ? -1 : 1));
  const graph = new ConclusionGraph(base);
  const bodies = describeBodies(digests);
  const offices = indexOffices(digests);
  const persons = identifyPersons(digests, base, words, { together: [], apart: [] });
  const named = new Map(persons.map(({ iri, label }) => [iri, label]));
  for (const found of listIdentifications(persons)) {
    writeIdentification(graph, found);
    describePerson(graph, found.into, named.get(found.into) ?? '');
    yield* graph.parts();
  }
  for (const correction of persons.flatMap(settleOffices)) {
    writeCorrection(graph, correction);
    const office = offices.get(correction.right);
    if (office) describeOffice(graph, office, bodies);
  }
  for (const merge of mergeOffices(digests, words.titleWords)) {
    writeIdentification(graph, { ...merge, within: [] });
    const office = offices.get(merge.into);
    if (office) describeOffice(graph, office, bodies);
  }
  for (const merge of mergeOrganizations(digests, words.titleWords)) {
    writeIdentification(graph, { ...merge, within: [] });
    describeBody(graph, merge.into, bodies);
  }
  yield* graph.parts(true);
}

/** Each office once; of labels that differ in case the least. */
function indexOffices(digests: readonly ArticleDigest[]): Map<string, OfficeDigest> {
  const offices = new Map<string, OfficeDigest>();
  for (const office of digests.flatMap((digest) => digest.offices)) {
    const known = offices.get(office.iri);
    if (!known || office.label < known.label) offices.set(office.iri, office);
  }
  return offices;
}
