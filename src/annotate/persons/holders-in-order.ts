import type { Served } from '../../model/mention.ts';
import { type Draft, isPossessive } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { postAfter } from './past-whereabouts.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

/**
 * "his Norland and Sudland counterparts, Ann Lee and Bo Chan", "the presidents of Norland and Sudland, Ann Lee and Bo Chan":
 * the names stand in the order of their states, as many as these are.
 */
export function readHoldersInOrder(search: PersonSearch, title: Title): PersonGroup[] {
  const { draft, used } = search;
  if (!title.head.plural) return readTwoOffices(search, title);
  const limit = limitOf(draft, title.first);
  const { states, last } = statesAfter(draft, title, limit) ?? statesBefore(draft, title);
  if (states.length < 2) return [];
  const names = namesAfter(draft, last, limit);
  if (names.length !== states.length) return [];
  used.add(title);
  return names.map((name, at) => {
    const served = states[at];
    return {
      ...name,
      titles: [{ ...title, each: true, ...(served && { served }) }],
      phrasing: 'office-over-list',
    };
  });
}

/** "the Norlandic president and the Sudlandic premier, Ann Lee and Bo Chan" */
function readTwoOffices({ draft, startingAt, used }: PersonSearch, title: Title): PersonGroup[] {
  if (draft.tokens[title.last]?.lower !== 'and') return [];
  const second = startingAt.get(title.last + 1);
  if (!second || second.head.plural || !title.served || !second.served) return [];
  const names = namesAfter(draft, second.last, limitOf(draft, title.first));
  if (names.length !== 2 || draft.tokens[second.last]?.text !== ',') return [];
  used.add(title).add(second);
  return [title, second].flatMap((each, at) => {
    const name = names[at];
    return name ? [{ ...name, titles: [each], phrasing: 'office-over-list' as const }] : [];
  });
}

interface States {
  readonly states: readonly Served[];
  /** One past the office and its states. */
  readonly last: number;
}

/** The states right before the office, in order, with nothing but commas and "and" between them. */
function statesBefore({ tokens, named, namedAt }: Draft, { titleFirst, last }: Title): States {
  const states: Served[] = [];
  for (let k = titleFirst - 1; k >= 0; k--) {
    const hit = named[namedAt[k] ?? -1];
    if (hit?.thing.kind === 'state') {
      states.unshift(hit.thing.state);
      k = hit.first;
    } else if (!/^(?:,|and)$/.test(tokens[k]?.lower ?? '')) break;
  }
  return { states, last };
}

/** "of Norland, Sudland and Estland (to the United Nations)": the states that the office goes on to, where it is of more than one. */
function statesAfter(draft: Draft, { titleLast }: Title, limit: number): States | undefined {
  if (draft.tokens[titleLast]?.lower !== 'of') return undefined;
  const states: Served[] = [];
  let last = titleLast + 1;
  for (let k = last; k < limit; k++) {
    const hit = draft.named[draft.namedAt[k] ?? -1];
    if (hit?.thing.kind === 'state' && !isPossessive(draft.tokens[hit.last])) {
      states.push(hit.thing.state);
      last = hit.last;
      k = last - 1;
    } else if (!/^(?:,|and|the)$/.test(draft.tokens[k]?.lower ?? '')) break;
  }
  return states.length > 1 ? { states, last: pastPost(draft, last, limit) } : undefined;
}

function pastRank({ tokens, lexicon }: Draft, at: number, limit: number): number {
  const rank = lexicon.heads.longestAt(tokens, at, limit);
  const head = rank?.values[0];
  return rank && head && (head.class === 'military' || head.head === 'ambassador') ? rank.last : at;
}

/** "to *the United Nations*": where they are posted together. */
function pastPost(draft: Draft, at: number, limit: number): number {
  const post = postAfter(draft, at, /^(?:to|at|in)$/);
  return post && post.last < limit ? post.last : at;
}

const OPENS = /^(?:,|and|:|--|–|—)$/;

/** ", Ann Lee, Bo Chan and Cy Day" */
function namesAfter(draft: Draft, at: number, limit: number): Pick<PersonGroup, 'first' | 'last' | 'name'>[] {
  const found: Pick<PersonGroup, 'first' | 'last' | 'name'>[] = [];
  for (let k = at; k < limit && OPENS.test(draft.tokens[k]?.lower ?? ''); ) {
    const first = draft.tokens[k + 1]?.lower === 'and' ? k + 2 : k + 1;
    // "*Ambassador* Ann Lee": a rank right before the name.
    const from = skipHonorifics(draft, pastRank(draft, first, limit), limit);
    const last = readName(draft, from, limit, false);
    if (last - from < 2) break;
    found.push({ first, last, name: { first: from, last } });
    k = last;
  }
  return found;
}
