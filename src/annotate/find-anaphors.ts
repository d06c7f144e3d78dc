import type { AnaphorMention, Mention, TokenRange } from '../model/mention.ts';
import type { Draft } from './draft.ts';
import { placed } from './placed.ts';

type Stands = AnaphorMention['stands'];

const PRONOUNS: ReadonlyMap<string, Stands> = new Map([
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
/** "the two sides", "both countries": what the plural noun can stand for. */
const PAIRS: ReadonlyMap<string, Stands> = new Map([
  ['sides', 'two-sides'],
  ['parties', 'two-sides'],
  ['delegations', 'two-sides'],
  ['countries', 'two-states'],
  ['nations', 'two-states'],
  ['states', 'two-states'],
  ['governments', 'two-states'],
  ['neighbours', 'two-states'],
  ['neighbors', 'two-states'],
  ['leaders', 'two-persons'],
  ['presidents', 'two-persons'],
  ['ministers', 'two-persons'],
  ['men', 'two-persons'],
  ['officials', 'two-persons'],
  ['diplomats', 'two-persons'],
  ['premiers', 'two-persons'],
  ['counterparts', 'two-persons'],
]);
const COUNTRY = new Set(['country', 'nation', 'republic', 'kingdom']);
const OPENERS = new Set(['the', 'both', 'these', 'two', 'our', 'this', 'that']);

/** Pronouns and the nouns that stand for the sides of what was just told. */
export function findAnaphors(draft: Draft): Mention[] {
  const { tokens } = draft;
  const found: Mention[] = [];
  const add = (range: TokenRange, stands: Stands): void => {
    const base = placed(draft, range);
    const possessive = base.possessive || POSSESSIVE.has(tokens[range.first]?.lower ?? '');
    found.push({ kind: 'anaphor', ...base, possessive, stands });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun) {
      add({ first: i, last: i + 1 }, pronoun);
      continue;
    }
    if (!OPENERS.has(token.lower)) continue;
    const range = readPair(draft, i);
    const pair = range && PAIRS.get(tokens[range.last - 1]?.lower ?? '');
    if (range && pair) {
      add(range, pair);
      i = range.last - 1;
    } else if ((token.lower === 'the' || token.lower === 'this') && COUNTRY.has(tokens[i + 1]?.lower ?? '')) {
      add({ first: i, last: i + 2 }, 'country');
      i++;
    }
  }
  return found;
}

/** "the two sides", "both leaders", "the two foreign ministers", "the leaders of the two countries", "the sides". */
function readPair(draft: Draft, at: number): TokenRange | undefined {
  const { tokens } = draft;
  let k = at;
  const opener = tokens[k]?.lower;
  let two = opener === 'both' || opener === 'two';
  if (opener === 'both' && tokens[k + 1]?.lower === 'the') k++;
  k++;
  if (tokens[k]?.lower === 'two') {
    two = true;
    k++;
  }
  for (let skipped = 0; skipped < 2 && !PAIRS.has(tokens[k]?.lower ?? ''); skipped++) {
    const lower = tokens[k]?.lower ?? '';
    if (!draft.lexicon.modifiers.has(lower) && !draft.lexicon.portfolioWords.has(lower)) return undefined;
    k++;
  }
  const noun = tokens[k]?.lower ?? '';
  if (!PAIRS.has(noun)) return undefined;
  if (
    !two &&
    !(
      noun === 'sides' ||
      noun === 'leaders' ||
      noun === 'ministers' ||
      noun === 'presidents' ||
      noun === 'parties'
    )
  )
    return undefined;
  let last = k + 1;
  if (
    tokens[last]?.lower === 'of' &&
    tokens[last + 1]?.lower === 'the' &&
    tokens[last + 2]?.lower === 'two' &&
    PAIRS.has(tokens[last + 3]?.lower ?? '')
  )
    last += 4;
  return { first: at, last };
}
