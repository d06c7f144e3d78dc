import type { Token } from '../model/annotation.ts';
import type { Named } from './draft.ts';

/** Short names that two states go by: the code of the one that is usually meant, and of the other. */
const SHARED: ReadonlyMap<string, readonly [usual: string, other: string]> = new Map([
  ['congo', ['CG', 'CD']],
]);

/** "the Democratic Republic of Congo … and *Congo's* foreign minister": of two states of one short name the one that the text names in full. */
export function tellNamesakes(tokens: readonly Token[], found: readonly Named[]): readonly Named[] {
  const short = found.filter((named) => isShort(tokens, named));
  if (short.length === 0) return found;
  return found.map((named) => {
    const { thing } = named;
    const [usual, other] = SHARED.get(tokens[named.first]?.lower ?? '') ?? [];
    if (thing.kind !== 'state' || !short.includes(named)) return named;
    const inFull = (code: string | undefined): Named | undefined =>
      found.find(
        (each) => !short.includes(each) && each.thing.kind === 'state' && each.thing.state.code === code,
      );
    const meant = inFull(usual) ? undefined : inFull(other)?.thing;
    return meant?.kind === 'state' ? { ...named, thing: { ...thing, state: meant.state } } : named;
  });
}

const isShort = (tokens: readonly Token[], { first, last, thing }: Named): boolean =>
  thing.kind === 'state' && last - first === 1 && SHARED.has(tokens[first]?.lower ?? '');
