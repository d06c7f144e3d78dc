import type { GivenNames } from '../names/compare-names.ts';
import { keysOf, type NameForm } from '../names/name-form.ts';
import { UnionFind } from '../union-find.ts';
import { judgeFullNames, judgeSurname, type Link } from './judge-pair.ts';
import type { Profile } from './profile.ts';

/** Profiles that are one person, with the links that hold them together, by the profile that each brought in. */
export interface Person {
  readonly profiles: readonly Profile[];
  readonly links: ReadonlyMap<Profile, Link>;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly link: Link;
}

/** What a reviewer decided of two resources. */
export interface Ties {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

/** A block larger than this is parted by the first word of the names too. */
const BLOCK = 150;

/**
 * Which profiles are one person. Full names are compared where their first or last words may be spellings of one another;
 * then each surname goes to the person whose office it has, where there is but one. The result is the same whatever the
 * order of the profiles.
 */
export function linkPersons(profiles: readonly Profile[], givenNames: GivenNames, ties: Ties): Person[] {
  const sets = new UnionFind(profiles.length);
  const links = new Map<number, Link>();
  const barred = new Set(ties.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const membersOf = new Map<number, number[]>(profiles.map((_, i) => [i, [i]]));
  const members = (item: number): readonly number[] => membersOf.get(sets.find(item)) ?? [];
  const join = ({ a, b, link }: Edge): void => {
    const [ours, theirs] = [members(a), members(b)];
    const [few, many] = isFewer(ours, theirs, profiles) ? [ours, theirs] : [theirs, ours];
    for (const item of few) if (!links.has(item)) links.set(item, link);
    const [one, other] = [sets.find(a), sets.find(b)];
    membersOf.delete(one);
    membersOf.delete(other);
    sets.join(a, b);
    membersOf.set(sets.find(a), [...many, ...few]);
  };
  const mayJoin = (a: number, b: number): boolean =>
    sets.find(a) !== sets.find(b) &&
    !members(a).some((x) => members(b).some((y) => barred.has(`${profiles[x]?.iri} ${profiles[y]?.iri}`)));
  const indexOf = indexByIri(profiles);
  for (const [a, b] of ties.together) {
    const reviewed = { certainty: 1, reason: 'a reviewer says so' };
    for (const x of indexOf.get(a) ?? [])
      for (const y of indexOf.get(b) ?? [])
        if (sets.find(x) !== sets.find(y)) join({ a: x, b: y, link: reviewed });
  }
  for (const edge of strongestFirst(compareFullNames(profiles, givenNames), profiles)) {
    if (!mayJoin(edge.a, edge.b)) continue;
    const [one, other] = [fullest(members(edge.a), profiles), fullest(members(edge.b), profiles)];
    if (one && other && judgeFullNames(one, other, givenNames)) join(edge);
  }
  for (const edges of compareSurnames(profiles, givenNames)) {
    const weight = (item: number): number => weightOf(members(item), profiles);
    const edge = onlyOne(edges, (item) => sets.find(item), weight);
    if (edge && mayJoin(edge.a, edge.b)) join(edge);
  }
  return sets.sets().map((items) => toPerson(items, profiles, links));
}

function indexByIri(profiles: readonly Profile[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [i, { iri }] of profiles.entries()) index.set(iri, [...(index.get(iri) ?? []), i]);
  return index;
}

const weightOf = (items: readonly number[], profiles: readonly Profile[]): number =>
  items.reduce((sum, item) => sum + (profiles[item]?.mentions.length ?? 0), 0);

function isFewer(a: readonly number[], b: readonly number[], profiles: readonly Profile[]): boolean {
  const [one, other] = [weightOf(a, profiles), weightOf(b, profiles)];
  return one === other ? Math.min(...a) > Math.min(...b) : one < other;
}

/** The profile that speaks for a set: that of most articles, of equals the fullest name. */
function fullest(items: readonly number[], profiles: readonly Profile[]): Profile | undefined {
  const own = items.flatMap((item) => profiles[item] ?? []);
  return [...own].sort(
    (a, b) =>
      b.mentions.length - a.mentions.length ||
      b.form.words.length - a.form.words.length ||
      (a.iri < b.iri ? -1 : 1),
  )[0];
}

function strongestFirst(edges: readonly Edge[], profiles: readonly Profile[]): Edge[] {
  const name = ({ a, b }: Edge): string => `${profiles[a]?.iri} ${profiles[b]?.iri}`;
  return [...edges].sort(
    (x, y) => y.link.certainty - x.link.certainty || (name(x) < name(y) ? -1 : 1) || x.a - y.a || x.b - y.b,
  );
}

function compareFullNames(profiles: readonly Profile[], givenNames: GivenNames): Edge[] {
  const full = [...profiles.keys()].filter((i) => profiles[i]?.form.partial === false);
  const edges = new Map<string, Edge>();
  for (const block of blockByNames(full, profiles)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const [one, other] = [profiles[a], profiles[b]];
        const key = `${a} ${b}`;
        if (!one || !other || edges.has(key)) continue;
        const link = judgeFullNames(one, other, givenNames);
        if (link) edges.set(key, { a, b, link });
      }
    }
  }
  return [...edges.values()];
}

