import { type Draft, isCapitalised, isPossessive, type Named } from '../draft.ts';
import type { NamedThing, TitleHead } from '../lexicon.ts';
import { isAdjective, isEveryday, lexicalTags } from '../words/lexical-tags.ts';
import { readPossessor } from './possessor.ts';
import type { TitleLeft } from './title.ts';

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'this',
  'both',
  'two',
  'any',
  'another',
]);
/** No title is longer than this many tokens to the left of its head. */
const REACH = 14;

const REGIONS = new Set(
  'african european asian arab western eastern latin caribbean nordic baltic balkan scandinavian muslim islamic allied'.split(
    ' ',
  ),
);
/** "Forty-one heads of state". */
const NUMERAL =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|first|second|third)(?:-|$)/u;
const BORN = /-(?:born|based|led|backed|educated|trained|speaking|style)$/;
/** "anti- Syrian": the name says whom the minister is against. */
const TORN = /^(?:anti|pro|non)-$/;

type Growing = { -readonly [K in keyof TitleLeft]: TitleLeft[K] };

/**
 * Reads leftwards from a head: "the visiting former Malaysian deputy prime" before "minister", "Lavrov's" before
 * "spokeswoman", "Free Patriotic Movement" before "leader".
 */
export function extendTitleLeft(draft: Draft, from: number, headAt: number, head: TitleHead): TitleLeft {
  const { tokens, lexicon } = draft;
  const left: Growing = { first: headAt, titleFirst: headAt, former: false, visiting: false };
  /** Once the state or "former" is read, words further left are no part of the title. */
  let closed = false;
  for (let j = headAt - 1; j >= from && headAt - j < REACH; ) {
    const token = tokens[j];
    if (!token) break;
    if (isPossessive(token)) {
      const possessor = readPossessor(draft, from, j);
      if (possessor?.served && left.served) makesRoom(left);
      Object.assign(left, possessor);
      break;
    }
    if ((head.class === 'military' || head.class === 'royal') && isOfficeBefore(draft, from, j)) break;
    if (REGIONS.has(token.lower)) {
      // "five African presidents", "a Western diplomat": where from, not of what.
      left.first = j--;
      closed = true;
      continue;
    }
    const modifier = lexicon.modifiers.get(token.lower);
    const named = draft.named[draft.namedAt[j] ?? -1];
    if (named && !modifier) {
      if (!closed && isRegion(named.thing)) {
        left.first = left.titleFirst = named.first;
        j = named.first - 1;
        continue;
      }
      if (!makesRoom(left) || !takeNamed(draft, left, named)) break;
      closed = closed || named.thing.kind !== 'organization' || named.thing.organization.of === undefined;
      j = named.first - 1;
      continue;
    }
    if (modifier && isVerbOf(draft, from, j)) break;
    if (modifier) {
      left.former ||= modifier.former;
      left.visiting ||= modifier.visiting;
      closed ||= modifier.former || modifier.dropped;
      if (!closed) left.titleFirst = j;
      left.first = j--;
      continue;
    }
    if (DETERMINERS.has(token.lower)) {
      left.determiner = token.lower;
      left.first = j;
      break;
    }
    if (closed) {
      takeDeterminerBehind(draft, from, j, left);
      break;
    }
    const next =
      portfolioBefore(draft, from, j) ??
      capitalBefore(draft, from, j, headAt) ??
      chamberBefore(draft, from, j);
    if (next === undefined) break;
    left.first = left.titleFirst = next;
    j = next - 1;
  }
  return left;
}

/** "Middle East" in "the special Middle East envoy": a region of no one state says what the office is for. */
const isRegion = (thing: NamedThing): boolean => thing.kind === 'place' && !thing.place.state;

/** Before a rank another office ends: "Army Chief | General". */
const isOfficeBefore = ({ tokens, lexicon }: Draft, from: number, at: number): boolean =>
  lexicon.heads.longestBefore(tokens, at + 1, Math.max(from, at - 5))?.values[0]?.kind === 'office';

/** "Norland's UN ambassador", "the Chinese NATO envoy": an organisation gives way to the state before it and joins the title. */
function makesRoom(left: Growing): boolean {
  if (left.stateFirst === undefined) return !left.served;
  if (left.served?.kind !== 'organization') return false;
  left.titleFirst = left.stateFirst;
  delete left.served;
  delete left.stateFirst;
  return true;
}

/** "was elected chairman": the participle belongs to the verb before it. */
const isVerbOf = ({ tokens }: Draft, from: number, at: number): boolean =>
  at > from &&
  /^(?:is|was|were|been|be|are|has|had|have|being|who|and|he|she|they)$/.test(tokens[at - 1]?.lower ?? '') &&
  lexicalTags(tokens[at]?.lower ?? '').some((tag) => tag === 'VBN' || tag === 'VBD') &&
  /ed$|^chosen$/.test(tokens[at]?.lower ?? '');

