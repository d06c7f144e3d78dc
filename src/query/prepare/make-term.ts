import type { Literal, NamedNode, Term, Variable } from '@rdfjs/types';

/**
 * Terms for building and mending queries. A factory of a library would cost a cold start three times what parsing the
 * query does.
 */
export function namedNode(value: string): NamedNode {
  return { termType: 'NamedNode', value, equals: (other) => isSame(other, 'NamedNode', value) };
}

export function variable(value: string): Variable {
  return { termType: 'Variable', value, equals: (other) => isSame(other, 'Variable', value) };
}

const STRING: NamedNode = namedNode('http://www.w3.org/2001/XMLSchema#string');
const LANGUAGE_STRING: NamedNode = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#langString');

/** `kind` is a datatype, or a language tag as a string; a plain string if not given. */
export function literal(value: string, kind: NamedNode | string = STRING): Literal {
  const language = typeof kind === 'string' ? kind : '';
  const datatype = typeof kind === 'string' ? LANGUAGE_STRING : kind;
  const equals = (other: Term | null | undefined): boolean =>
    other?.termType === 'Literal' &&
    other.value === value &&
    other.language === language &&
    other.datatype.value === datatype.value;
  return { termType: 'Literal', value, language, datatype, equals };
}

function isSame(other: Term | null | undefined, termType: Term['termType'], value: string): boolean {
  return other?.termType === termType && other.value === value;
}
