import type { Quad, Quad_Object } from '@rdfjs/types';
import { rdf, rdfs } from '../rdf/terms.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';

/** Predicates that open the description of a subject. */
const FIRST = [rdf.type.value, rdfs.label.value];

/**
 * Each quad once, in reading order: the article, its facts, whom and what they name, and last the words that show them,
 * as they stand in the text. `root` comes first where it is not the graph's own IRI. The order depends on nothing else.
 */
export function orderQuads(quads: Iterable<Quad>, root?: string): Quad[] {
  const keyed = [...quads].map((quad) => ({ quad, key: keyOf(quad, root ?? quad.graph.value) }));
  keyed.sort((a, b) => compare(a.key, b.key));
  return keyed
    .filter(({ key }, index) => index === 0 || compare(key, keyed[index - 1]?.key ?? []) !== 0)
    .map(({ quad }) => quad);
}

type Key = readonly (string | number)[];

function keyOf({ subject, predicate, object, graph }: Quad, root: string): Key {
  const { rank, start, end } = place(subject.value, root);
  const first = FIRST.indexOf(predicate.value);
  return [
    graph.value,
    rank,
    start,
    end,
    subject.value,
    first === -1 ? FIRST.length : first,
    predicate.value,
    ...objectKey(object),
  ];
}

/** Where a subject stands, by what its IRI adds to that of the root. */
function place(subject: string, root: string): { rank: number; start: number; end: number } {
  const rest = root !== '' && subject.startsWith(root) ? subject.slice(root.length) : undefined;
  const [, start, end] = /^#char=(\d+),(\d+)$/.exec(rest ?? '') ?? [];
  if (start !== undefined) return { rank: 3, start: Number(start), end: Number(end) };
  const rank = rest === '' ? 0 : rest?.startsWith('/') ? 1 : 2;
  return { rank, start: 0, end: 0 };
}

/** Our own terms first: what a thing is to us before what it is to others. */
function objectKey(object: Quad_Object): Key {
  if (object.termType === 'Literal') return [2, object.value, object.datatype.value, object.language];
  return [object.value.startsWith(CQ) ? 0 : 1, object.value];
}

function compare(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
