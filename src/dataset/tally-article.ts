import type { Quad } from '@rdfjs/types';
import { type Counts, increase } from '../counts.ts';
import { rdf } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { InputArticle } from './dataset-summary.ts';

/**
 * A triple that several articles may tell, such as a state's name. The object opens with what tells IRIs and literals of
 * each type apart.
 */
export type SharedTriple = readonly [subject: string, property: string, object: string];

/** What one article's graph holds. */
export interface ArticleTally {
  readonly article?: InputArticle;
  /** Subjects, instances and triples that belong to this article alone. */
  readonly subjects: number;
  readonly classes: Counts;
  readonly properties: Counts;
  readonly shared: readonly SharedTriple[];
}

const OPENS_IRI = '<';

/** Counts the quads of one article's graph; `file` is the name of the file that it was read from. */
export function tallyArticle(quads: readonly Quad[], file?: string): ArticleTally {
  const [classes, properties] = [new Map<string, number>(), new Map<string, number>()];
  const [subjects, seen] = [new Set<string>(), new Set<string>()];
  const shared: SharedTriple[] = [];
  for (const { subject, predicate, object, graph } of quads) {
    const kind = object.termType === 'Literal' ? `"${object.datatype.value} ` : OPENS_IRI;
    const told = kind + object.value;
    const key = `${subject.value} ${predicate.value} ${told}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!subject.value.startsWith(graph.value)) {
      shared.push([subject.value, predicate.value, told]);
      continue;
    }
    subjects.add(subject.value);
    increase(properties, predicate.value);
    if (predicate.equals(rdf.type)) increase(classes, object.value);
  }
  const article = describeArticle(quads, file);
  return {
    subjects: subjects.size,
    classes: [...classes],
    properties: [...properties],
    shared,
    ...(article && { article }),
  };
}

/** The class that a shared triple says its subject is of, if it says one. */
export function typeOf([, property, object]: SharedTriple): string | undefined {
  return property === rdf.type.value ? object.slice(OPENS_IRI.length) : undefined;
}

function describeArticle(quads: readonly Quad[], file: string | undefined): InputArticle | undefined {
  const iri = quads[0]?.graph.value ?? '';
  const own = quads.filter(({ subject }) => subject.value === iri);
  const value = (property: { equals(term: Quad['predicate']): boolean }): string | undefined =>
    own.find(({ predicate }) => property.equals(predicate))?.object.value;
  const identifier = value(cq.identifier);
  const sha256 = value(cq.sha256);
  if (identifier === undefined || sha256 === undefined) return undefined;
  return { iri, identifier, sha256, ...(file && { file }) };
}
