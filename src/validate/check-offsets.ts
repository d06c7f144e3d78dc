import type { Quad } from '@rdfjs/types';
import { nif } from '../rdf/terms.ts';
import type { ValidationResult } from './validation-report.ts';

const SHAPE = 'https://w3id.org/communique/shapes#Words';

interface Words {
  begin?: number;
  end?: number;
  text?: string;
  context?: string;
  sentence?: string;
}

/**
 * What SHACL's core cannot say of words: they are as long as their offsets say (in UTF-16 code units, as everywhere),
 * their IRI gives the same offsets, and they lie inside their article and their sentence.
 */
export function checkOffsets(quads: Iterable<Quad>): ValidationResult[] {
  const nodes = collect(quads);
  const results: ValidationResult[] = [];
  for (const [iri, words] of nodes) {
    for (const message of faults(iri, words, nodes)) {
      results.push({ severity: 'violation', focusNode: iri, message, sourceShape: SHAPE });
    }
  }
  return results;
}

function* faults(iri: string, words: Words, nodes: ReadonlyMap<string, Words>): Generator<string> {
  const { begin, end, text, context, sentence } = words;
  if (begin === undefined || end === undefined || text === undefined || context === undefined) return;
  if (text.length !== end - begin) yield `Words from ${begin} to ${end} are ${text.length} characters long.`;
  if (iri !== `${context}#char=${begin},${end}`)
    yield 'The IRI of words does not give their article and offsets.';
  const length = nodes.get(context)?.end;
  if (length !== undefined && end > length)
    yield `Words end at ${end}, after their article, which ends at ${length}.`;
  const outer = sentence === undefined ? undefined : nodes.get(sentence);
  if (outer?.begin === undefined || outer.end === undefined) return;
  if (begin < outer.begin || end > outer.end) yield 'Evidence does not lie inside its sentence.';
}

function collect(quads: Iterable<Quad>): Map<string, Words> {
  const nodes = new Map<string, Words>();
  for (const { subject, predicate, object } of quads) {
    const field = FIELDS[predicate.value];
    if (!field) continue;
    const words = nodes.get(subject.value) ?? {};
    nodes.set(subject.value, words);
    if (field === 'begin' || field === 'end') words[field] = Number(object.value);
    else words[field] = object.value;
  }
  return nodes;
}

const FIELDS: Readonly<Record<string, keyof Words>> = {
  [nif.beginIndex.value]: 'begin',
  [nif.endIndex.value]: 'end',
  [nif.anchorOf.value]: 'text',
  [nif.referenceContext.value]: 'context',
  [nif.sentence.value]: 'sentence',
};
