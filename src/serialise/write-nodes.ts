import type { NodeObject } from 'jsonld';

/** Nodes as they stand in a document's `@graph`, two levels deep, each with its id before all else. */
export function writeNodes(nodes: readonly NodeObject[]): string {
  return nodes.map((node) => indent(writeJson(openWithId(node)), '    ')).join(',\n');
}

/**
 * JSON that may stand within a page's `script`: in JSON a `<` occurs in strings alone, and escaped it cannot end the
 * element. What some terminals obey, escaped, too.
 */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[<\u007f-\u009f]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** JSON text further in; its strings hold no line ends, so every line may be moved. */
export function indent(json: string, by: string): string {
  return by + json.replaceAll('\n', `\n${by}`);
}

function openWithId({ id, type, ...rest }: NodeObject): NodeObject {
  return { ...(id === undefined ? {} : { id }), ...(type === undefined ? {} : { type }), ...rest };
}
