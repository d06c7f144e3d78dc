import type { Served } from '../model/mention.ts';
import { type Draft, isCapitalised, isPossessive } from './draft.ts';
import type { TitleHead } from './lexicon.ts';

/** What the words after a head add: "of the Workers' Party of Korea", "for Foreign Affairs", "to the UN". */
export interface TitleRight {
  /** One past the last token of the phrase. */
  readonly last: number;
  /** One past the last token of the title proper: "of Russia" at its end is no part of it. */
  readonly titleLast: number;
  readonly served?: Served;
  readonly through?: { readonly first: number; readonly last: number };
}

const JOINS = new Set(['of', 'for', 'to', 'at', 'in', 'on']);
const AMBASSADORIAL = new Set([
  'ambassador',
  'envoy',
  'adviser',
  'advisor',
  'aide',
  'assistant',
  'representative',
  'delegate',
  'secretary',
  'consul',
  'counsel',
  'observer',
  'high commissioner',
  'commissioner',
  'emissary',
  'counsellor',
  'ambassador-designate',
]);
const LINKS = new Set(['of', 'for', 'and', 'the', '&', 'on']);

interface Unit {
  last: number;
  served?: Served;
  through?: { first: number; last: number };
  /** The unit only names the state or organisation served. */
  pure: boolean;
}

export function extendTitleRight(
  draft: Draft,
  headLast: number,
  limit: number,
  head: TitleHead,
  capitalised: boolean,
): TitleRight {
  const { tokens } = draft;
  let last = headLast;
  let titleLast = headLast;
  let served: Served | undefined;
  let through: { first: number; last: number } | undefined;
  for (let hops = 0; hops < 4; hops++) {
    last = skipAcronym(draft, last, limit);
    const join = tokens[last];
    if (!join || last >= limit || !JOINS.has(join.lower) || (draft.dateAt[last] ?? -1) >= 0) break;
    if (
      join.lower !== 'of' &&
      !(join.lower === 'for' && hops < 2) &&
      !(join.lower === 'to' && AMBASSADORIAL.has(head.head)) &&
      !(join.lower === 'on' && AMBASSADORIAL.has(head.head)) &&
      !((join.lower === 'in' || join.lower === 'at') && head.kind === 'office')
    )
      break;
    const unit = readUnit(draft, last + 1, limit, capitalised && hops === 0, join.lower, head);
    if (!unit) break;
    if (unit.through) {
      through = unit.through;
      // The person follows as a mention of its own; the title ends before "for".
      break;
    }
    if (join.lower === 'to' || join.lower === 'on') {
      titleLast = last = unit.last;
      continue;
    }
    if (join.lower === 'in' || join.lower === 'at') {
      if (unit.pure && unit.served?.kind === 'state') break;
      served ??= unit.served;
      titleLast = last = unit.last;
      continue;
    }
    if (unit.served && (!served || unit.pure))
      served =
        served && served.kind !== 'state' && unit.served.kind === 'state' && hops > 0
          ? unit.served
          : (served ?? unit.served);
    last = unit.last;
    if (!unit.pure) titleLast = last;
    last = joinSecondUnit(draft, last, limit);
    if (!unit.pure) titleLast = last;
  }
  return { last, titleLast, ...(served && { served }), ...(through && { through }) };
}

/** "(AU)" right after a name. */
function skipAcronym(draft: Draft, at: number, limit: number): number {
  const { tokens } = draft;
  return at + 2 < limit &&
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    isCapitalised(tokens[at + 1])
    ? at + 3
    : at;
}

/** "of Trade and Industry", "of Education and of Health": the second half, where it is one of the list. */
function joinSecondUnit(draft: Draft, at: number, limit: number): number {
  const { tokens, lexicon } = draft;
  let last = at;
  while (last < limit && (tokens[last]?.lower === 'and' || tokens[last]?.lower === ',')) {
    const from = tokens[last + 1]?.lower === 'of' ? last + 2 : last + 1;
    const next = lexicon.portfolios.longestAt(tokens, from, limit);
    const list = tokens[last]?.lower === ',';
    if (
      !next ||
      lexicon.heads.longestAt(tokens, next.last, limit) ||
      (list && tokens[next.last]?.lower !== 'and')
    )
      break;
    last = next.last;
  }
  return last;
}

