import type { NamedPerson } from './name-persons.ts';

/** A resource of articles, and what stands for it: in all of them, or in those named. */
export interface Identification {
  readonly member: string;
  readonly into: string;
  readonly certainty: number;
  readonly reason: string;
  /** None where it holds in all articles. */
  readonly within: readonly string[];
}

const OWN = 'the resource serves for several persons, whom time and office tell apart';

/** What of the articles' resources goes to another. A resource that several persons share is told by article. */
export function listIdentifications(persons: readonly NamedPerson[]): Identification[] {
  const uses = new Map<string, Map<string, Identification>>();
  for (const { iri, profiles, links } of persons) {
    // What brought the name in brought in what it was given to.
    const stated = profiles.flatMap((each) => (each.iri === iri ? (links.get(each) ?? []) : []))[0];
    for (const profile of profiles) {
      const own = uses.get(profile.iri) ?? new Map<string, Identification>();
      uses.set(profile.iri, own);
      const link = links.get(profile) ?? stated;
      const articles = profile.mentions.map(({ article }) => article);
      const known = own.get(iri);
      own.set(iri, {
        member: profile.iri,
        into: iri,
        certainty: Math.min(known?.certainty ?? 1, link?.certainty ?? 0.9),
        reason: known?.reason ?? link?.reason ?? OWN,
        within: [...(known?.within ?? []), ...articles].sort(),
      });
    }
  }
  return [...uses.values()].flatMap((own) =>
    [...own.values()]
      .filter(({ member, into }) => member !== into)
      .map((each) => (own.size === 1 ? { ...each, within: [] } : each)),
  );
}
