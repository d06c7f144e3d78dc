import type { AnaphorMention, Mention } from '../model/mention.ts';
import type { TokenRange } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { callingAt } from './find-callings.ts';
import { placed } from './placed.ts';

type Stands = AnaphorMention['stands'];

const PRONOUNS: ReadonlyMap<string, Stands> = new Map<string, Stands>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
]);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);
const COUNTRY = new Set(['country', 'nation', 'republic', 'kingdom', 'emirate', 'sultanate']);

/** Words that say of a country what it is like, and not which: "the *Arab* kingdom", "the *nationalist* island". */
const TRAIT =
  /^(?:arab|islamic|muslim|african|european|asian|american|baltic|balkan|nordic|scandinavian|alpine|andean|caribbean|caucasus|caucasian|transcaucasian|mediterranean|adriatic|pacific|atlantic|gulf|sahel|saharan|maghreb|himalayan|latin|central|divided|troubled|reclusive|isolated|breakaway|eastern|western|northern|southern|east|west|north|south|ex-soviet|communist|nationalist|neutral|landlocked|island|insular|tiny|small|vast|poor|impoverished|wealthy|\p{L}+-(?:rich|torn|ruled|hit|stricken|producing|exporting))$/u;
/** Land that is a country only with such a word. */
const LAND = new Set(['island', 'state', 'enclave']);

/** How many such words may stand before it: "the *tiny Central Asian* country". */
const MOST_TRAITS = 4;

/** One past "country", "Arab kingdom", "nationalist island" at a token. */
function endOfCountry(tokens: Draft['tokens'], at: number): number | undefined {
  const word = (k: number): string => tokens[k]?.lower ?? '';
  let noun = at;
  while (noun < at + MOST_TRAITS && TRAIT.test(word(noun)) && !LAND.has(word(noun))) noun++;
  // "the island", which is one of its own, against "the Nordic island".
  const land = noun > at && LAND.has(word(noun)) && !COUNTRY.has(word(noun + 1));
  if (!land && LAND.has(word(noun)) && COUNTRY.has(word(noun + 1))) noun++;
  return (COUNTRY.has(word(noun)) || land) && word(noun + 1) !== 'of' ? noun + 1 : undefined;
}

/** Pronouns, "the guest", "the latter", and "the country" for the state told of before. */
export function findAnaphors(draft: Draft): Mention[] {
  const { tokens } = draft;
  const found: Mention[] = [];
  const add = (range: TokenRange, stands: Stands): void => {
    const base = placed(draft, range);
    const possessive = base.possessive || POSSESSIVE.has(tokens[range.first]?.lower ?? '');
    found.push({ kind: 'anaphor', ...base, possessive, stands });
  };
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens[i]?.lower ?? '';
    const pronoun = PRONOUNS.get(lower);
    const calling = callingAt(tokens, i);
    if (calling) {
      found.push({ kind: 'anaphor', ...placed(draft, calling), stands: calling.stands });
      i = calling.last - 1;
    } else if (pronoun) add({ first: i, last: i + 1 }, pronoun);
    else if (lower === 'the' || lower === 'this') {
      const last = endOfCountry(tokens, i + 1);
      if (last !== undefined) add({ first: i, last }, 'country');
    }
  }
  return found;
}
