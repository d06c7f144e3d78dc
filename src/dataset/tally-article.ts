import type { Quad } from '@rdfjs/types';
import { rdf } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { InputArticle } from './dataset-summary.ts';

/** A triple that several articles may tell, such as a state's name; the key tells it from others. */
export interface SharedTriple {
  readonly subject: string;
  readonly key: string;
  readonly property: string;
  /** Where the triple says what class the subject is of. */
  readonly type?: string;
}

/** What one article's graph holds: plain data, so that one thread can count it and another sum it up. */
export interface ArticleTally {
  readonly article?: InputArticle;
  /** Subjects, instances and triples that belong to this article alone. */
  readonly subjects: number;
  readonly classes: ReadonlyMap<string, number>;
  readonly properties: ReadonlyMap<string, number>;
  readonly shared: readonly SharedTriple[];
}

/** Counts the quads of one article's graph; `file` is where it was read from, whose folders are left out. */
export function tallyArticle(quads: readonly Quad[], file?: string): ArticleTally {
  const [classes, properties] = [new Map<string, number>(), new Map<string, number>()];
  const [subjects, seen] = [new Set<string>(), new Set<string>()];
  const shared: SharedTriple[] = [];
  for (const { subject, predicate, object, graph } of quads) {
    const kind = object.termType === 'Literal' ? `"${object.datatype.value}` : '<';
    const key = `${subject.value} ${predicate.value} ${kind} ${object.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const type = predicate.equals(rdf.type) ? object.value : undefined;
    if (!subject.value.startsWith(graph.value)) {
      shared.push({ subject: subject.value, key, property: predicate.value, ...(type && { type }) });
      continue;
    }
    subjects.add(subject.value);
    increase(properties, predicate.value);
    if (type) increase(classes, type);
  }
  const article = describeArticle(quads, file);
  return { subjects: subjects.size, classes, properties, shared, ...(article && { article }) };
}

function describeArticle(quads: readonly Quad[], file: string | undefined): InputArticle | undefined {
  const iri = quads[0]?.graph.value ?? '';
  const own = quads.filter(({ subject }) => subject.value === iri);
  const value = (property: { equals(term: Quad['predicate']): boolean }): string | undefined =>
    own.find(({ predicate }) => property.equals(predicate))?.object.value;
  const identifier = value(cq.identifier);
  const sha256 = value(cq.sha256);
  if (identifier === undefined || sha256 === undefined) return undefined;
  const name = file?.split(/[/\\]/).at(-1);
  return { iri, identifier, sha256, ...(name ? { file: name } : {}) };
}

/** Adds to a count. */
export function increase(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
