import { type Draft, isCapitalised, isPossessive, type Named } from '../draft.ts';
import type { NamedThing, TitleHead } from '../lexicon.ts';
import { isAdjective, lexicalTags } from '../words/lexical-tags.ts';
import { readAntecedent, readOwningOffice, readPossessor } from './possessor.ts';
import type { TitleLeft } from './title.ts';
import { canLead, capitalBefore, chamberBefore, fieldBefore, portfolioBefore } from './words-before.ts';

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
  'one',
]);
/** No title is longer than this many tokens to the left of its head. */
const REACH = 14;

const REGIONS = new Set(
  'african european asian arab western eastern latin caribbean nordic baltic balkan scandinavian muslim islamic allied'.split(
    ' ',
  ),
);

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
    // "[Norwegian] President": a transcript's brackets around what the speaker left out.
    if (token.text === ']' && j > from && tokens[j + 1]?.spaced) {
      j--;
      continue;
    }
    if (isPossessive(token) || token.lower === 'whose') {
      const owning =
        isPossessive(token) && head.head === 'office' ? readOwningOffice(draft, from, j) : undefined;
      const possessor =
        owning ?? (isPossessive(token) ? readPossessor(draft, from, j) : readAntecedent(draft, from, j));
      if (possessor?.served && left.served) makesRoom(left);
      Object.assign(left, possessor);
      break;
    }
    if (
      (head.class === 'military' || head.class === 'royal' || head.head === 'senator') &&
      isOfficeBefore(draft, from, j)
    )
      break;
    if (REGIONS.has(token.lower)) {
      // "five African presidents", "a Western diplomat": where from, not of what.
      left.first = j--;
      closed = true;
      continue;
    }
    const word = lexicon.modifiers.get(token.lower);
    // "the *Liberal* Democratic Party" is called so, the liberal premier only is.
    const modifier = word?.dropped && head.head === 'party' && isCapitalised(token) ? undefined : word;
    const named = draft.named[draft.namedAt[j] ?? -1];
    if (named && !modifier) {
      if (!closed && (isRegion(named.thing) || isNationalCouncil(draft, named, head))) {
        left.first = left.titleFirst = named.first;
        j = named.first - 1;
        continue;
      }
      if (!makesRoom(left) || !takeNamed(draft, left, named)) break;
      closed = closed || named.thing.kind !== 'organization' || named.thing.organization.of === undefined;
      j = named.first - 1;
      continue;
    }
    if (modifier && NAMING.test(token.lower) && left.titleFirst < headAt && isName(draft, j + 1, headAt)) {
      // "named Ann Lee prime minister": the verb has a person and an office.
      left.first = left.titleFirst = headAt;
      break;
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
    if (j === headAt - 1 && !canLead(draft, j, headAt)) break;
    const next =
      portfolioBefore(draft, from, j) ??
      capitalBefore(draft, from, j, headAt) ??
      chamberBefore(draft, from, j) ??
      fieldBefore(draft, from, j, head);
    if (next === undefined) break;
    left.first = left.titleFirst = next;
    j = next - 1;
  }
  return left;
}

/** "Middle East" in "the special Middle East envoy": a region of no one state says what the office is for. */
const isRegion = (thing: NamedThing): boolean => thing.kind === 'place' && !thing.place.state;

/** "Security Council Secretary", "*National* Security Council aide": the United Nations' own has none, so that it is some state's. */
const isNationalCouncil = ({ tokens }: Draft, named: Named, head: TitleHead): boolean =>
  (head.head === 'secretary' || tokens[named.first - 1]?.lower === 'national') &&
  named.thing.kind === 'organization' &&
  named.thing.organization.name === 'UN Security Council' &&
  tokens[named.first]?.lower === 'security';

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

const NAMING = /^(?:named|appointed|elected|chosen|designated|installed|reappointed|re-elected)$/;

/** Two capitalised words and more before a head in lower case. */
const isName = ({ tokens }: Draft, from: number, headAt: number): boolean =>
  !isCapitalised(tokens[headAt]) &&
  isCapitalised(tokens[from]) &&
  isCapitalised(tokens[from + 1]) &&
  from + 2 <= headAt;

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
