import type { Served } from '../../model/mention.ts';
import { type Draft, isCapitalised } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readFullName } from './read-full-name.ts';

/**
 * "the presidents of Norland, Ann Lee; Sudland, Bo Chan; and Estland, Cy Day", "the presidents of Norland (Ann Lee) and
 * Sudland (Bo Chan)": each name with the state before it.
 */
export function readOfficeOverStates(search: PersonSearch, title: Title): PersonGroup[] {
  const { draft, used } = search;
  if (!title.head.plural || title.served?.kind !== 'state') return [];
  const limit = limitOf(draft, title.first);
  const found: PersonGroup[] = [];
  let served: Served | undefined = title.served;
  let from = title.first;
  for (let k = title.last; k < limit && served; ) {
    const person = readHolder(draft, k, limit);
    if (!person) break;
    found.push({
      first: from,
      last: person.last,
      name: person.name,
      titles: [{ ...title, each: true, served }],
      phrasing: 'office-over-list',
    });
    const next = nextState(draft, person.last, limit);
    served = next?.served;
    from = next?.first ?? limit;
    k = next?.last ?? limit;
  }
  // One name after one state is the apposition of someone else as often.
  if (found.length < 2) return [];
  used.add(title);
  return found;
}

/** ", Ann Lee" or "(Ann Lee)"; `last` is one past the bracket. */
function readHolder(
  draft: Draft,
  at: number,
  limit: number,
): { readonly last: number; readonly name: PersonGroup['name'] } | undefined {
  const mark = draft.tokens[at]?.text;
  if (mark !== ',' && mark !== '(') return undefined;
  const name = readFullName(draft, at + 1, limit);
  if (!name || (mark === '(' && draft.tokens[name.last]?.text !== ')')) return undefined;
  return { last: mark === '(' ? name.last + 1 : name.last, name };
}

/** The state after a separator: "; ", ", ", "and", "; and the". */
function nextState(
  draft: Draft,
  at: number,
  limit: number,
): { readonly first: number; readonly last: number; readonly served: Served } | undefined {
  let k = at;
  while (k < limit && /^(?:[,;]|and|the)$/.test(draft.tokens[k]?.lower ?? '') && (draft.namedAt[k] ?? -1) < 0)
    k++;
  const named = draft.named[draft.namedAt[k] ?? -1];
  if (
    k === at ||
    !named ||
    named.first !== k ||
    named.thing.kind !== 'state' ||
    !isCapitalised(draft.tokens[k])
  )
    return undefined;
  return { first: k, last: named.last, served: named.thing.state };
}
