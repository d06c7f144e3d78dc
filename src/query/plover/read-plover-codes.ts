import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { prefixes } from '../../rdf/prefixes.ts';

/** Event types of PLOVER by the terms of the ontology that are such events. */
export interface PloverCodes {
  /** The code of a class, a status or a speech act, by its IRI; nothing where no event is made of it. */
  readonly codeOf: (term: string) => string | undefined;
  /** The quad category of a code. */
  readonly quadOf: (code: string) => string | undefined;
}

/** At both src/query/plover and dist/query/plover the package's root is three folders up. */
const MAPPING: URL = new URL('../../../ontology/plover.ttl', import.meta.url);
const MATCHES: ReadonlySet<string> = new Set([
  `${prefixes.skos}closeMatch`,
  `${prefixes.skos}exactMatch`,
  `${prefixes.skos}broadMatch`,
]);

/** Reads the shipped mapping. */
export function readPloverCodes(mapping: URL = MAPPING): PloverCodes {
  const quads = new Parser().parse(readFileSync(mapping, 'utf8'));
  const valuesOf = (property: string): ReadonlyMap<string, string> =>
    new Map(
      quads
        .filter(({ predicate }) => predicate.value === `${prefixes.skos}${property}`)
        .map(({ subject, object }) => [subject.value, object.value]),
    );
  const notations = valuesOf('notation');
  const broader = valuesOf('broader');
  const codes = new Map<string, string>();
  for (const { subject, predicate, object } of quads) {
    const code = notations.get(object.value);
    if (code !== undefined && MATCHES.has(predicate.value)) codes.set(subject.value, code);
  }
  const categories = new Map(
    [...broader].map(([type, quad]) => [notations.get(type) ?? '', notations.get(quad) ?? '']),
  );
  return { codeOf: (term) => codes.get(term), quadOf: (code) => categories.get(code) };
}
