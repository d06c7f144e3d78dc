import { type Draft, isCapitalised, isPossessive } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { holdsInstitution } from './institution.ts';
import { pastWhereabouts } from './past-whereabouts.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readName } from './read-name.ts';
import { readServedAfterName } from './served-after-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

const CLOSERS = new Set([',', '.', ';', ')', ':', '-', '--', '–', '—']);

/**
 * "The Minister of Foreign Affairs, Ann Lee, said": an office, then its holder between commas. Never the office of someone
 * named before it ("Bo Chan, the foreign minister, Ann Lee and …").
 */
export function readOfficeCommaName(search: PersonSearch, title: Title): PersonGroup[] {
  const { draft, startingAt, taken, used } = search;
  const { tokens } = draft;
  if (title.head.plural) return [];
  const limit = limitOf(draft, title.first);
  const comma = pastWhereabouts(draft, title.last);
  if (tokens[comma]?.text !== ',') return [];
  const before = title.first - 1;
  if (tokens[before]?.text === ',' && isCapitalised(tokens[before - 1]) && (taken[before - 1] ?? -1) === 2)
    return [];
  const from = skipHonorifics(draft, pastCalling(draft, comma + 1, limit), limit);
  // "the minister, *Mr* Brighton Roe": a town's name under an honorific is a person's.
  const honoured = from > comma + 1 && isCapitalised(tokens[from - 1]);
  const place = !honoured && (draft.namedAt[from] ?? -1) >= 0;
  if (startingAt.has(from) || (taken[from] ?? -1) >= 0 || place) return [];
  const last = readName(draft, from, limit, from > comma + 1);
  const after = tokens[last];
  const closes =
    last >= limit ||
    CLOSERS.has(after?.text ?? '') ||
    isPossessive(after) ||
    /^\p{Ll}+$/u.test(after?.text ?? '');
  if (last - from < (from > comma + 1 ? 1 : 2) || !closes || holdsInstitution(draft, from, last)) return [];
  if (after?.text === ',' && startingAt.has(last + 1) && !title.determiner) return [];
  used.add(title);
  // "her opposite number, Ann Lee *of Norland*"
  // "*its* secretary-general, Ann Lee *of Norland*": of the body told before, and from Norland.
  const owned = title.through !== undefined || title.determiner === 'its';
  const told = owned ? { last, titles: [title] } : readServedAfterName(draft, [title], last, limit);
  const end = tokens[told.last]?.text === ',' && told.last + 1 < limit ? told.last + 1 : told.last;
  return [
    {
      first: title.first,
      last: end,
      name: { first: from, last },
      titles: told.titles,
      phrasing: 'office-comma-name',
    },
  ];
}

const RANKS = /^(?:general|colonel|admiral|officer|academic|technocrat|veteran)$/;
/** Words between the comma and a calling, at most: "*former Norlandic trade union* lawyer Ann Lee". */
const CALLING_WITHIN = 4;

/** "Norland's premier, *economist* Ann Lee,", "the envoy, *a former Sudlandic* lawyer Bo Chan": past what its holder is by calling. */
function pastCalling({ tokens, lexicon, named, namedAt }: Draft, at: number, limit: number): number {
  for (let k = at; k < Math.min(limit, at + CALLING_WITHIN); k++) {
    const { text = '', lower = '' } = tokens[k] ?? {};
    if ((lexicon.callings.has(lower) || RANKS.test(lower)) && isCapitalised(tokens[k + 1])) return k + 1;
    const thing = named[namedAt[k] ?? -1]?.thing;
    const demonym = thing?.kind === 'state' && thing.form === 'demonym';
    if (!demonym && !/^\p{Ll}[\p{Ll}-]*$/u.test(text)) return at;
    if (/^(?:and|or|but|who|which|the)$/.test(lower)) return at;
  }
  return at;
}
