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
    else if ((lower === 'the' || lower === 'this') && COUNTRY.has(tokens[i + 1]?.lower ?? ''))
      add({ first: i, last: i + 2 }, 'country');
  }
  return found;
}
