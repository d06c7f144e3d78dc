import { IriValidationStrategy, validateIri } from 'validate-iri';

declare const brand: unique symbol;

/** An absolute IRI by RFC 3987. Writers do not escape IRIs, so one from outside passes through `parseIri` first. */
export type Iri = string & { readonly [brand]: 'Iri' };

/** Gives the text as an IRI, or nothing where it is none. */
export function parseIri(text: string): Iri | undefined {
  return isStrictIri(text) ? (text as Iri) : undefined;
}

/** Scheme, a user's name, host and port, and all else. */
const WEB_ADDRESS = /^(https?:)\/\/([^/?#]*@)?([^/?#]+)(.*)$/isu;

/**
 * Gives the text as an IRI that a browser can open (`http` or `https`, with a host), or nothing. Scheme and host, in which
 * case means nothing (RFC 3986, 6.2.2.1), come in small letters.
 */
export function parseWebIri(text: string): Iri | undefined {
  const [, scheme = '', user = '', host = '', rest = ''] = WEB_ADDRESS.exec(text) ?? [];
  if (host === '' || !URL.canParse(text)) return undefined;
  return parseIri(`${scheme.toLowerCase()}//${user}${host.toLowerCase()}${rest}`);
}

function isStrictIri(text: string): boolean {
  return validateIri(text, IriValidationStrategy.Strict) === undefined;
}
