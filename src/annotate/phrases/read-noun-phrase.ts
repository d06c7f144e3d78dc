import type { Mention } from '../../model/mention.ts';
import type { NounPhrase, Tag } from '../../model/phrase.ts';
import { isEveryday } from '../words/lexical-tags.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Tagged } from './tagged.ts';

const WITHIN: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'JJ', 'CD']);
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP']);
const FINITE: ReadonlySet<Tag> = new Set<Tag>(['VBD', 'VBZ', 'VBP', 'MD']);
const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP$', 'NN', 'NNS', 'NNP', 'JJ', 'CD', 'PRP', 'EX']);

/** Reads "the second strategic dialogue", "Lavrov's three-day visit", "he" from token `at`; nothing where none begins. */
export function readNounPhrase(tagged: Tagged, at: number, limit: number): NounPhrase | undefined {
  const { tags, mentionAt } = tagged;
  if ((mentionAt[at] ?? -1) < 0 && (tagged.dateAt[at] ?? -1) < 0 && !OPENERS.has(tags[at] ?? '.'))
    return undefined;
  let head = -1;
  let mention = -1;
  let k = at;
  while (k < limit) {
    const index = mentionAt[k] ?? -1;
    const own = tagged.mentions[index];
    if (own) {
      if (k > at && !joins(tagged, k, own, head)) break;
      k = Math.min(own.last, limit);
      head = lastWord(tagged, own, k);
      mention = index;
      if (!mayModify(tagged, own, k, limit, at < own.first && tags[at] === 'DT')) break;
      continue;
    }
    const tag = tags[k] ?? '.';
    if (tag === 'POS' && (head >= 0 || (tagged.dateAt[k - 1] ?? -1) >= 0)) {
      k++;
      continue;
    }
    if ((tag === 'DT' || tag === 'PRP$') && (k === at || tags[k - 1] === 'DT' || isHalf(tagged, k))) {
      k++;
      continue;
    }
    if ((tagged.dateAt[k] ?? -1) >= 0) {
      const end = datedNoun(tagged, k, limit, head >= 0 || k > at);
      if (end === k) break;
      k = end;
      continue;
    }
    if (tag === 'PRP' || tag === 'EX') {
      if (k > at) break;
      return { kind: 'noun', first: at, last: k + 1, head: k, mention: -1 };
    }
    // "the questions | Lee raised": a name right after a plural is another's.
    if (tag === 'NNP' && k > at && tags[k - 1] === 'NNS') break;
    if (k > at && WITHIN.has(tag) && isToldAudience(tagged, at, k)) break;
    if (WITHIN.has(tag)) {
      head = k++;
      mention = -1;
      continue;
    }
    // "the house's swift, *unanimous* consent"
    if (
      tagged.tokens[k]?.text === ',' &&
      head === k - 1 &&
      tags[head] === 'JJ' &&
      isDetermined(tags, at, k) &&
      tags[k + 1] === 'JJ' &&
      leadsToNoun(tags, k + 1, limit)
    ) {
      k++;
      continue;
    }
    const quoted = k > at ? quotedModifier(tagged, k, limit) : k;
    if (quoted > k) {
      k = quoted;
      continue;
    }
    const joined = pastAndAHalf(tagged, k, limit) ?? joinsModifiers(tags, k, limit);
    if (joined > k) {
      k = joined;
      continue;
    }
    break;
  }
  while (k > at && tags[k - 1] === 'POS' && (mentionAt[k - 1] ?? -1) < 0) k--;
  if (head < 0)
    return k > at && tags[at] === 'DT'
      ? { kind: 'noun', first: at, last: k, head: at, mention: -1 }
      : undefined;
  // An adjective with no noun after it is a predicate, unless a determiner or "for" makes it a noun ("the rich", "for calm").
  const isAsked = tagged.tokens[at - 1]?.lower === 'for' && /^(?:\.|IN|CC)$/.test(tags[k] ?? '');
  if (mention < 0 && tags[head] === 'JJ' && tags[at] === 'JJ' && !isAsked) return undefined;
  return { kind: 'noun', first: at, last: k, head, mention };
}

