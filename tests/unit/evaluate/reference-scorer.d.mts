interface Reference {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly attr: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}

/** The figures of each kind, by its plural. */
export function score(
  gold: readonly object[],
  system: readonly object[],
  texts: ReadonlyMap<string, string>,
): Readonly<Record<string, Reference>>;
