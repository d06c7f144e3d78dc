import type { Literal, Quad, Term } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { NQuads } from 'rdf-canonize';
import { checkIri, checkLiteral } from './check-terms.ts';
import { GRAPH_EXTENSIONS, type Serialiser } from './graph-format.ts';

/**
 * Canonical N-Quads, a line each, in the order of their characters. Texts of several articles concatenate, and so do
 * files.
 */
export const nquads: Serialiser = {
  extension: GRAPH_EXTENSIONS.nquads,
  mediaType: 'application/n-quads',
  head: '',
  separator: '',
  tail: '',
  writeArticle(quads) {
    const iriText = rememberIris();
    const bySubject = new Map<string, string[]>();
    for (const quad of quads) {
      const subject = iriText(quad.subject);
      const lines = bySubject.get(subject);
      if (lines) lines.push(writeRest(quad, iriText));
      else bySubject.set(subject, [writeRest(quad, iriText)]);
    }
    return [...bySubject.keys()]
      .sort()
      .map((subject) => joinLines(subject, bySubject.get(subject) ?? []))
      .join('');
  },
};

/**
 * The lines of one subject, each once. No subject's text begins another's, so sorting subjects and then their lines is
 * sorting whole lines, at a part of the cost.
 */
function joinLines(subject: string, rests: string[]): string {
  let text = '';
  let last: string | undefined;
  for (const rest of rests.sort()) {
    if (rest !== last) text += subject + rest;
    last = rest;
  }
  return text;
}

/** All of a line after its subject. */
function writeRest({ predicate, object, graph }: Quad, iriText: (term: Term) => string): string {
  const value = object.termType === 'Literal' ? literalText(object) : iriText(object);
  const end = graph.termType === 'DefaultGraph' ? ' .\n' : ` ${iriText(graph)} .\n`;
  return ` ${iriText(predicate)} ${value}${end}`;
}

/** An article names the same few things over and over: each is checked and written once. A checked IRI needs no escapes. */
function rememberIris(): (term: Term) => string {
  const texts = new Map<string, string>();
  return (term) => {
    const known = term.termType === 'NamedNode' ? texts.get(term.value) : undefined;
    if (known !== undefined) return known;
    checkIri(term);
    const text = `<${term.value}>`;
    texts.set(term.value, text);
    return text;
  };
}

const ANY = DataFactory.namedNode('x:x');
const BEFORE = '<x:x> <x:x> '.length;
const AFTER = ' .\n'.length;

/** A literal as the canonical writer escapes it. */
function literalText(literal: Literal): string {
  checkLiteral(literal.value, literal.datatype);
  return NQuads.serializeQuad(DataFactory.quad(ANY, ANY, literal)).slice(BEFORE, -AFTER);
}
