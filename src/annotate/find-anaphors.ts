import type { AnaphorMention, Mention } from '../model/mention.ts';
import type { TokenRange } from '../model/span.ts';
import type { Draft } from './draft.ts';
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
  /^(?:arab|islamic|african|european|asian|baltic|balkan|nordic|caribbean|mediterranean|communist|nationalist|neutral|oil-rich|landlocked|island|insular|war-torn|self-ruled)$/;
/** Land that is a country only with such a word. */
const LAND = new Set(['island', 'state', 'enclave']);

/** One past "country", "Arab kingdom", "nationalist island" at a token. */
function endOfCountry(tokens: Draft['tokens'], at: number): number | undefined {
  const word = (k: number): string => tokens[k]?.lower ?? '';
  if (COUNTRY.has(word(at))) return word(at + 1) === 'of' ? undefined : at + 1;
  if (!TRAIT.test(word(at))) return undefined;
  return (COUNTRY.has(word(at + 1)) || LAND.has(word(at + 1))) && word(at + 2) !== 'of' ? at + 2 : undefined;
}

/** Pronouns, and "the country" for the state told of before. */
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
    if (pronoun) add({ first: i, last: i + 1 }, pronoun);
    else if (lower === 'the' || lower === 'this') {
      const last = endOfCountry(tokens, i + 1);
      if (last !== undefined) add({ first: i, last }, 'country');
    }
  }
  return found;
}
