import { createHash } from 'node:crypto';
import type { GraphStore } from '../query/graph-store.ts';

/** The whole text of an article, where it is at hand and is the one that the offsets of its graph count in. */
export type FindText = (article: string, sha256: string) => string | undefined;

/** Texts that were named, by their SHA-256, and those that a build laid beside the graph, which are read when one is first asked for. */
export function findWholeTexts(
  store: Pick<GraphStore, 'texts'>,
  named: ReadonlyMap<string, string> = new Map(),
): FindText {
  let beside: ReadonlyMap<string, string> | undefined;
  return (article, sha256) => {
    const known = named.get(sha256);
    if (known !== undefined) return known;
    beside ??= new Map(store.texts().map(({ article: iri, text }) => [iri, text]));
    const text = beside.get(article);
    // A newer build may have taken the place of the one that is served.
    return text !== undefined && hash(text) === sha256 ? text : undefined;
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
