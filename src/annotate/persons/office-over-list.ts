import type { Draft } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readFullName } from './read-full-name.ts';
import { readServedAfterName } from './served-after-name.ts';

const OPENERS = new Set(['including', 'namely', ':', '--', '–', '—', '-']);

/** "five presidents, including Ann Lee of Norland, Bo Chan of Sudland and Cy Day of Estland": the office of each. */
export function readListUnderOffice(search: PersonSearch, title: Title): PersonGroup[] {
  const { draft, used } = search;
  if (!title.head.plural) return [];
  const limit = limitOf(draft, title.first);
  const start = afterOpener(draft, title.last);
  if (start === undefined) return [];
  const each: Title = { ...title, each: true };
  const found: PersonGroup[] = [];
  for (let k = start; k < limit; ) {
    const name = readFullName(draft, k, limit);
    if (!name) break;
    const after = readServedAfterName(draft, [each], name.last, limit);
    found.push({
      first: k,
      last: after.last,
      name,
      titles: after.titles,
      phrasing: 'office-over-list',
    });
    const mark = draft.tokens[after.last];
    if (mark?.text !== ',' && mark?.lower !== 'and' && mark?.text !== ';') break;
    k = draft.tokens[after.last + 1]?.lower === 'and' ? after.last + 2 : after.last + 1;
  }
  // One name with no state may be anyone's; a list, or a state of its own, shows that the office is distributed.
  const shown = found.length > 1 || found.some(({ titles }) => titles[0]?.served !== undefined);
  if (!shown) return [];
  used.add(title);
  return found;
}

function afterOpener({ tokens }: Draft, at: number): number | undefined {
  const k = tokens[at]?.text === ',' ? at + 1 : at;
  if (OPENERS.has(tokens[k]?.lower ?? '')) return k + 1;
  return tokens[k]?.lower === 'such' && tokens[k + 1]?.lower === 'as' ? k + 2 : undefined;
}
