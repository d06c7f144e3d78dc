import { distance } from 'fastest-levenshtein';
import { fits } from './match-names.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameKind } from './resolution.ts';

const MOST = 3;

/** Labels whose name, or for a person a word of it, is spelt nearly like a folded text, nearest first. */
export function suggestNames(things: readonly NamedThing[], text: string, kind: NameKind): string[] {
  const near = new Map<string, number>();
  for (const thing of things) {
    const edits = fits(thing, kind) ? editsTo(thing, text) : Number.POSITIVE_INFINITY;
    if (Number.isFinite(edits)) near.set(thing.label, Math.min(edits, near.get(thing.label) ?? edits));
  }
  return [...near]
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([label]) => label);
}

/** Edits from a text to the nearest name, or infinity where a third of the letters and more would change. */
function editsTo({ kind, forms }: NamedThing, text: string): number {
  const names = forms.filter(({ use }) => use !== 'code').map((form) => form.text);
  const surname = text.split(' ').at(-1) ?? '';
  const words = kind === 'person' ? names.flatMap((name) => name.split(' ')) : [];
  const edits = [
    ...names.map((name) => within(text, name)),
    ...words.map((word) => 1 + within(surname, word)),
  ];
  return Math.min(...edits);
}

function within(asked: string, name: string): number {
  const edits = distance(asked, name);
  return edits <= Math.max(1, Math.floor(asked.length / 3)) ? edits : Number.POSITIVE_INFINITY;
}
