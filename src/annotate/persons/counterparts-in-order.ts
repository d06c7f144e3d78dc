import type { Served } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

/** "his Norland and Sudland counterparts, Ann Lee and Bo Chan": the names stand in the order of their states. */
export function readCounterpartsInOrder(search: PersonSearch, title: Title): PersonGroup[] {
  const { draft, used } = search;
  if (!title.head.plural || title.head.head !== 'counterpart') return [];
  const { first, states } = statesBefore(draft, title.headFirst);
  const names = namesAfter(draft, title.last, limitOf(draft, title.first));
  if (states.length < 2 || names.length !== states.length) return [];
  used.add(title);
  return names.map((name, at) => {
    const served = states[at];
    return {
      ...name,
      // The first takes the office's words with it, so that the names stand as one list.
      first: at === 0 ? first : name.first,
      titles: [{ ...title, each: true, ...(served && { served }) }],
      phrasing: 'office-over-list',
    };
  });
}

/** The states right before a token, in order, with nothing but commas and "and" between them, and where they begin. */
function statesBefore({ tokens, named, namedAt }: Draft, end: number): { first: number; states: Served[] } {
  const states: Served[] = [];
  let first = end;
  for (let k = end - 1; k >= 0; k--) {
    const hit = named[namedAt[k] ?? -1];
    if (hit?.thing.kind === 'state') {
      states.unshift(hit.thing.state);
      k = first = hit.first;
    } else if (!/^(?:,|and)$/.test(tokens[k]?.lower ?? '')) break;
  }
  return { first, states };
}

/** ", Ann Lee, Bo Chan and Cy Day" */
function namesAfter(draft: Draft, at: number, limit: number): Pick<PersonGroup, 'first' | 'last' | 'name'>[] {
  const found: Pick<PersonGroup, 'first' | 'last' | 'name'>[] = [];
  for (let k = at; k < limit && /^(?:,|and)$/.test(draft.tokens[k]?.lower ?? ''); ) {
    const first = draft.tokens[k + 1]?.lower === 'and' ? k + 2 : k + 1;
    const from = skipHonorifics(draft, first, limit);
    const last = readName(draft, from, limit, false);
    if (last - from < 2) break;
    found.push({ first, last, name: { first: from, last } });
    k = last;
  }
  return found;
}
