import { addToGroup, groupByEach } from '../../group-by.ts';
import { blockKeysOf, lastBone, soundsOf } from './name-keys.ts';
import type { Profile } from './profile.ts';

/** Other reports of a surname that one is held against: those before it. */
const MOST = 150;

/** Pairs of full names of which words sound alike, by their places in the list, each once. */
export function pairFullNames(
  profiles: readonly Profile[],
  crowded: ReadonlySet<string>,
): (readonly [a: number, b: number])[] {
  const keysAt = (at: number): string[] => {
    const form = profiles[at]?.form;
    return form && !form.partial ? blockKeysOf(form, crowded) : [];
  };
  const blocks = groupByEach(profiles.keys(), keysAt);
  const pairs = new Map<string, readonly [number, number]>();
  for (const block of blocks.values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) pairs.set(`${a} ${b}`, [a, b]);
    }
  }
  return [...pairs.values()];
}

/**
 * For each name that is a surname alone the full names that it may be part of, and other reports of the surname that come
 * before it in the list, which count where there is no full name. A surname without an office may be anybody's.
 */
export function pairSurnames(
  profiles: readonly Profile[],
): { readonly part: number; readonly full: readonly number[]; readonly parts: readonly number[] }[] {
  const full = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  for (const [i, { form, bodies, offices }] of profiles.entries()) {
    if (!form.partial) for (const sound of soundsOf(form)) addToGroup(full, sound, i);
    else if (offices.length > 0) for (const body of bodies) addToGroup(parts, `${lastBone(form)} ${body}`, i);
  }
  return [...profiles.entries()].flatMap(([part, { form, bodies, offices }]) => {
    if (!form.partial || offices.length === 0) return [];
    const names = new Set([...soundsOf(form)].flatMap((sound) => full.get(sound) ?? []));
    const earlier = (parts.get(`${lastBone(form)} ${bodies[0]}`) ?? []).filter((other) => other < part);
    return [{ part, full: [...names], parts: earlier.slice(-MOST) }];
  });
}