/** "told reporters | talks would resume": a group that hears is no part of the subject of what it hears. */
function isToldAudience({ tokens }: Tagged, at: number, k: number): boolean {
  return (
    /^(?:told|tells|tell|telling|informed|assured|reminded)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:reporters|journalists|newsmen|correspondents|lawmakers|legislators|deputies|delegates|diplomats|parliament)$/.test(
      tokens[k - 1]?.lower ?? '',
    )
  );
}

const TIMES =
  /^(?:time|morning|afternoon|evening|night|noon|midnight|weekend|week|month|year|day|hours?|later)$/;

const THINGS =
  /^(?:meeting|conference|summit|visit|session|ceremony|letter|statement|message|speech|interview|call|conversation|event|forum|report|briefing|trip|tour|occasion|article|address|dinner|lunch|luncheon|banquet|telegram|note|dispatch|reception)$/;

/**
 * A mention that follows others without a mark is the head they modify: "Russian" + "Lavrov", "the" + "US side". One with
 * a determiner or office of its own begins anew, as does the subject of a clause that tells more of a noun ("the time
 * President Lee met", "the questions Lee raised", "the progress Norland has made").
 */
function joins(tagged: Tagged, at: number, mention: Mention, head: number): boolean {
  const { tags, mentions, mentionAt } = tagged;
  const before = tags[at - 1] ?? '.';
  if (mention.kind === 'anaphor') return head < 0 && before === 'DT' && tags[at] !== 'PRP';
  if (head < 0) return true;
  const previous = mentions[mentionAt[at - 1] ?? -1];
  if (previous?.kind === 'person' && before !== 'POS') return false;
  // "In the evening | Lee met", "Over the weekend | Norland's premier flew": what names a time takes no name behind it.
  if (TIMES.test(tagged.tokens[at - 1]?.lower ?? '') && mention.kind !== 'organization') return false;
  // "At that meeting | Lee said": what takes place or is written bears no person's name.
  if (mention.kind === 'person' && THINGS.test(tagged.tokens[at - 1]?.lower ?? '')) return false;
  // "on his visit to Norland | Lee said"
  if (
    before !== 'POS' &&
    previous?.kind === 'state' &&
    previous.form !== 'demonym' &&
    mention.kind === 'person'
  )
    return false;
  if (before === 'POS' || previous) return true;
  if (tags[at] === 'DT' || tags[at] === 'PRP$') return false;
  if (before === 'NNS') return mention.kind === 'state' && mention.form === 'demonym';
  if (before !== 'NN') return true;
  // "the journalist Ann Lee said" against "the time Lee arrived".
  if (mention.kind === 'person') return mention.offices.length === 0 && mention.phrasing !== 'alias';
  return mention.kind !== 'state' || mention.form === 'demonym' || !FINITE.has(tags[mention.last] ?? '.');
}

/** "*half* an hour" */
const isHalf = ({ tokens }: Tagged, at: number): boolean =>
  tokens[at - 1]?.lower === 'half' && /^an?$/.test(tokens[at]?.lower ?? '');

/** "four *and a half* hours": past the words that belong to the number. */
function pastAndAHalf({ tokens, tags }: Tagged, at: number, limit: number): number | undefined {
  const words = [at, at + 1, at + 2].map((k) => tokens[k]?.lower).join(' ');
  return words === 'and a half' && at + 3 < limit && NOUNS.has(tags[at + 3] ?? '.') ? at + 3 : undefined;
}

