/** How graphs are written: one by one with PUT, many quads in a POST, or as updates. */
export const STRATEGIES = ['put', 'quads', 'insert'] as const;
export type Strategy = (typeof STRATEGIES)[number];

export const PATH_NAMES = ['query', 'update', 'graphs', 'quads'] as const;
export type PathName = (typeof PATH_NAMES)[number];

/** What loading must know of a kind of store; `stores/README.md` tells each field. */
export interface StoreProfile {
  /** As `--store` names it. */
  readonly name: string;
  readonly title: string;
  readonly tried: string;
  readonly example: string;
  readonly paths: Readonly<Record<'query' | 'update', string>> &
    Readonly<Partial<Record<'graphs' | 'quads', string | undefined>>>;
  readonly graphParameter: string;
  readonly fresh: Strategy;
  readonly replace: Strategy;
  readonly put?: { readonly mediaType: string } | undefined;
  readonly quads?:
    | { readonly mediaType: string; readonly syntax: 'nquads' | 'trig'; readonly maxBytes: number }
    | undefined;
  readonly insert: { readonly mediaType: string; readonly maxTriples: number; readonly maxBytes: number };
  readonly ascii: boolean;
  readonly auth: 'negotiate' | 'basic';
  readonly rows?: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly own: readonly string[];
  readonly emptyDefault: boolean;
  readonly notes: readonly string[];
  /** Shipped questions and tables that the store does not answer as others do by faults of its own, each with what that is. */
  readonly faults: Readonly<Record<string, string>>;
  readonly bulk: string;
}

/** Whether a store can be written to in a way; an update is what every profile has. */
export function canDo(
  { put, quads, paths }: Pick<StoreProfile, 'put' | 'quads' | 'paths'>,
  strategy: Strategy,
): boolean {
  if (strategy === 'put') return put !== undefined && paths.graphs !== undefined;
  if (strategy === 'quads') return quads !== undefined && paths.quads !== undefined;
  return true;
}
