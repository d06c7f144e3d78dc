import type { Quad } from '@rdfjs/types';
import { groupBy } from '../group-by.ts';
import { prefixes } from '../rdf/prefixes.ts';

const SH = prefixes.sh;
const RDF = prefixes.rdf;

/** What results need to know of the shapes that made them. */
export interface ShapeIndex {
  /** The classes that a node shape targets. */
  targetClasses(shape: string): readonly string[];
  /** The node shape that a property shape belongs to; a node shape itself. */
  nodeShape(shape: string): string;
  /** The path of a property shape, if it is one: an IRI, or a path as SPARQL writes it. */
  path(shape: string): string | undefined;
}

/** Indexes shapes by the names they have in the quads. */
export function indexShapes(quads: readonly Quad[]): ShapeIndex {
  const told = groupBy(quads, ({ subject, predicate }) => `${subject.value} ${predicate.value}`);
  const out = (node: string, property: string): readonly string[] =>
    (told.get(`${node} ${property}`) ?? []).map(({ object }) => object.value);
  const owners = new Map(
    quads
      .filter(({ predicate }) => predicate.value === `${SH}property`)
      .map(({ subject, object }) => [object.value, subject.value]),
  );
  return {
    targetClasses: (shape) => out(shape, `${SH}targetClass`),
    nodeShape: (shape) => owners.get(shape) ?? shape,
    path: (shape) => {
      const [path] = out(shape, `${SH}path`);
      return path === undefined ? undefined : writePath(path, out);
    },
  };
}

/** A path of the shapes: a property, an inverse path or alternatives. */
function writePath(path: string, out: (node: string, property: string) => readonly string[]): string {
  const [inverse] = out(path, `${SH}inversePath`);
  if (inverse !== undefined) return `^<${inverse}>`;
  const [list] = out(path, `${SH}alternativePath`);
  return list === undefined
    ? path
    : members(list, out)
        .map((each) => writePath(each, out))
        .join('|');
}

function members(list: string, out: (node: string, property: string) => readonly string[]): string[] {
  const [first] = out(list, `${RDF}first`);
  const [rest] = out(list, `${RDF}rest`);
  return first === undefined ? [] : [first, ...(rest === undefined ? [] : members(rest, out))];
}
