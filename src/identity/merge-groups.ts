/** Two resources for one thing, and the one that stands for both. */
export interface Merge {
  readonly member: string;
  readonly into: string;
  readonly certainty: number;
  readonly reason: string;
}

interface Counted {
  readonly iri: string;
  count: number;
}

/** Resources for one thing, with the articles that use each. */
export type Group = Map<string, Counted>;

/** Counts one more use of a resource in the group of a key. */
export function addTo(groups: Map<string, Group>, key: string, iri: string): void {
  const group: Group = groups.get(key) ?? new Map();
  groups.set(key, group);
  const known = group.get(iri);
  if (known) known.count++;
  else group.set(iri, { iri, count: 1 });
}

/** The resource of most articles stands for a group. */
export function mergeGroups(
  groups: ReadonlyMap<string, Group>,
  why: Pick<Merge, 'certainty' | 'reason'>,
): Merge[] {
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group.values()].sort(
      (a, b) => b.count - a.count || (a.iri < b.iri ? -1 : 1),
    );
    return first ? rest.map(({ iri }) => ({ member: iri, into: first.iri, ...why })) : [];
  });
}
