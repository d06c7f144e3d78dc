import { linkPersons, type Ties } from './link-persons.ts';
import { makeProfiles } from './make-profiles.ts';
import { type NamedPerson, namePersons } from './name-persons.ts';
import type { PersonKnowledge } from './person-knowledge.ts';
import { placeSurnames } from './place-surnames.ts';
import type { PersonMention } from './profile.ts';

export interface IdentifyOptions extends PersonKnowledge {
  readonly ties?: Ties;
}

/** Who is who among resources, by the mentions of each: of all articles, or of one group that `groupNames` makes. */
export function identifyPersons(
  mentions: ReadonlyMap<string, readonly PersonMention[]>,
  { ties = { together: [], apart: [] }, ...known }: IdentifyOptions,
): NamedPerson[] {
  const profiles = [...mentions.keys()]
    .sort()
    .flatMap((iri) => makeProfiles(iri, mentions.get(iri) ?? [], known.bodies.servedBy(iri)));
  return namePersons(placeSurnames(linkPersons(profiles, known, ties)));
}
