import { readFile } from 'node:fs/promises';
import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import { rdfs } from '../rdf/terms.ts';

const ONTOLOGY: URL = new URL('../../ontology/', import.meta.url);

export interface Shapes {
  readonly shapes: readonly Quad[];
  /** What is a subclass of what: shapes that target or demand a class mean its subclasses too. */
  readonly hierarchy: readonly Quad[];
}

/** Reads the shapes and the hierarchy of classes that this program ships. */
export async function loadShapes(): Promise<Shapes> {
  const [shapes, ontology] = await Promise.all(
    ['shapes.ttl', 'ontology.ttl'].map(async (name) =>
      new Parser().parse(await readFile(new URL(name, ONTOLOGY), 'utf8')),
    ),
  );
  return {
    shapes: shapes ?? [],
    hierarchy: (ontology ?? []).filter(({ predicate }) => predicate.equals(rdfs.subClassOf)),
  };
}
