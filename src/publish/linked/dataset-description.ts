import { readFileSync, statSync } from 'node:fs';
import { Parser, Writer } from 'n3';
import { publishedPath } from '../../query/engine/publication.ts';
import type { GraphStore } from '../../query/graph-store.ts';
import { rdf, voidTerms } from '../../rdf/terms.ts';

/** What the data set says of itself, as N-Triples. */
export interface DatasetDescription {
  readonly triples: string;
  /** IRIs of the data sets described. */
  readonly datasets: readonly string[];
}

const VOID = 'http://rdfs.org/ns/void#';

/** The `void.ttl` of each folder of a build; for a graph that has none what can be told without it. */
export function readDescription(paths: readonly string[], store: GraphStore): DatasetDescription {
  const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  const files = folders.flatMap((folder) => publishedPath(folder, 'void.ttl') ?? []);
  if (files.length === 0) {
    const iri = 'urn:communique:dataset';
    const triples = [
      `<${iri}> <${rdf.type.value}> <${voidTerms.Dataset.value}> .`,
      `<${iri}> <${VOID}triples> "${store.size}"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    ];
    return { triples: `${triples.join('\n')}\n`, datasets: [iri] };
  }
  const quads = files.flatMap((file) => new Parser().parse(readFileSync(file, 'utf8')));
  const datasets = quads
    .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(voidTerms.Dataset))
    .map(({ subject }) => subject.value);
  return { triples: new Writer({ format: 'N-Triples' }).quadsToString(quads), datasets };
}

/** The description, with the endpoint at which the data set is asked. */
export function describeDataset({ triples, datasets }: DatasetDescription, endpoint: string): string {
  return triples + datasets.map((iri) => `<${iri}> <${VOID}sparqlEndpoint> <${endpoint}> .\n`).join('');
}

/** What the description says of one resource: a part of the data set, a file, a build. */
export function describePart({ triples }: DatasetDescription, iri: string): string | undefined {
  const lines = triples.split('\n').filter((line) => line.startsWith(`<${iri}> `));
  return lines.length === 0 ? undefined : `${lines.join('\n')}\n`;
}