/** "US" in "US Treasury": the state's name within a body's is no part of the title. */
function stateWords({ tokens, lexicon }: Draft, named: Named): number {
  const match = lexicon.names.longestAt(tokens, named.first, named.last - 1);
  const thing = match?.values[0];
  return match && thing?.kind === 'state' && thing.form !== 'capital' ? match.last - named.first : 0;
}

/** A state gives whom the office serves and is no part of the title; "KRG", "Defense Agency" and towns are. */
function takeNamed(draft: Draft, left: Growing, named: Named): boolean {
  const { thing } = named;
  if (thing.kind === 'agency' || (thing.kind === 'place' && !thing.place.state)) return false;
  left.former ||= /^(?:then|ex)-/.test(draft.tokens[named.first]?.lower ?? '');
  if (thing.kind === 'state') {
    left.served = thing.state;
    left.stateFirst = named.first;
    if (thing.form === 'capital') left.titleFirst = named.first;
  } else if (thing.kind === 'organization') {
    left.served = thing.organization.of ?? thing.organization;
    left.stateFirst = named.first;
    if (thing.organization.of) left.titleFirst = named.first + stateWords(draft, named);
  } else if (thing.kind === 'place' && thing.place.state) {
    left.served = thing.place.state;
    left.titleFirst = named.first;
  }
  left.first = named.first;
  return true;
}

/** "a Democratic former congressman", "the oil-rich country": adjectives between the determiner and what was read. */
function takeDeterminerBehind(draft: Draft, from: number, at: number, left: Growing): void {
  let k = at;
  while (k >= from && at - k < 2 && isAdjective(draft.tokens[k]?.lower ?? '')) k--;
  const lower = draft.tokens[k]?.lower ?? '';
  if (k < at && k >= from && DETERMINERS.has(lower)) {
    left.determiner = lower;
    left.first = k;
  }
}

/** "foreign", "defence and security", "foreign and" before "defence"; its first token. */
function portfolioBefore(draft: Draft, from: number, at: number): number | undefined {
  const { tokens, lexicon } = draft;
  const portfolio = lexicon.portfolios.longestBefore(tokens, at + 1, Math.max(from, at - 5));
  if (!portfolio) return undefined;
  const and = portfolio.first - 1;
  if (
    tokens[and]?.lower !== 'and' ||
    isCapitalised(tokens[and - 1]) !== isCapitalised(tokens[portfolio.first])
  )
    return portfolio.first;
  const other = lexicon.portfolios.longestBefore(tokens, and, Math.max(from, and - 4));
  return other && !isBody(draft, other.first, and) ? and : portfolio.first;
}

/** "parliament and foreign minister" are two, "foreign and defence minister" one. */
const isBody = (draft: Draft, first: number, last: number): boolean =>
  draft.lexicon.heads.longestAt(draft.tokens, first, last)?.values[0]?.kind === 'body';

/** "Council of" before "Representatives Speaker": the noun of a body before its "of". */
function chamberBefore({ tokens, lexicon }: Draft, from: number, at: number): number | undefined {
  const body = tokens[at - 1];
  if (
    tokens[at]?.lower !== 'of' ||
    at - 1 < from ||
    !body ||
    !isCapitalised(body) ||
    !isCapitalised(tokens[at + 1])
  )
    return undefined;
  const isBodyNoun = lexicon.heads.longestAt(tokens, at - 1, at)?.values[0]?.kind === 'body';
  return isBodyNoun || lexicon.institutionHeads.has(body.lower) ? at - 1 : undefined;
}

/** A capitalised word that belongs to the title: "Treasury Secretary", "Hezbollah leader". */
function capitalBefore(draft: Draft, from: number, at: number, headAt: number): number | undefined {
  const { tokens, lexicon } = draft;
  const token = tokens[at];
  if (!token || !isCapitalised(token) || !tokens[at + 1]?.spaced || (draft.dateAt[at] ?? -1) >= 0)
    return undefined;
  if (!/^\p{L}[\p{L}'’.&-]*$/u.test(token.text) || lexicon.functionWords.has(token.lower)) return undefined;
  if (BORN.test(token.lower) || isUnderHonorific(draft, from, at)) return undefined;
  if (NUMERAL.test(token.lower) || TORN.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (
    at === from &&
    (lexicon.openers.has(token.lower) || (!isCapitalised(tokens[headAt]) && isEveryday(token.lower)))
  )
    return undefined;
  if (lexicon.honorifics.longestAt(tokens, at, at + 1) && !isCapitalised(tokens[headAt])) return undefined;
  return at;
}

/** "H.E. Mr. Bo Chan Ambassador": the run is a name. */
function isUnderHonorific({ tokens, lexicon }: Draft, from: number, at: number): boolean {
  for (let k = at; k >= from && at - k < 5 && isCapitalised(tokens[k]); k--) {
    if (tokens[k]?.text.endsWith('.') && lexicon.honorifics.longestAt(tokens, k, k + 1)) return true;
  }
  return false;
}
