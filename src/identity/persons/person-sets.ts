import { readNameForm } from '../names/name-form.ts';
import { mostOften, rank } from '../rank.ts';
import { UnionFind } from '../union-find.ts';
import type { Link } from './judge-pair.ts';
import type { Profile } from './profile.ts';

/** Profiles that are one person, with the links that hold them together, by the profile that each brought in. */
export interface Person {
  readonly profiles: readonly Profile[];
  readonly links: ReadonlyMap<Profile, Link>;
}

/** Two profiles, by their places in the list, and why they are one person. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly link: Link;
}

/** Profiles on their way to being persons: sets that grow, and the link by which each came in. */
export class PersonSets {
  readonly #profiles: readonly Profile[];
  readonly #sets: UnionFind;
  readonly #members: Map<number, number[]>;
  readonly #links: Map<number, Link> = new Map();
  readonly #barred: ReadonlySet<string>;
  readonly #whole: Map<number, Profile> = new Map();

  /** @param apart resources that are never one person, as a reviewer decided */
  constructor(profiles: readonly Profile[], apart: readonly (readonly [string, string])[]) {
    this.#profiles = profiles;
    this.#sets = new UnionFind(profiles.length);
    this.#members = new Map(profiles.map((_, i) => [i, [i]]));
    this.#barred = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  }

  find(item: number): number {
    return this.#sets.find(item);
  }

  mayJoin(a: number, b: number): boolean {
    if (this.find(a) === this.find(b)) return false;
    if (this.#barred.size === 0) return true;
    const iri = (item: number): string | undefined => this.#profiles[item]?.iri;
    return !this.members(a).some((x) => this.members(b).some((y) => this.#barred.has(`${iri(x)} ${iri(y)}`)));
  }

  /** Joins the sets of two; those read with a wrong body, else those of fewer articles, came in by the link. */
  join({ a, b, link }: Edge): void {
    const [one, other] = [this.find(a), this.find(b)];
    const [ours, theirs] = [this.members(a), this.members(b)];
    const [few, many] = this.#cameIn(ours, theirs, link) ? [ours, theirs] : [theirs, ours];
    for (const item of few) if (!this.#links.has(item)) this.#links.set(item, link);
    for (const root of [one, other]) {
      this.#members.delete(root);
      this.#whole.delete(root);
    }
    this.#sets.join(a, b);
    this.#members.set(this.find(a), [...many, ...few]);
  }

  members(item: number): readonly number[] {
    return this.#members.get(this.find(item)) ?? [];
  }

  /** Articles that name one of a set. */
  weight(item: number): number {
    return this.#weigh(this.members(item));
  }

  /** The profile that speaks for a set: that of most articles, of equals the fullest name. */
  fullest(item: number): Profile | undefined {
    const own = this.members(item).flatMap((each) => this.#profiles[each] ?? []);
    return own.sort(
      (a, b) =>
        b.mentions.length - a.mentions.length ||
        b.form.words.length - a.form.words.length ||
        (a.iri < b.iri ? -1 : 1),
    )[0];
  }

  /** A set as if it were one profile, called as the fullest of its names that are no surname alone. */
  whole(item: number): Profile | undefined {
    const root = this.find(item);
    const known = this.#whole.get(root);
    if (known) return known;
    const own = this.members(item).flatMap((each) => this.#profiles[each] ?? []);
    const [only] = own;
    if (!only) return undefined;
    const whole = own.length === 1 ? only : putTogether(own);
    this.#whole.set(root, whole);
    return whole;
  }

  *persons(): Generator<Person> {
    for (const items of this.#sets.sets()) {
      const links = new Map<Profile, Link>();
      for (const item of items) {
        const [profile, link] = [this.#profiles[item], this.#links.get(item)];
        if (profile && link) links.set(profile, link);
      }
      yield { profiles: items.flatMap((item) => this.#profiles[item] ?? []), links };
    }
  }

  #weigh(items: readonly number[]): number {
    return items.reduce((sum, item) => sum + (this.#profiles[item]?.mentions.length ?? 0), 0);
  }

  #cameIn(a: readonly number[], b: readonly number[], { readOver }: Link): boolean {
    const isWrong = (items: readonly number[]): boolean =>
      items.some((item) => readOver !== undefined && this.#profiles[item]?.bodies[0] === readOver.wrong);
    return isWrong(a) === isWrong(b) ? this.#isFewer(a, b) : isWrong(a);
  }

  #isFewer(a: readonly number[], b: readonly number[]): boolean {
    const [one, other] = [this.#weigh(a), this.#weigh(b)];
    return one === other ? Math.min(...a) > Math.min(...b) : one < other;
  }
}

function putTogether(own: readonly Profile[]): Profile {
  const full = own.filter(({ form }) => !form.partial);
  const labels = (full.length > 0 ? full : own).flatMap(({ mentions }) => mentions.map(({ label }) => label));
  const mentions = own.flatMap((each) => each.mentions);
  const offices = own.flatMap((each) => each.offices);
  const days = own.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [from, to]));
  const served = own.flatMap((each) => each.mentions.flatMap(() => each.bodies[0] ?? []));
  return {
    iri: own.map(({ iri }) => iri).sort()[0] ?? '',
    form: readNameForm(mostOften(labels) ?? ''),
    mentions,
    ...(days.length > 0 && { from: Math.min(...days), to: Math.max(...days) }),
    bodies: rank(served),
    offices,
  };
}
