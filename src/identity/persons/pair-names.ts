import { keysOf, type NameForm } from '../names/name-form.ts';
import type { Profile } from './profile.ts';

/** A block larger than this is parted by the first word of the names too. */
const BLOCK = 150;

/** Pairs of full names of which words sound alike, by their places in the list, each once. */
export function pairFullNames(profiles: readonly Profile[]): (readonly [a: number, b: number])[] {
  const full = [...profiles.keys()].filter((i) => profiles[i]?.form.partial === false);
  const pairs = new Map<string, readonly [number, number]>();
  for (const block of blockByNames(full, profiles)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) pairs.set(`${a} ${b}`, [a, b]);
    }
  }
  return [...pairs.values()];
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

/**
 * For each name that is a surname alone the full names that it may be part of, and other reports of the surname that come
 * before it in the list, which count where there is no full name.
 */
export function pairSurnames(
  profiles: readonly Profile[],
): { readonly part: number; readonly full: readonly number[]; readonly parts: readonly number[] }[] {
  const full = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  for (const [i, { form, bodies }] of profiles.entries()) {
    if (!form.partial) for (const key of new Set([firstBone(form), lastBone(form)])) push(full, key, i);
    else for (const body of bodies) push(parts, `${lastBone(form)} ${body}`, i);
  }
  return [...profiles.entries()].flatMap(([part, { form, bodies }]) => {
    if (!form.partial) return [];
    const names = new Set([lastBone(form), firstBone(form)].flatMap((key) => full.get(key) ?? []));
    const earlier = (parts.get(`${lastBone(form)} ${bodies[0]}`) ?? []).filter((other) => other < part);
    return [{ part, full: [...names], parts: earlier.slice(-BLOCK) }];
  });
}

const firstBone = ({ words }: NameForm): string => words[0]?.bone ?? '';
const lastBone = ({ words }: NameForm): string => words.at(-1)?.bone ?? '';

function push(index: Map<string, number[]>, key: string, item: number): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}
