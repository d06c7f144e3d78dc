import { IriValidationStrategy, validateIri } from 'validate-iri';

declare const brand: unique symbol;

/** An absolute IRI by RFC 3987. Writers do not escape IRIs, so one from outside passes through `parseIri` first. */
export type Iri = string & { readonly [brand]: 'Iri' };

/** Gives the text as an IRI, or nothing where it is none. */
export function parseIri(text: string): Iri | undefined {
  return isStrictIri(text) ? (text as Iri) : undefined;
}

/** Gives the text as an IRI that a browser can open (`http` or `https`, with a host), or nothing. */
export function parseWebIri(text: string): Iri | undefined {
  return /^https?:\/\/[^/?#]/i.test(text) && URL.canParse(text) ? parseIri(text) : undefined;
}

function isStrictIri(text: string): boolean {
  return validateIri(text, IriValidationStrategy.Strict) === undefined;
}
