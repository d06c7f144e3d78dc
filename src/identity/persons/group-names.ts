import { groupByEach } from '../../group-by.ts';
import { compareNames, type GivenNames } from '../names/compare-names.ts';
import { type NameForm, readNameForm } from '../names/name-form.ts';
import { compareTitles, type TitleKey } from '../offices/title-key.ts';
import { UnionFind } from '../union-find.ts';
import { findNamesakes } from './find-namesakes.ts';
import { blockKeysOf, findCrowded, lastBone, soundsOf } from './name-keys.ts';
import type { NamedResource } from './named-resource.ts';

/** Resources apart from which the others can be told who they are. */
export interface NameGroups {
  /** For each resource that is in one with others what stands for the group. */
  readonly groups: ReadonlyMap<string, string>;
  /** Keys of names that too many have. */
  readonly crowded: ReadonlySet<string>;
  /** Surnames that more than one person of a body bears. */
  readonly shared: ReadonlySet<string>;
}

/** A way in which a resource is called; resources go by their places in the list. */
interface Called {
  readonly at: number;
  readonly form: NameForm;
}

/**
 * Parts resources into groups so that what is decided of one depends on its group alone: together are full names that may be
 * one person's, a surname with the full names that it may be part of by an office, and surnames of one sound and body.
 */
export function groupNames(resources: readonly NamedResource[], givenNames: GivenNames): NameGroups {
  const inOrder = [...resources].sort((a, b) => (a.iri < b.iri ? -1 : 1));
  const all = inOrder.flatMap(({ labels }, at) => labels.map((label) => ({ at, form: readNameForm(label) })));
  const full = all.filter(({ form }) => !form.partial);
  const parts = all.filter(({ at, form }) => form.partial && inOrder[at]?.titles.length !== 0);
  const crowded = findCrowded(full.map(({ form }) => form));
  const sets = new UnionFind(inOrder.length);
  joinFull(full, crowded, givenNames, sets);
  joinParts(parts, full, inOrder, sets);
  const groups = new Map<string, string>();
  for (const [at, { iri }] of inOrder.entries()) {
    const first = inOrder[sets.find(at)];
    if (first && first.iri !== iri) groups.set(iri, first.iri).set(first.iri, first.iri);
  }
  return { groups, crowded, shared: findNamesakes(resources, givenNames) };
}

function joinFull(
  full: readonly Called[],
  crowded: ReadonlySet<string>,
  givenNames: GivenNames,
  sets: UnionFind,
): void {
  const blocks = groupByEach(full, ({ form }) => blockKeysOf(form, crowded));
  for (const block of blocks.values()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) {
        if (sets.find(a.at) === sets.find(b.at)) continue;
        if (compareNames(a.form, b.form, givenNames) !== undefined) sets.join(a.at, b.at);
      }
    }
  }
}

function joinParts(
  parts: readonly Called[],
  full: readonly Called[],
  resources: readonly NamedResource[],
  sets: UnionFind,
): void {
  // Whom a surname is part of is asked of all that full names have in common, before surnames tie more of them together.
  const persons = resources.map((_, at) => sets.find(at));
  const titles = new Map<number, Map<string, TitleKey>>();
  for (const [at, resource] of resources.entries()) {
    const known = titles.get(persons[at] ?? at) ?? new Map<string, TitleKey>();
    titles.set(persons[at] ?? at, known);
    for (const title of resource.titles) known.set(title.text, title);
  }
  const bySound = groupByEach(full, ({ form }) => soundsOf(form));
  for (const { at, form } of parts) {
    const own = resources[at]?.titles ?? [];
    const likely = new Set(
      [...soundsOf(form)].flatMap((sound) =>
        (bySound.get(sound) ?? []).map((each) => persons[each.at] ?? each.at),
      ),
    );
    for (const person of likely) if (shareTitle(own, titles.get(person))) sets.join(at, person);
  }
  const rivals = groupByEach(parts, ({ at, form }) =>
    (resources[at]?.bodies ?? []).map((body) => `${lastBone(form)} ${body}`),
  );
  for (const [first, ...others] of rivals.values())
    for (const { at } of others) if (first) sets.join(first.at, at);
}

const shareTitle = (a: readonly TitleKey[], b: ReadonlyMap<string, TitleKey> = new Map()): boolean =>
  a.some((one) => b.has(one.text) || [...b.values()].some((other) => compareTitles(one, other) !== 'other'));
