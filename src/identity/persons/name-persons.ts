import { countEach } from '../../counts.ts';
import { personIriLike } from '../../rdf/mint.ts';
import { yearOf } from '../day-number.ts';
import { mostOften } from '../rank.ts';
import type { Person } from './person-sets.ts';
import type { Profile } from './profile.ts';

/** A person of the one world, with the resource that stands for them. */
export interface NamedPerson extends Person {
  readonly iri: string;
  readonly label: string;
}

/**
 * Chooses for each person the resource that stands for them: of those that articles use the one of most articles, a full
 * name before a surname. Where one resource serves for several persons, those of fewer articles get one with the year, or
 * the office, behind it; but persons known by one surname alone are not told apart.
 */
export function namePersons(persons: readonly Person[]): NamedPerson[] {
  const taken = new Set<string>();
  const inOrder = [...persons].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || compareText(keyOf(a), keyOf(b)) || startOf(a) - startOf(b),
  );
  const named = inOrder.map((person): NamedPerson => {
    const served = countEach(
      person.profiles.flatMap(({ bodies: [body], mentions }) => mentions.map(() => body ?? '')),
    );
    const weigh = ({ bodies: [body] }: Profile): number => served.get(body ?? '') ?? 0;
    const own = [...person.profiles].sort(
      (a, b) =>
        Number(a.form.partial) - Number(b.form.partial) ||
        Number(b.bodies.length > 0) - Number(a.bodies.length > 0) ||
        Number(isReadOver(a, person)) - Number(isReadOver(b, person)) ||
        b.mentions.length - a.mentions.length ||
        weigh(b) - weigh(a) ||
        b.form.words.length - a.form.words.length ||
        compareText(a.iri, b.iri),
    );
    const free = own.find(({ iri }) => !taken.has(iri));
    const unknown = own.every(({ form }) => form.partial) ? own[0] : undefined;
    const iri = (free ?? unknown)?.iri ?? mintBeside(own[0], taken);
    taken.add(iri);
    const full = own.filter(({ form }) => form.partial === own[0]?.form.partial);
    const labels = full.flatMap(({ mentions }) => mentions.map(({ label }) => label));
    return { ...person, iri, label: mostOften(labels) ?? '' };
  });
  return named.sort((a, b) => compareText(a.iri, b.iri));
}

const sizeOf = ({ profiles }: Person): number =>
  profiles.reduce((sum, { mentions }) => sum + mentions.length, 0);
const keyOf = ({ profiles }: Person): string =>
  profiles
    .map(({ iri }) => iri)
    .sort()
    .join(' ');
const startOf = ({ profiles }: Person): number =>
  Math.min(...profiles.map(({ from }) => from ?? Number.MAX_SAFE_INTEGER));

/** Found to be read with another body than the person serves. */
const isReadOver = ({ bodies: [body] }: Profile, { links }: Person): boolean =>
  [...links.values()].some(({ readOver }) => readOver !== undefined && readOver.wrong === body);

function mintBeside(profile: Profile | undefined, taken: ReadonlySet<string>): string {
  const { iri = '', from, offices = [] } = profile ?? {};
  const year = from === undefined ? undefined : String(yearOf(from));
  const office = offices[0]?.title.text.replace(/[| ]+/g, ' ').trim();
  const names = [year, office, ...Array.from({ length: 1000 }, (_, i) => String(i + 2))];
  for (const name of names) {
    if (name === undefined || name === '') continue;
    const minted = personIriLike(iri, name);
    if (!taken.has(minted)) return minted;
  }
  return iri;
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