/** Whether words after the mention go on with the same phrase. */
function mayModify(
  { tags, tokens, mentions, mentionAt }: Tagged,
  mention: Mention,
  next: number,
  limit: number,
  definite: boolean,
): boolean {
  const tag = tags[next];
  if (next >= limit || !tag) return false;
  if (tag === 'POS') return true;
  if (mention.kind === 'anaphor') return mention.possessive;
  // "the Lee government", "the Roe assassination"
  if (mention.kind === 'person') return definite && (tag === 'NN' || tag === 'NNS');
  if (mentions[mentionAt[next] ?? -1]) return true;
  // "the NATO defence ministers *meeting*", no "ministers meeting in Riga".
  if (mention.kind === 'office')
    return mention.office.plural && NOUNS.has(tag) && GATHERINGS.has(tokens[next]?.lower ?? '');
  // "the NATO Summit": a noun with a capital, but no name.
  if (
    tag === 'NNP' &&
    mention.kind !== 'state' &&
    mention.kind !== 'place' &&
    !isEveryday(tokens[next]?.lower ?? '')
  )
    return false;
  return (
    WITHIN.has(tag) && tokens[next]?.spaced === true && !(tag === 'JJ' && !leadsToNoun(tags, next, limit))
  );
}

/** A determiner or a possessor opens the phrase: what it belongs to is still to come. */
const isDetermined = (tags: readonly Tag[], from: number, to: number): boolean =>
  /^(?:DT|PRP\$)$/.test(tags[from] ?? '') || tags.slice(from, to).includes('POS');

/** What those who bear an office hold together. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'meeting',
  'summit',
  'conference',
  'forum',
  'session',
  'council',
  'retreat',
  'dialogue',
  'talks',
]);

function leadsToNoun(tags: readonly Tag[], at: number, limit: number): boolean {
  let k = at;
  while (k < limit && (tags[k] === 'JJ' || tags[k] === 'CD')) k++;
  return NOUNS.has(tags[k] ?? '.');
}

/** The last token of a mention that is a word: an apposition may end with its comma. */
function lastWord({ tokens }: Tagged, mention: Mention, end: number): number {
  let k = end - 1;
  while (k > mention.first && !/[\p{L}\p{N}]/u.test(tokens[k]?.text ?? '')) k--;
  return k;
}

/** "the 2024 treaty", "Saturday's meeting", "its June summit": one past the date where a noun follows it. */
function datedNoun({ tags, dateAt }: Tagged, at: number, limit: number, opened: boolean): number {
  let end = at + 1;
  while (end < limit && dateAt[end] === dateAt[at]) end++;
  if (tags[end] === 'POS') return end;
  return opened && leadsToNoun(tags, end, limit) ? end : at;
}

/** How many words between quotation marks may modify a noun. */
const LONGEST_QUOTED = 3;

/** `an *"urgent"* call`, `the "peace" talks`: one past the closing mark where a noun follows it. */
function quotedModifier(tagged: Tagged, open: number, limit: number): number {
  const { tags } = tagged;
  if (!isQuoteMark(tagged, open) || NOUNS.has(tags[open - 1] ?? '.')) return open;
  for (let k = open + 1; k < limit && k <= open + LONGEST_QUOTED + 1; k++) {
    if (isQuoteMark(tagged, k)) return k > open + 1 && leadsToNoun(tags, k + 1, limit) ? k + 1 : open;
    if (!WITHIN.has(tags[k] ?? '.') && tags[k] !== 'RB' && tags[k] !== 'CC') return open;
  }
  return open;
}

/** "bilateral and regional issues", "a very good meeting". */
function joinsModifiers(tags: readonly Tag[], at: number, limit: number): number {
  const tag = tags[at];
  const previous = tags[at - 1] ?? '.';
  const next = tags[at + 1] ?? '.';
  if (
    tag === 'RB' &&
    at + 1 < limit &&
    next === 'JJ' &&
    leadsToNoun(tags, at + 1, limit) &&
    previous !== 'NN' &&
    previous !== 'NNS'
  )
    return at + 1;
  if (tag === 'CC' && previous === 'JJ' && next === 'JJ' && leadsToNoun(tags, at + 1, limit)) return at + 1;
  // "economic and security cooperation"
  if (tag === 'CC' && previous === 'JJ' && next === 'NN' && NOUNS.has(tags[at + 2] ?? '.') && at + 2 < limit)
    return at + 1;
  return at;
}
