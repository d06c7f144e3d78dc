import { CALLED_BODY } from '../../model/called-bodies.ts';
import type { Served } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import { type Draft, isCapitalised, isPossessive } from '../draft.ts';
import { servedWithin } from './read-body.ts';

/** Who stands in the possessive before a title. */
export interface Possessor {
  readonly first: number;
  readonly determiner: 'possessor' | "country's";
  readonly served?: Served;
  readonly stateFirst?: number;
  /** A person's name, which stays a mention of its own. */
  readonly through?: TokenRange;
}

const LANDS = new Set(['country', 'nation', 'kingdom', 'republic', 'emirate', 'sultanate', 'island']);

/** Reads "Russia's", "the country's", "Lavrov's" before a title; `mark` is the token of the possessive mark. */
export function readPossessor(draft: Draft, from: number, mark: number): Possessor | undefined {
  const { tokens } = draft;
  const named = draft.named[draft.namedAt[mark - 1] ?? -1];
  if (named) {
    const { thing } = named;
    const base = { first: articleBefore(draft, named.first, from), determiner: 'possessor' } as const;
    if (thing.kind === 'state') return { ...base, served: thing.state, stateFirst: named.first };
    if (thing.kind === 'organization')
      return { ...base, served: thing.organization.of ?? thing.organization };
    if (thing.kind === 'place' && thing.place.state) return { ...base, served: thing.place.state };
    return base;
  }
  const owner = tokens[mark - 1];
  if (!owner || mark - 1 < from) return undefined;
  if (LANDS.has(owner.lower)) return { first: articleBefore(draft, mark - 1, from), determiner: "country's" };
  const through = { first: mark - 1, last: mark };
  if (!isCapitalised(owner))
    return isNoStates(draft, mark - 1) ? { first: mark + 1, determiner: 'possessor', through } : undefined;
  const first = ownerFirst(draft, from, mark);
  // "the *Norwegian* Prime Minister's office" is Norway's.
  const state = first < mark - 1 && first > from ? draft.named[draft.namedAt[first - 1] ?? -1] : undefined;
  return {
    first: mark + 1,
    determiner: 'possessor',
    through: { first, last: mark },
    ...(state?.thing.kind === 'state' && { served: state.thing.state, stateFirst: state.first }),
  };
}

/** Reads "the prime minister's", "Norland's foreign minister's" before "office"; `mark` is the token of the last possessive mark. */
export function readOwningOffice(draft: Draft, from: number, mark: number): Possessor | undefined {
  const { tokens, lexicon, named, namedAt } = draft;
  const office = lexicon.heads.longestBefore(tokens, mark, Math.max(from, mark - 4));
  if (office?.values[0]?.kind !== 'office' || isCapitalised(tokens[office.first])) return undefined;
  let { first } = office;
  const isField = (lower = ''): boolean =>
    lexicon.portfolioWords.has(lower) && !lexicon.functionWords.has(lower);
  while (first > from && isField(tokens[first - 1]?.lower)) first--;
  const owned = isPossessive(tokens[first - 1]) ? first - 2 : first - 1;
  const state = owned >= from ? named[namedAt[owned] ?? -1] : undefined;
  return {
    first: mark + 1,
    determiner: 'possessor',
    through: { first, last: mark },
    ...(state?.thing.kind === 'state' && { served: state.thing.state, stateFirst: state.first }),
  };
}

/** Reads "Norland, whose" before a title; `at` is the token of "whose". */
export function readAntecedent(draft: Draft, from: number, at: number): Possessor | undefined {
  const end = draft.tokens[at - 1]?.text === ',' ? at - 1 : at;
  const named = draft.named[draft.namedAt[end - 1] ?? -1];
  if (!named || named.first < from || named.last !== end) return undefined;
  const served = servedWithin(draft, named.first, end);
  return { first: at, determiner: 'possessor', ...(served && { served }) };
}

/** "the *tribunal*'s chief prosecutor", "the *company*'s president": of a body that is no state's. */
function isNoStates({ tokens, lexicon }: Draft, at: number): boolean {
  if (CALLED_BODY.test(tokens[at]?.lower ?? '')) return true;
  const kind = lexicon.bodyNouns.longestAt(tokens, at, at + 1)?.values[0]?.kind;
  return kind !== undefined && kind !== 'organ' && kind !== 'party' && kind !== 'force';
}

/** "the *Prime Minister*'s office", "the *Foreign Minister*'s spokesman": all words of an office that owns. */
function ownerFirst({ tokens, lexicon }: Draft, from: number, mark: number): number {
  const office = lexicon.heads.longestBefore(tokens, mark, Math.max(from, mark - 4));
  if (office?.values[0]?.kind !== 'office') return mark - 1;
  let first = office.first;
  while (
    first > from &&
    isCapitalised(tokens[first - 1]) &&
    !lexicon.functionWords.has(tokens[first - 1]?.lower ?? '') &&
    lexicon.portfolioWords.has(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return first;
}

const articleBefore = (draft: Draft, at: number, from: number): number =>
  at - 1 >= from && draft.tokens[at - 1]?.lower === 'the' ? at - 1 : at;
