import { DOMParser } from 'linkedom';
import { checkNesting } from './check-nesting.ts';

/** As much of a document's nodes as is read here. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
/** Characters or a section of CDATA. */
export const isCharacters = (node: DomNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/**
 * A page as its tags say, however broken; no script runs and nothing is fetched.
 *
 * @throws InputError where it is nested without measure
 */
export function parseHtml(html: string): DomDocument {
  checkNesting(html);
  // A fragment would have no body to look in.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as DomDocument;
}

/** An XML document; one that is not well-formed is read as far as it goes. */
export function parseXml(xml: string): DomDocument {
  checkNesting(xml);
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomDocument;
}