function readUnit(
  draft: Draft,
  at: number,
  limit: number,
  titleCase: boolean,
  join: string,
  head: TitleHead,
): Unit | undefined {
  const { tokens, lexicon } = draft;
  let k = at;
  const definite = tokens[k]?.lower === 'the' || tokens[k]?.lower === 'its' || tokens[k]?.lower === 'their';
  if (definite) k++;
  if (k >= limit) return undefined;
  const portfolio = lexicon.portfolios.longestAt(tokens, k, limit);
  const named = draft.named[draft.namedAt[k] ?? -1];
  if (named && named.first === k && (!portfolio || portfolio.last <= named.last)) {
    const { thing } = named;
    const after = tokens[named.last];
    if (thing.kind === 'state' && (thing.form === 'demonym' || isPossessive(after))) {
      const from = isPossessive(after) ? named.last + 1 : named.last;
      const body = readBody(draft, from, limit);
      return body === undefined ? undefined : { last: body, served: thing.state, pure: false };
    }
    if (thing.kind === 'state' && lexicon.heads.longestAt(tokens, named.last, limit) && join === 'for') {
      return { last: named.last, through: { first: k, last: named.last }, pure: false };
    }
    if (thing.kind === 'state')
      return { last: named.last, served: thing.state, pure: thing.form !== 'capital' || join !== 'of' };
    if (thing.kind === 'organization') {
      const own = thing.organization.of;
      if (isPossessive(after)) {
        const body = readBody(draft, named.last + 1, limit);
        if (body !== undefined) return { last: body, served: own ?? thing.organization, pure: false };
      }
      return {
        last: named.last,
        served: own ?? thing.organization,
        pure: own === undefined && hasNoTail(draft, named.last),
      };
    }
    if (thing.kind === 'place')
      return { last: named.last, ...(thing.place.state && { served: thing.place.state }), pure: false };
  }
  if (portfolio) {
    // "spokesman for Foreign Minister Lavrov": the portfolio is the start of another office.
    if (join === 'for' && lexicon.heads.longestAt(tokens, portfolio.last, limit))
      return { last: k, through: { first: k, last: portfolio.last + 1 }, pure: false };
    return { last: portfolio.last, pure: false };
  }
  if (isCapitalised(tokens[k]) && !lexicon.functionWords.has(tokens[k]?.lower ?? '')) {
    if (join === 'for' && head.class === 'spokes' && !definite)
      return { last: k, through: { first: k, last: k + 1 }, pure: false };
    const last = readCapitalRun(draft, k, limit, definite);
    if (titleCase && !definite && last - k >= 2) {
      // "Minister of Heavy Industries Jane Doe": the last two words are the name unless an institution's noun ends the run.
      const cut = lastInstitution(draft, k, last);
      return { last: cut ?? Math.max(k + 1, last - 2), pure: false };
    }
    const served = servedWithin(draft, k, last);
    return { last, ...(served && { served }), pure: false };
  }
  const body = readBody(draft, k, limit);
  return body === undefined ? undefined : { last: body, pure: false };
}

const hasNoTail = (draft: Draft, at: number): boolean =>
  !isCapitalised(draft.tokens[at]) || draft.tokens[at]?.lower === 'i';

/** Nouns of bodies and portfolios in lower case, or a capitalised run: "parliament", "general staff", "People's Army". */
function readBody(draft: Draft, at: number, limit: number): number | undefined {
  const { tokens, lexicon } = draft;
  const portfolio = lexicon.portfolios.longestAt(tokens, at, limit);
  if (portfolio) {
    const body = lexicon.heads.longestAt(tokens, portfolio.last, limit);
    return body?.values[0]?.kind === 'body' ? body.last : portfolio.last;
  }
  const body = lexicon.heads.longestAt(tokens, at, limit);
  if (body?.values[0]?.kind === 'body') return body.last;
  if (isCapitalised(tokens[at]) && !lexicon.functionWords.has(tokens[at]?.lower ?? ''))
    return readCapitalRun(draft, at, limit, true);
  return undefined;
}

/** "Alliance of Democratic Forces for the Liberation of Congo-Zaire". */
function readCapitalRun(draft: Draft, at: number, limit: number, withLinks: boolean): number {
  const { tokens } = draft;
  let last = at + 1;
  for (let k = last; k < limit && k - at < 12; ) {
    const token = tokens[k];
    if (!token) break;
    if (isCapitalised(token) && token.spaced && (draft.dateAt[k] ?? -1) < 0) {
      last = ++k;
      continue;
    }
    if (isPossessive(token) && isCapitalised(tokens[k + 1])) {
      k++;
      continue;
    }
    if (withLinks && LINKS.has(token.lower)) {
      let next = k + 1;
      if (tokens[next]?.lower === 'the') next++;
      if (
        next < limit &&
        isCapitalised(tokens[next]) &&
        tokens[next]?.lower !== 'mr' &&
        !(token.lower === 'and' && draft.lexicon.heads.longestAt(tokens, next, limit))
      ) {
        k = next;
        continue;
      }
    }
    break;
  }
  return last;
}

function lastInstitution(draft: Draft, from: number, to: number): number | undefined {
  for (let k = to - 1; k >= from; k--)
    if (draft.lexicon.institutionHeads.has(draft.tokens[k]?.lower ?? '')) return k + 1;
  return undefined;
}

function servedWithin(draft: Draft, from: number, to: number): Served | undefined {
  for (let k = from; k < to; k++) {
    const thing = draft.named[draft.namedAt[k] ?? -1]?.thing;
    if (thing?.kind === 'state') return thing.state;
  }
  return undefined;
}
