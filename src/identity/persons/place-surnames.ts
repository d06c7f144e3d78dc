import { addToGroup, groupBy } from '../../group-by.ts';
import { YEAR } from '../day-number.ts';
import type { Link } from './judge-pair.ts';
import type { Person } from './person-sets.ts';
import { gapBetween, type Profile } from './profile.ts';

const LINK: Link = {
  certainty: 0.78,
  reason:
    'a surname without an office, in articles of the time when only this person of the state is called by it',
};

/**
 * Puts a surname that stands without an office with the person whom the same resource names within a year, where all its
 * other mentions of the time are that person.
 */
export function placeSurnames(persons: readonly Person[]): Person[] {
  const surnames = persons.flatMap((person) =>
    person.profiles.flatMap((profile) => (profile.form.partial ? [{ profile, person }] : [])),
  );
  const byIri = groupBy(surnames, ({ profile }) => profile.iri);
  const moved = new Map<Person, Profile[]>();
  const gone = new Set<Person>();
  for (const person of persons) {
    const [profile, ...others] = person.profiles;
    if (!profile?.form.partial || others.length > 0 || profile.offices.length > 0) continue;
    const near = (byIri.get(profile.iri) ?? []).filter(
      (each) =>
        each.person !== person &&
        each.profile.offices.length > 0 &&
        gapBetween(each.profile, profile) <= YEAR,
    );
    const [host, ...rivals] = [...new Set(near.map((each) => each.person))];
    if (!host || rivals.length > 0) continue;
    addToGroup(moved, host, profile);
    gone.add(person);
  }
  return persons
    .filter((person) => !gone.has(person))
    .map((person) => {
      const more = moved.get(person);
      if (!more) return person;
      const links = new Map([...person.links, ...more.map((profile) => [profile, LINK] as const)]);
      return { profiles: [...person.profiles, ...more], links };
    });
}
