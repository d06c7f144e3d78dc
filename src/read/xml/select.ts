import { type DomElement, type DomNode, isElement } from '../html/dom.ts';

/** An element's name without its prefix: files use the same vocabulary under any. */
export const localName = (element: DomElement): string => element.localName.replace(/^.*:/, '');

/** The elements within a node that have one of the names, in the order of the document; not those within each other. */
export function selectAll(root: DomNode, ...names: readonly string[]): DomElement[] {
  const found: DomElement[] = [];
  const pending: DomNode[] = [...root.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (names.includes(localName(node))) found.push(node);
    else pending.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** The first of the names that there is. */
export function select(root: DomNode, ...names: readonly string[]): DomElement | undefined {
  return names.flatMap((name) => selectAll(root, name).slice(0, 1))[0];
}

/** The elements right below one. */
export function children(root: DomNode, ...names: readonly string[]): DomElement[] {
  return [...root.childNodes].filter(isElement).filter((child) => names.includes(localName(child)));
}

/** The words in the first of the names that has any. */
export function textOf(root: DomNode, ...names: readonly string[]): string | undefined {
  const texts = names.flatMap((name) => selectAll(root, name)).map((element) => wordsOf(element));
  return texts.find((text) => text !== '');
}

export const wordsOf = (node: DomNode | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
