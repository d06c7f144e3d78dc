import { isCapitalised, isPossessive } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { holdsInstitution } from './institution.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

const CLOSERS = new Set([',', '.', ';', ')', ':', '-', '--', '–', '—']);

/**
 * "The Minister of Foreign Affairs, Ann Lee, said": an office, then its holder between commas. Never the office of someone
 * named before it ("Bo Chan, the foreign minister, Ann Lee and …").
 */
export function readOfficeCommaName(search: PersonSearch, title: Title): PersonGroup[] {
  const { draft, startingAt, taken, used } = search;
  const { tokens } = draft;
  if (tokens[title.last]?.text !== ',' || title.head.plural) return [];
  const limit = limitOf(draft, title.first);
  const before = title.first - 1;
  if (tokens[before]?.text === ',' && isCapitalised(tokens[before - 1]) && (taken[before - 1] ?? -1) === 2)
    return [];
  const from = skipHonorifics(draft, title.last + 1, limit);
  if (startingAt.has(from) || (taken[from] ?? -1) >= 0 || (draft.namedAt[from] ?? -1) >= 0) return [];
  const last = readName(draft, from, limit, from > title.last + 1);
  const after = tokens[last];
  const closes =
    last >= limit ||
    CLOSERS.has(after?.text ?? '') ||
    isPossessive(after) ||
    /^\p{Ll}+$/u.test(after?.text ?? '');
  if (last - from < (from > title.last + 1 ? 1 : 2) || !closes || holdsInstitution(draft, from, last))
    return [];
  if (after?.text === ',' && startingAt.has(last + 1) && !title.determiner) return [];
  used.add(title);
  const end = after?.text === ',' && last + 1 < limit ? last + 1 : last;
  return [
    {
      first: title.first,
      last: end,
      name: { first: from, last },
      titles: [title],
      phrasing: 'office-comma-name',
    },
  ];
}
