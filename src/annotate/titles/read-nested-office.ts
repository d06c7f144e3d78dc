import type { Served } from '../../model/mention.ts';
import { type Draft, isCapitalised, isPossessive } from '../draft.ts';
import { skipHonorifics } from '../persons/skip-honorifics.ts';
import { readBody, readCapitalRun } from './read-body.ts';
import type { ServedUnit } from './served-unit.ts';

/** Words between the link and the inner head, at most. */
const REACH = 6;

/**
 * Reads an office inside a title: "assistant to the Palestinian foreign minister", "chief of staff of the president's
 * office". Where a name follows ("adviser to President Lee") the outer office serves through that person instead.
 */
export function readNestedOffice(draft: Draft, at: number, limit: number): ServedUnit | undefined {
  const { tokens, lexicon } = draft;
  let served: Served | undefined;
  let fieldCapital: boolean | undefined;
  for (let k = at; k < limit && k - at < REACH; ) {
    const head = lexicon.heads.longestAt(tokens, k, limit);
    if (head) {
      if (head.values[0]?.kind !== 'office') return undefined;
      if (lexicon.heads.longestAt(tokens, head.last, limit) || opensInstitution(draft, k, limit))
        return undefined;
      // "Commissioner for Refugees | spokesman": the field is the outer office's.
      if (fieldCapital !== undefined && fieldCapital !== isCapitalised(tokens[k])) return undefined;
      return close(draft, at, head.last, limit, served);
    }
    const named = draft.named[draft.namedAt[k] ?? -1];
    if (named?.thing.kind === 'state' && named.thing.form !== 'capital') {
      served = named.thing.state;
      k = named.last;
      if (isPossessive(tokens[k])) k++;
      continue;
    }
    if (named?.thing.kind === 'organization' && named.first === k) {
      served = named.thing.organization.of ?? named.thing.organization;
      k = named.last;
      continue;
    }
    const portfolio = lexicon.portfolios.longestAt(tokens, k, limit);
    if (portfolio) {
      fieldCapital = isCapitalised(tokens[k]);
      k = portfolio.last;
    } else if (lexicon.modifiers.has(tokens[k]?.lower ?? '')) k++;
    else return undefined;
  }
  return undefined;
}

/** "the General People's Committee", "the Secretary Group": the head is the first word of a body's name. */
function opensInstitution(draft: Draft, at: number, limit: number): boolean {
  if (!isCapitalised(draft.tokens[at])) return false;
  const last = readCapitalRun(draft, at, limit, false);
  for (let k = at + 1; k < last; k++) {
    const head = draft.lexicon.heads.longestAt(draft.tokens, k, limit)?.values[0];
    if (head?.kind === 'body' || draft.lexicon.institutionHeads.has(draft.tokens[k]?.lower ?? ''))
      return true;
  }
  return false;
}

function close(
  draft: Draft,
  first: number,
  last: number,
  limit: number,
  served: Served | undefined,
): ServedUnit | undefined {
  const { tokens, lexicon } = draft;
  const next = tokens[last];
  const isNamed = next?.spaced && isCapitalised(next) && !lexicon.functionWords.has(next.lower);
  if (last < limit && isNamed && !isOfOuter(draft, first, last, limit)) {
    return { last: first, through: { first, last }, pure: false };
  }
  const body = isPossessive(next) ? readBody(draft, last + 1, limit) : undefined;
  return { last: body ?? last, ...(served && { served }), pure: false, nested: true };
}

/**
 * "Security Adviser to *the Vice President* Dr. Ann Lee": who has an article and a capital is somebody's principal, and the full
 * name that follows is the adviser's, as is that after "Special Representative of the Secretary-General"; "adviser to President
 * Lee" has none.
 */
function isOfOuter(draft: Draft, first: number, last: number, limit: number): boolean {
  const { tokens } = draft;
  const sent = /^(?:representative|envoy|adviser|advisor|advocate)$/.test(tokens[first - 3]?.lower ?? '');
  const ofChief = sent && tokens[first - 2]?.lower === 'of' && tokens[first]?.lower === 'secretary-general';
  if (tokens[first - 1]?.lower !== 'the' || !(ofChief || tokens[first - 2]?.lower === 'to')) return false;
  if (!isCapitalised(tokens[first]) || !isCapitalised(tokens[first - 3])) return false;
  const name = skipHonorifics(draft, last, limit);
  return isCapitalised(tokens[name]) && isCapitalised(tokens[name + 1]);
}
