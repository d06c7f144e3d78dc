import { blockKeysOf, firstBone, lastBone } from './name-keys.ts';
import type { Profile } from './profile.ts';

/** Other reports of a surname that one is held against: those before it. */
const MOST = 150;

/** Pairs of full names of which words sound alike, by their places in the list, each once. */
export function pairFullNames(
  profiles: readonly Profile[],
  crowded: ReadonlySet<string>,
): (readonly [a: number, b: number])[] {
  const blocks = new Map<string, number[]>();
  for (const [i, { form }] of profiles.entries())
    if (!form.partial) for (const key of blockKeysOf(form, crowded)) push(blocks, key, i);
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
    if (!form.partial) for (const key of new Set([firstBone(form), lastBone(form)])) push(full, key, i);
    else if (offices.length > 0) for (const body of bodies) push(parts, `${lastBone(form)} ${body}`, i);
  }
  return [...profiles.entries()].flatMap(([part, { form, bodies, offices }]) => {
    if (!form.partial || offices.length === 0) return [];
    const names = new Set([lastBone(form), firstBone(form)].flatMap((key) => full.get(key) ?? []));
    const earlier = (parts.get(`${lastBone(form)} ${bodies[0]}`) ?? []).filter((other) => other < part);
    return [{ part, full: [...names], parts: earlier.slice(-MOST) }];
  });
}

function push(index: Map<string, number[]>, key: string, item: number): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}
