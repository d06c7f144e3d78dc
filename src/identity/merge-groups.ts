/** A resource as articles describe it, and how many do. */
export interface Counted<T> {
  readonly told: T;
  readonly count: number;
}

/** Two resources for one thing, and the one that stands for both. */
export interface Merge {
  readonly member: string;
  readonly into: string;
  readonly certainty: number;
  readonly reason: string;
}

/** What stands for each resource that is one with another. */
export function indexMerges(merges: readonly Merge[]): ReadonlyMap<string, string> {
  return new Map(merges.map(({ member, into }) => [member, into]));
}

/** The resource of most articles stands for a group. */
export function mergeGroups(
  groups: ReadonlyMap<string, readonly Counted<{ readonly iri: string }>[]>,
  why: Pick<Merge, 'certainty' | 'reason'>,
): Merge[] {
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort(
      (a, b) => b.count - a.count || (a.told.iri < b.told.iri ? -1 : 1),
    );
    return first ? rest.map(({ told }) => ({ member: told.iri, into: first.told.iri, ...why })) : [];
  });
}
