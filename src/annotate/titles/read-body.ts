import type { Served } from '../../model/mention.ts';
import { type Draft, isCapitalised, isPossessive } from '../draft.ts';
import { isAdjective } from '../words/lexical-tags.ts';

/** "Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea" in tokens, with room. */
const LONGEST_RUN = 24;
const LINKS = new Set(['of', 'for', 'and', 'the', '&', 'on']);

/** A capitalised word that can begin or continue a name. */
export const isNameWord = (draft: Draft, at: number): boolean =>
  isCapitalised(draft.tokens[at]) && !draft.lexicon.functionWords.has(draft.tokens[at]?.lower ?? '');

/**
 * One past a body's noun at `at`: "parliament", "general staff", "provincial committee", "People's Army", "foreign
 * ministry"; nothing where none stands there.
 */
export function readBody(draft: Draft, at: number, limit: number): number | undefined {
  const { tokens, lexicon } = draft;
  const portfolio = lexicon.portfolios.longestAt(tokens, at, limit);
  const whole = lexicon.heads.longestAt(tokens, at, limit);
  if (portfolio && !(whole?.values[0]?.kind === 'body' && whole.last > portfolio.last)) {
    const body = lexicon.heads.longestAt(tokens, portfolio.last, limit);
    if (body?.values[0]?.kind === 'body') return body.last;
    return bodyPastField(draft, at, portfolio.last, limit) ?? portfolio.last;
  }
  for (let k = at; k < limit && k - at < 3; k++) {
    const body = lexicon.heads.longestAt(tokens, k, limit);
    if (body?.values[0]?.kind === 'body') return body.last;
    const lower = tokens[k]?.lower ?? '';
    if (isCapitalised(tokens[k]) || !(isAdjective(lower) || lexicon.modifiers.has(lower))) break;
  }
  return isNameWord(draft, at) ? cutName(draft, at, readCapitalRun(draft, at, limit, true)) : undefined;
}

/** "National People's Congress", "Human Rights Monitor", "gas pipeline company": the field is the first word of a body's name. */
function bodyPastField(draft: Draft, at: number, field: number, limit: number): number | undefined {
  const { tokens, lexicon } = draft;
  if (isNameWord(draft, at) && isNameWord(draft, field) && tokens[field]?.spaced) {
    const run = readCapitalRun(draft, at, limit, true);
    for (let k = run; k > field; k--)
      if (
        lexicon.institutionHeads.has(tokens[k - 1]?.lower ?? '') ||
        lexicon.bodyNouns.longestBefore(tokens, k, field)
      )
        return k;
    return undefined;
  }
  for (let k = field; k < Math.min(limit, field + 2); k++) {
    const noun = isCapitalised(tokens[k]) ? undefined : lexicon.bodyNouns.longestAt(tokens, k, limit);
    if (noun) return noun.last;
  }
  return undefined;
}

/**
 * One past a run of capitalised words with small ones between: "Alliance of Democratic Forces for the Liberation of
 * Norland". "and" links only inside a definite name: after "governor of Kyoto and" comes someone else.
 */
export function readCapitalRun(
  draft: Draft,
  at: number,
  limit: number,
  withLinks: boolean,
  withAnd: boolean = withLinks,
): number {
  const { tokens } = draft;
  let last = at + 1;
  for (let k = last; k < limit && k - at < LONGEST_RUN; ) {
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
    if (!withLinks || !LINKS.has(token.lower) || (token.lower === 'and' && !withAnd)) break;
    const next = tokens[k + 1]?.lower === 'the' ? k + 2 : k + 1;
    if (
      next >= limit ||
      !isCapitalised(tokens[next]) ||
      (/^(?:and|&)$/.test(token.lower) && startsAnother(draft, next, limit))
    )
      break;
    k = next;
  }
  return last;
}

/** After "and": another office, an honorific, or a known state begins something else. */
const startsAnother = (draft: Draft, at: number, limit: number): boolean =>
  draft.lexicon.heads.longestAt(draft.tokens, at, limit) !== undefined ||
  draft.lexicon.honorifics.longestAt(draft.tokens, at, limit) !== undefined ||
  (draft.namedAt[at] ?? -1) >= 0;

/** The first state named within a run of words, else the first organisation or its state. */
export function servedWithin(draft: Draft, from: number, to: number): Served | undefined {
  let organization: Served | undefined;
  for (let k = from; k < to; k++) {
    const thing = draft.named[draft.namedAt[k] ?? -1]?.thing;
    if (thing?.kind === 'state') return thing.state;
    if (thing?.kind === 'organization') organization ??= thing.organization.of ?? thing.organization;
  }
  return organization;
}

/**
 * "Supreme National Security Council | Ann Lee", "the Assembly of Norland | Bo Chan": after the noun of an institution or the
 * state it is of, two words more are a person's name.
 */
export function cutName(draft: Draft, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    const lower = draft.tokens[k]?.lower ?? '';
    if (draft.lexicon.institutionHeads.has(lower) || endsInState(draft, k, from))
      return to - k - 1 >= 2 ? k + 1 : to;
  }
  return to;
}

/** "of *Norland*", "of the *USSR*" */
export function endsInState({ tokens, named, namedAt }: Draft, at: number, from: number): boolean {
  const name = named[namedAt[at] ?? -1];
  if (name?.thing.kind !== 'state' || name.thing.form !== 'name' || name.last !== at + 1) return false;
  const before = tokens[name.first - 1]?.lower === 'the' ? name.first - 2 : name.first - 1;
  return before > from && tokens[before]?.lower === 'of';
}
