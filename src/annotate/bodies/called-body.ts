import { isOfKind } from '../../model/called-bodies.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import { type Draft, isCapitalised, isPossessive, wording } from '../draft.ts';

/** How far back "the council" may find the body it means, in tokens. */
const REACH = 400;

/**
 * The organisation that "the council", "the alliance" before a token means: the one told of last that has the noun in its
 * name, else the one whose kind is called so, though its name has another noun: NATO is an alliance, the Southern African
 * Development Community a bloc; `also` are words that its name must have ("the *river* commission"). Nobody where a body
 * of that noun was told of later that no list has ("the miners' union").
 */
export function calledBody(
  draft: Draft,
  before: number,
  noun: string,
  also: readonly string[] = [],
): OrganizationEntity | undefined {
  const near: OrganizationEntity[] = [];
  for (let t = before - 1; t >= Math.max(0, before - REACH); t--) {
    const named = draft.named[draft.namedAt[t] ?? -1];
    if (named?.first !== t) continue;
    const { thing } = named;
    if (thing.kind !== 'organization') continue;
    const { name, fullName } = thing.organization;
    const words = american(`${fullName ?? name} ${wording(draft, named.first, named.last)}`.toLowerCase());
    if (also.some((word) => !words.includes(word))) continue;
    if (words.includes(american(noun)))
      return isAnothers(draft, named.last, before, noun) ? undefined : thing.organization;
    near.push(thing.organization);
  }
  return near.find((each) => each.body === 'international' && isOfKind(each, noun));
}

const american = (words: string): string => words.replaceAll('organisation', 'organization');

/** Bodies of people as often as of states: "the miners' *union*". */
const OF_PEOPLE = /^(?:union|association|federation|league)$/;

/** "the miners' *union*", "a trade *union*", "Norland Savings *Bank*" after the body, or with an owner anywhere before: those are meant. */
function isAnothers({ tokens, namedAt }: Draft, from: number, before: number, noun: string): boolean {
  for (let t = before - 1; t > from; t--) {
    if (tokens[t]?.lower !== noun || (namedAt[t] ?? -1) >= 0) continue;
    const isName = tokens[t]?.text !== noun && isCapitalised(tokens[t - 1]) && tokens[t - 1]?.lower !== 'the';
    const isNew = [1, 2].some((back) => /^an?$/.test(tokens[t - back]?.lower ?? ''));
    if (isName || isNew || isPossessive(tokens[t - 1])) return true;
  }
  if (!OF_PEOPLE.test(noun)) return false;
  for (let t = Math.max(0, before - REACH); t < from; t++)
    if (tokens[t]?.text === noun && isPossessive(tokens[t - 1])) return true;
  return false;
}
