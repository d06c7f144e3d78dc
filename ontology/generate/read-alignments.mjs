import { readFileSync } from 'node:fs';
import { Parser } from 'n3';

/** What alignments.ttl says of each term, by its IRI: the local name of the predicate, and the other's IRI. */
export function readAlignments() {
  const quads = new Parser().parse(readFileSync(new URL('../alignments.ttl', import.meta.url), 'utf8'));
  const alignments = new Map();
  for (const { subject, predicate, object } of quads) {
    const entry = { predicate: predicate.value.replace(/^.*[#/]/, ''), object: object.value };
    alignments.set(subject.value, [...(alignments.get(subject.value) ?? []), entry]);
  }
  return alignments;
}
