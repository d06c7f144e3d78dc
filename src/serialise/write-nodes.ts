import type { NodeObject } from 'jsonld';

/** Nodes as they stand in a document's `@graph`, two levels deep, each with its id before all else. */
export function writeNodes(nodes: readonly NodeObject[]): string {
  return nodes.map((node) => indent(JSON.stringify(openWithId(node), undefined, 2), '    ')).join(',\n');
}

/** JSON text further in; its strings hold no line ends, so every line may be moved. */
export function indent(json: string, by: string): string {
  return by + json.replaceAll('\n', `\n${by}`);
}

function openWithId({ id, type, ...rest }: NodeObject): NodeObject {
  return { ...(id === undefined ? {} : { id }), ...(type === undefined ? {} : { type }), ...rest };
}
