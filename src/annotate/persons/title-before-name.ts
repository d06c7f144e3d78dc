import { type Draft, isCapitalised, isPossessive } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { isFirstName } from '../words/is-first-name.ts';
import { isEveryday, lexicalTags } from '../words/lexical-tags.ts';
import { holdsInstitution, isCompany } from './institution.ts';
import { pastWhereabouts } from './past-whereabouts.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readName } from './read-name.ts';
import { readServedAfterName } from './served-after-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

const PARTY_POSTS = new Set(['general secretary', 'secretary', 'chairman', 'chairwoman']);
const HEADS_OF_STATE = new Set([
  'president',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'pope',
  'chancellor',
]);
/** Offices in a row before one name, at most: "Deputy Prime Minister and Foreign Minister". */
const OFFICES = 3;

/**
 * "Russian Foreign Minister Sergei Lavrov"; "Foreign Minister and Deputy Prime Minister Ann Lee"; "Presidents A B and
 * C D"; "President Ann Lee of Norland"; "Head of the Norland delegation, presidential aide Ann Lee".
 */
export function readTitleBeforeName(search: PersonSearch, title: Title): PersonGroup[] {
  const { draft, used } = search;
  const limit = limitOf(draft, title.first);
  const chain = chainOf(search, title);
  for (let n = chain.length; n > 0; n--) {
    const end = chain[n - 1]?.last ?? title.last;
    const from = skipHonorifics(draft, skipMarks(draft, end), limit);
    if (from >= limit || (!draft.tokens[from]?.spaced && from === end)) continue;
    const last = readName(draft, from, limit, true);
    if (last === from || !isPlausible(draft, title, from, last)) continue;
    const titles = chain.slice(0, n);
    for (const one of titles) used.add(one);
    if (title.head.plural) return personsOfPlural(draft, title, from, last, limit);
    const after = readServedAfterName(draft, titles, last, limit);
    return [
      {
        first: title.first,
        last: after.last,
        name: { first: from, last },
        titles: after.titles,
        phrasing: 'title-before-name',
      },
    ];
  }
  return [];
}

/** The offices that lead up to one name, joined by "and" or by nothing; by a comma only where neither has a determiner. */
function chainOf({ draft, startingAt, used }: PersonSearch, title: Title): Title[] {
  const chain = [title];
  while (chain.length < OFFICES) {
    const end = pastWhereabouts(draft, chain.at(-1)?.last ?? title.last);
    const mark = draft.tokens[end];
    const comma =
      mark?.text === ',' &&
      ((title.determiner === undefined && title.last - title.first > 2) ||
        isRank(startingAt.get(end + 1)) ||
        isDescription(draft, title, startingAt.get(pastCareer(draft, end + 1))));
    const next =
      startingAt.get(end) ??
      (comma ? startingAt.get(pastCareer(draft, end + 1)) : undefined) ??
      (mark?.lower === 'and' || mark?.text === '/' || comma || dashes(mark, startingAt.get(end + 1))
        ? startingAt.get(end + 1)
        : undefined);
    if (
      !next ||
      used.has(next) ||
      (next.determiner !== undefined && !(comma && next.determiner === 'possessor')) ||
      next.head.plural ||
      (mark?.lower === 'and' && standsApart(draft, title, next)) ||
      (next.served &&
        next.served !== title.served &&
        (title.served || !comma) &&
        !(comma && (isRank(next) || isDescription(draft, title, next)))) ||
      title.head.plural
    )
      break;
    chain.push(next);
  }
  return chain;
}

/** "Deputy Prime Minister *-* Minister of Finance Ann Lee": two offices of one person, both written large. */
const dashes = (mark: Draft['tokens'][number] | undefined, next: Title | undefined): boolean =>
  /^[-–—]$/.test(mark?.text ?? '') &&
  next !== undefined &&
  /^(?:minister|head|chairman|director)$/.test(next.head.head);

/** "the envoy, *career* diplomat Ann Lee" */
const pastCareer = ({ tokens }: Draft, at: number): number =>
  /^(?:career|veteran|seasoned|long-time|longtime|retired|senior)$/.test(tokens[at]?.lower ?? '')
    ? at + 1
    : at;

/** "Norland's special envoy, Ambassador Lee": a rank right before the name. */
const isRank = (title: Title | undefined): boolean =>
  title !== undefined &&
  (title.head.class === 'military' || title.head.head === 'ambassador' || title.head.head === 'senator');

/**
 * "Norland's envoy, *former Sudlandic minister* Bo Roe,", "the head of the mission, *veteran diplomat* Ann Lee,": what its holder once
 * was or is by calling; "the EU's president, *Norland's Foreign Minister* Roe": what whoever presides in turn is at home. A list goes on with "and".
 */
function isDescription(draft: Draft, { determiner, head, served }: Title, next: Title | undefined): boolean {
  const isInTurn = served?.kind === 'organization' && next?.served?.kind === 'state';
  if (!next || determiner === undefined || head.plural || next.head.plural) return false;
  if (!next.former && next.head.counts !== 'no' && !isInTurn) return false;
  const limit = limitOf(draft, next.first);
  const last = readName(draft, next.last, limit, true);
  const mark = draft.tokens[last];
  return (
    last > next.last &&
    mark?.lower !== 'and' &&
    !(
      mark?.text === ',' &&
      draft.tokens[last + 1]?.lower === 'and' &&
      !/^(?:with|by|from|to)$/.test(draft.tokens[last + 2]?.lower ?? '')
    )
  );
}

