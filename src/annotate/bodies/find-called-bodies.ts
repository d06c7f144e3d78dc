import { CALLED_BODY } from '../../model/called-bodies.ts';
import type { Mention } from '../../model/mention.ts';
import { type Draft, isPossessive } from '../draft.ts';
import { placed } from '../placed.ts';
import { calledBody } from './called-body.ts';

/** How many words may stand between "the" and the noun. */
const MOST_WORDS = 3;

/** Words that say of a body of states what it is like. */
const TRAIT =
  /^(?:regional|sub-?regional|continental|global|world|international|military|defen[cs]e|security|western|eastern|southern|northern|west|east|southeast|european|african|asian|arab|gulf|pacific|caribbean|economic|political|trade|trading|customs|monetary|lending|development|humanitarian|nuclear|atomic|chemical|oil|atlantic|transatlantic|[\p{L}\d]+-(?:nation|member|state|country|strong)|u\.?n\.?)$/u;

/**
 * "told *the association*", "*the fund* said", "*the river commission*", "*the 15-nation bloc*": a body of states told of
 * before, by a noun and words of its name, or that say what it is like.
 */
export function findCalledBodies(draft: Draft): Mention[] {
  const { tokens } = draft;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.lower !== 'the') continue;
    let at = i + 1;
    while (at <= i + MOST_WORDS && !isNoun(draft, at) && /^\p{L}|^\d+-/u.test(tokens[at]?.text ?? '')) at++;
    const noun = tokens[at]?.text ?? '';
    if (!isNoun(draft, at) || !endsPhrase(draft, at + 1)) continue;
    const words = tokens.slice(i + 1, at).map(({ lower }) => lower);
    const described = words.every((word) => TRAIT.test(word)) ? calledBody(draft, i, noun) : undefined;
    const organization =
      (words.length > 0 ? calledBody(draft, i, noun, words) : undefined) ??
      (described && suits(words, described.name, noun) ? described : undefined);
    if (organization?.body === 'international')
      found.push({
        kind: 'organization',
        ...placed(draft, { first: i, last: at + 1 }),
        organization,
        role: 'organization',
      });
  }
  return found;
}

const LAND = /^(?:european|african|asian|arab|gulf|pacific|caribbean)$/;

/** "the *European* union" is not the African one. */
function suits(words: readonly string[], name: string, noun: string): boolean {
  const land = words.find((word) => LAND.test(word));
  return land === undefined || noun === 'bloc' || name.toLowerCase().includes(land);
}

const isNoun = ({ tokens }: Draft, at: number): boolean => CALLED_BODY.test(tokens[at]?.text ?? '');

/** No noun goes on: "the *bank* loan". */
function endsPhrase({ tokens, lexicon }: Draft, at: number): boolean {
  const next = tokens[at];
  if (!next || isPossessive(next) || !/^\p{L}/u.test(next.text)) return next?.text !== '-';
  return lexicon.functionWords.has(next.lower) || /^(?:said|says|told)$|\p{Ll}ed$/u.test(next.lower);
}
