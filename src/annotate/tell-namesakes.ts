import type { Token } from '../model/annotation.ts';
import type { StateEntity } from '../model/entity.ts';
import type { Named } from './draft.ts';

/** Short names that two states go by: the code of the one that is usually meant, and of the other. */
const SHARED: ReadonlyMap<string, readonly [usual: string, other: string]> = new Map([
  ['congo', ['CG', 'CD']],
]);

/** "the Democratic Republic of Congo … and *Congo's* foreign minister": of two states of one short name the one that the text names in full. */
export function tellNamesakes(tokens: readonly Token[], found: readonly Named[]): readonly Named[] {
  const short = new Set(found.filter((named) => isShort(tokens, named)));
  if (short.size === 0) return found;
  const inFull = new Map<string, StateEntity>();
  for (const named of found) {
    const { thing } = named;
    if (thing.kind === 'state' && !short.has(named) && !inFull.has(thing.state.code))
      inFull.set(thing.state.code, thing.state);
  }
  return found.map((named) => {
    const { thing } = named;
    const [usual = '', other = ''] = SHARED.get(tokens[named.first]?.lower ?? '') ?? [];
    if (thing.kind !== 'state' || !short.has(named) || inFull.has(usual)) return named;
    const state = inFull.get(other);
    return state ? { ...named, thing: { ...thing, state } } : named;
  });
}

const isShort = (tokens: readonly Token[], { first, last, thing }: Named): boolean =>
  thing.kind === 'state' && last - first === 1 && SHARED.has(tokens[first]?.lower ?? '');
