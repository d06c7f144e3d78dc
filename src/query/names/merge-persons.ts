import { foldName } from './fold-name.ts';
import type { NamedThing } from './named-thing.ts';

/**
 * Persons of one name are one, unless the graph gives them offices of different states or organizations: an article
 * that names a minister without the office makes a resource of its own, and so does one that writes Sergei as Sergey.
 */
export function mergePersons(things: readonly NamedThing[]): NamedThing[] {
  const groups = new Map<string, NamedThing[]>();
  for (const thing of things) {
    const key = thing.kind === 'person' ? foldSpelling(foldName(thing.label)) : thing.iris.join(' ');
    const group = groups.get(`${thing.kind} ${key}`);
    if (group) group.push(thing);
    else groups.set(`${thing.kind} ${key}`, [thing]);
  }
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : mergeGroup(group)));
}

/** What two agencies write differently of one name in another script: "Sergei" and "Sergey", "Yury" and "Yuri". */
const foldSpelling = (name: string): string =>
  name
    .replace(/[ijy]+/gu, 'i')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/ks/gu, 'x');

function mergeGroup(group: readonly NamedThing[]): NamedThing[] {
  const known = group.filter(({ of }) => of.length > 0);
  const [first, ...others] = known.length > 0 ? known : group;
  if (!first) return [];
  const together = others.every(
    ({ of }) => known.length === 0 || of.some((owner) => first.of.includes(owner)),
  );
  if (!together) return [...group];
  const rest = group.filter((thing) => thing !== first);
  return [
    {
      ...first,
      iris: [...first.iris, ...rest.flatMap(({ iris }) => iris)],
      of: [...new Set(group.flatMap(({ of }) => of))],
      forms: group.flatMap(({ forms }) => forms),
    },
  ];
}
