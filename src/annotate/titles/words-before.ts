import { isAskersMark } from '../askers-mark.ts';
import { type Draft, isCapitalised, isPossessive } from '../draft.ts';
import type { TitleHead } from '../lexicon.ts';
import { isEveryday, lexicalTags } from '../words/lexical-tags.ts';

/** "Forty-one heads of state". */
const NUMERAL =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|first|second|third)(?:-|$)/u;
const BORN = /-(?:born|based|led|backed|educated|trained|speaking|style)$/;
/** "anti- Syrian": the name says whom the minister is against. */
const TORN = /^(?:anti|pro|non)-$/;

/** "foreign", "defence and security", "foreign and" before "defence"; its first token. */
export function portfolioBefore(draft: Draft, from: number, at: number): number | undefined {
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
export function chamberBefore({ tokens, lexicon }: Draft, from: number, at: number): number | undefined {
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
export function capitalBefore(draft: Draft, from: number, at: number, headAt: number): number | undefined {
  const { tokens, lexicon } = draft;
  const token = tokens[at];
  if (!token || !isCapitalised(token) || !tokens[at + 1]?.spaced || (draft.dateAt[at] ?? -1) >= 0)
    return undefined;
  if (!/^\p{L}[\p{L}'’.&-]*$/u.test(token.text) || lexicon.functionWords.has(token.lower)) return undefined;
  if (BORN.test(token.lower) || isUnderHonorific(draft, from, at)) return undefined;
  // "His *Majesty* King Roe"
  if (/^(?:majesty|highness|excellency|holiness|honou?r)$/.test(token.lower)) return undefined;
  if (NUMERAL.test(token.lower) || TORN.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (
    at === from &&
    (lexicon.openers.has(token.lower) || (!isCapitalised(tokens[headAt]) && isEveryday(token.lower)))
  )
    return undefined;
  if (lexicon.honorifics.longestAt(tokens, at, at + 1) && !isCapitalised(tokens[headAt])) return undefined;
  if (at === from && isAskersMark(token)) return undefined;
  return at;
}

/**
 * "Agenda to Cut River *Pollution* President Roe believes", "limits *housing* President Roe's plan": before who leads a state or a
 * body, a noun that names no body ends the words of a heading.
 */
export function canLead({ tokens, lexicon }: Draft, at: number, headAt: number): boolean {
  if (!/^(?:president|vice|prime)$/.test(tokens[headAt]?.lower ?? '') || !isCapitalised(tokens[headAt]))
    return true;
  const { lower = '' } = tokens[at] ?? {};
  return (
    !isEveryday(lower) ||
    lower === 'state' ||
    (lexicon.institutionHeads.has(lower) && isCapitalised(tokens[at])) ||
    lexicon.heads.longestAt(tokens, at, at + 1) !== undefined ||
    lexicon.bodyNouns.longestBefore(tokens, at + 1, Math.max(0, at - 2)) !== undefined
  );
}

/** "H.E. Mr. Bo Chan Ambassador": the run is a name. */
function isUnderHonorific({ tokens, lexicon }: Draft, from: number, at: number): boolean {
  for (let k = at; k >= from && at - k < 5 && isCapitalised(tokens[k]); k--) {
    if (tokens[k]?.text.endsWith('.') && lexicon.honorifics.longestAt(tokens, k, k + 1)) return true;
  }
  return false;
}

/** How many words a field of office that no list knows may have. */
const FIELD = 5;

/**
 * "Norlandic *primary industry* minister", "Norland's *small business and tourism* minister": any words in lower case between
 * whose minister it is and the minister; its first token.
 */
export function fieldBefore(draft: Draft, from: number, at: number, head: TitleHead): number | undefined {
  if (!/minister$|^ministry$|^secretary$/.test(head.head)) return undefined;
  const { tokens, lexicon } = draft;
  let k = at;
  while (k > from && at - k < FIELD && isFieldWord(k)) k--;
  const owner = draft.named[draft.namedAt[k] ?? -1];
  const owned = isPossessive(tokens[k]) || (owner?.thing.kind === 'state' && owner.last === k + 1);
  return owned && k < at && tokens[k + 1]?.lower !== 'and' ? k + 1 : undefined;

  function isFieldWord(t: number): boolean {
    const { text = '', lower = '' } = tokens[t] ?? {};
    if (lower === 'and') return t < at;
    return (
      /^\p{Ll}[\p{Ll}-]+$/u.test(text) &&
      !lexicon.functionWords.has(lower) &&
      isNounOrAdjective(lower) &&
      !lexicon.modifiers.has(lower) &&
      !lexicon.heads.longestAt(tokens, t, t + 1)
    );
  }
}

/** Nothing that is a verb with a subject as often: "Norland *names* oil minister Roe". */
function isNounOrAdjective(lower: string): boolean {
  const tags = lexicalTags(lower);
  return tags.some((tag) => /^(?:NNS?|JJ|VBG)$/.test(tag)) && !tags.some((tag) => /^VB[DNZ]$/.test(tag));
}