/**
 * "the vice president and President Lee" are two persons: an office with a determiner joins only one written alike ("the Norland
 * prime minister and foreign minister Lee"), and no one is head of state beside another office that "and" joins.
 */
const standsApart = ({ tokens }: Draft, title: Title, next: Title): boolean => {
  // "General Secretary and President Lee": party and state have one head.
  if (HEADS_OF_STATE.has(next.head.head))
    return title.determiner !== undefined || !PARTY_POSTS.has(title.head.head);
  const alike = isCapitalised(tokens[title.headFirst]) === isCapitalised(tokens[next.headFirst]);
  const deputy = /^(?:deputy|vice|first)$/.test(tokens[title.titleFirst]?.lower ?? '');
  return isArticle(title.determiner) && !((title.served || deputy) && alike);
};

const isArticle = (determiner: string | undefined): boolean =>
  determiner !== undefined && /^(?:the|a|an|this|his|her|its|their)$/.test(determiner);

/** Scare quotes around an office (`rebel "foreign minister" Ann Lee`), "-" in "Prime Minister-Foreign Minister". */
const skipMarks = ({ tokens }: Draft, at: number): number =>
  /^["”’\]]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;

/** "Deputy *Federal Public Defender*", "PM *THE*": words that are no name of anybody. */
function namesNobody(draft: Draft, from: number, last: number): boolean {
  const { tokens, lexicon } = draft;
  const opening = tokens[from]?.lower ?? '';
  // "Gen *Z*", "at 4 PM *EDT*"
  if (last - from === 1 && /^(?:\p{Lu}\.?|[ECMP][SD]T|GMT|UTC|BST)$/u.test(tokens[from]?.text ?? ''))
    return true;
  // "General *Host* Corp."
  if (isCompany(tokens[last]?.lower)) return true;
  if (last - from === 1)
    return lexicon.functionWords.has(opening) && /^\p{Lu}+$/u.test(tokens[from]?.text ?? '');
  if (isFirstName(lexicon, opening)) return false;
  for (let k = from; k < last; k++) if (!isPlainNoun(tokens[k]?.lower ?? '')) return false;
  return last - from > 2 || /^JJ/.test(lexicalTags(opening)[0] ?? '');
}

/** A word that running text has in lower case, and no surname that is one as well. */
const isPlainNoun = (lower: string): boolean =>
  isEveryday(lower) && !/^(?:NNP)/.test(lexicalTags(lower)[0] ?? '');

/** After a lower-case office one capitalised word alone may begin a clause: "told the premier Norland would agree". */
function isPlausible(draft: Draft, title: Title, from: number, last: number): boolean {
  if (holdsInstitution(draft, from, last) || namesNobody(draft, from, last)) return false;
  // "African Union chair | President of Norland Ann Lee": another office is no name.
  const office = draft.lexicon.heads.longestAt(draft.tokens, from, last);
  if (office?.last === last && !draft.lexicon.givenNames.has(draft.tokens[from]?.lower ?? '')) return false;
  const named = draft.named[draft.namedAt[from] ?? -1];
  if (named && named.last >= last)
    return named.thing.kind === 'place' && title.determiner === undefined && title.head.class !== 'lesser';
  if (isPossessive(draft.tokens[from])) return false;
  // "the second cabinet member Lee has met"
  if (title.head.class === 'lesser' && title.determiner === 'the' && last - from === 1) return false;
  if (
    title.determiner !== undefined &&
    !isCapitalised(draft.tokens[title.titleLast - 1]) &&
    last - from === 1
  ) {
    return title.determiner !== 'a' && title.determiner !== 'an';
  }
  return true;
}

/** "Presidents Ann Lee and Bo Chan", "Prime Ministers A of X and B of Y": each person holds the office. */
function personsOfPlural(
  draft: Draft,
  title: Title,
  from: number,
  firstLast: number,
  limit: number,
): PersonGroup[] {
  const each: Title = { ...title, each: true };
  const group = (first: number, name: { first: number; last: number }): PersonGroup => {
    const after = readServedAfterName(draft, [each], name.last, limit);
    return { first, last: after.last, name, titles: after.titles, phrasing: 'title-before-name' };
  };
  const groups = [group(title.first, { first: from, last: firstLast })];
  for (let k = groups[0]?.last ?? firstLast; k < limit; ) {
    const mark = draft.tokens[k];
    if (mark?.lower !== 'and' && mark?.text !== ',') break;
    const open = draft.tokens[k + 1]?.lower === 'and' ? k + 2 : k + 1;
    const next = skipHonorifics(draft, open, limit);
    const last = readName(draft, next, limit, true);
    if (last === next || draft.named[draft.namedAt[next] ?? -1]?.first === next) break;
    const found = group(next, { first: next, last });
    groups.push(found);
    k = found.last;
  }
  return groups;
}