/** Names of which words sound alike; a block of very many is parted by how the names begin. */
function blockByNames(items: readonly number[], profiles: readonly Profile[]): number[][] {
  const blocks = new Map<string, number[]>();
  for (const item of items) {
    const form = profiles[item]?.form;
    for (const key of form ? keysOf(form) : []) push(blocks, key, item);
  }
  return [...blocks.values()].flatMap((block) => {
    if (block.length <= BLOCK) return [block];
    const parts = new Map<string, number[]>();
    for (const item of block) push(parts, profiles[item]?.form.words[0]?.bone ?? '', item);
    return [...parts.values()];
  });
}

function push(index: Map<string, number[]>, key: string, item: number): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}

const firstBone = ({ words }: NameForm): string => words[0]?.bone ?? '';
const lastBone = ({ words }: NameForm): string => words.at(-1)?.bone ?? '';

/** For each surname the full names that it may be part of, or where there is none other reports of the surname. */
function compareSurnames(profiles: readonly Profile[], givenNames: GivenNames): Edge[][] {
  const full = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  for (const [i, { form, bodies }] of profiles.entries()) {
    if (!form.partial) for (const key of new Set([firstBone(form), lastBone(form)])) push(full, key, i);
    else for (const body of bodies) push(parts, `${lastBone(form)} ${body}`, i);
  }
  const edgesOf = (a: number, candidates: Iterable<number>): Edge[] =>
    [...candidates].flatMap((b) => {
      const [one, other] = [profiles[a], profiles[b]];
      const link = one && other && a !== b ? judgeSurname(one, other, givenNames) : undefined;
      return link ? [{ a, b, link }] : [];
    });
  return [...profiles.entries()].flatMap(([a, { form, bodies }]): Edge[][] => {
    if (!form.partial) return [];
    const candidates = new Set([lastBone(form), firstBone(form)].flatMap((key) => full.get(key) ?? []));
    const found = edgesOf(a, candidates);
    if (found.length > 0) return [found];
    const earlier = (parts.get(`${lastBone(form)} ${bodies[0]}`) ?? []).filter((b) => b < a);
    return [edgesOf(a, earlier.slice(-BLOCK))];
  });
}

/** So many times as many articles must be about one person for another of the name and office to be a slip. */
const OUTWEIGHS = 5;

/** The surest of the edges, unless another person is as likely: a spouse may be called president once, not as often. */
function onlyOne(
  edges: readonly Edge[],
  personOf: (item: number) => number,
  weight: (item: number) => number,
): Edge | undefined {
  const [best, ...rest] = [...edges].sort(
    (x, y) => y.link.certainty - x.link.certainty || weight(y.b) - weight(x.b) || x.b - y.b,
  );
  if (!best) return undefined;
  const rivals = rest.filter(
    ({ b, link }) =>
      personOf(b) !== personOf(best.b) &&
      link.certainty > best.link.certainty - 0.04 &&
      weight(b) * OUTWEIGHS > weight(best.b),
  );
  return rivals.length > 0 ? undefined : best;
}

function toPerson(
  items: readonly number[],
  profiles: readonly Profile[],
  links: ReadonlyMap<number, Link>,
): Person {
  const own = new Map<Profile, Link>();
  for (const item of items) {
    const [profile, link] = [profiles[item], links.get(item)];
    if (profile && link) own.set(profile, link);
  }
  return { profiles: items.flatMap((item) => profiles[item] ?? []), links: own };
}
