import type { AnaphorMention, Mention } from '../model/mention.ts';
import type { TokenRange } from '../model/span.ts';
import { type Draft, isPossessive } from './draft.ts';
import { placed } from './placed.ts';
import { isMetHere, readEach } from './read-each.ts';

type Stands = AnaphorMention['stands'];

const list = (words: string, stands: Stands): [string, Stands][] =>
  words.split(' ').map((word) => [word, stands]);

/** What a plural noun after "the two" can stand for. */
const PAIRS: ReadonlyMap<string, Stands> = new Map([
  ...list('sides parties delegations teams', 'two-sides'),
  ...list(
    'countries nations states governments neighbours neighbors peoples capitals allies powers superpowers republics',
    'two-states',
  ),
  ...list(
    'leaders presidents ministers men women officials diplomats premiers counterparts colleagues guests visitors spokesmen heads envoys negotiators secretaries statesmen chancellors',
    'two-persons',
  ),
]);
/** Plurals that mean the pair without "two" as well: "the sides agreed". */
const WITHOUT_TWO = new Set([
  'sides',
  'leaders',
  'ministers',
  'presidents',
  'parties',
  'premiers',
  'counterparts',
  'neighbours',
  'neighbors',
  'superpowers',
]);
const OPENERS = new Set(['the', 'both', 'these', 'two', 'our']);

/** "the two sides", "both leaders", "the two foreign ministers", "the leaders of the two countries", "the pair", "each of them". */
export function findPairs(draft: Draft): Mention[] {
  const { tokens } = draft;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const pair = OPENERS.has(tokens[i]?.lower ?? '')
      ? (readPair(draft, i) ?? readLonePair(draft, i))
      : readEachOfPair(draft, i);
    if (!pair) continue;
    found.push({ kind: 'anaphor', ...placed(draft, pair), stands: pair.stands });
    i = pair.last - 1;
  }
  return found;
}

type Pair = TokenRange & { readonly stands: Stands };

/** "each of the two *leaders*", "each of *them*", "each of the *two*": of those that a plural means, one by one. */
function readEachOfPair(draft: Draft, at: number): Pair | undefined {
  const each = readEach(draft, at);
  if (!each) return undefined;
  const stands = each.noun === 'them' ? 'two-persons' : PAIRS.get(each.noun);
  if (stands && draft.tokens[each.last]?.lower !== 'of')
    return { first: each.first, last: each.last, stands };
  return each.lone && { ...each.lone, stands: 'two-persons' };
}

function readPair(draft: Draft, at: number): Pair | undefined {
  const { tokens, lexicon } = draft;
  let two = tokens[at]?.lower === 'both' || tokens[at]?.lower === 'two';
  let k = at + 1;
  if (tokens[at]?.lower === 'both' && /^(?:the|of|these)$/.test(tokens[k]?.lower ?? ''))
    k = tokens[k + 1]?.lower === 'the' ? k + 2 : k + 1;
  if (tokens[k]?.lower === 'two') {
    two = true;
    k++;
  }
  for (let skipped = 0; skipped < 2 && !PAIRS.has(tokens[k]?.lower ?? ''); skipped++) {
    const lower = tokens[k]?.lower ?? '';
    // "the EU foreign ministers": whose they are is told.
    if (!two && /^[A-Z][A-Z\d.-]+$/.test(tokens[k]?.text ?? '')) return undefined;
    if (!lexicon.modifiers.has(lower) && !lexicon.portfolioWords.has(lower)) return undefined;
    k++;
  }
  const noun = tokens[k]?.lower ?? '';
  const stands = PAIRS.get(noun);
  if (!stands || (!two && !WITHOUT_TWO.has(noun))) return undefined;
  if (noun === 'heads' && !/^of$/.test(tokens[k + 1]?.lower ?? '')) return undefined;
  const last = afterOf(draft, k + 1);
  // "the leaders of Norland and Sudland" are named, not recalled; "the two leaders' aides" are others.
  if (last === k + 1 && tokens[last]?.lower === 'of' && !two) return undefined;
  return { first: at, last, stands };
}

/** "of the two countries", "of both states", "of state", "of government" after the noun belong to it. */
function afterOf({ tokens }: Draft, at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  if (/^(?:state|government)$/.test(tokens[at + 1]?.lower ?? '')) {
    return /^(?:and|or)$/.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'government'
      ? at + 4
      : at + 2;
  }
  const two =
    tokens[at + 1]?.lower === 'both'
      ? at + 1
      : tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower === 'two'
        ? at + 2
        : -1;
  return two >= 0 && PAIRS.has(tokens[two + 1]?.lower ?? '') ? two + 2 : at;
}

/** "the pair met", "the two agreed", "Both condemned": with no noun of their own. */
function readLonePair(draft: Draft, at: number): Pair | undefined {
  const { tokens, sentences, sentenceAt } = draft;
  const sentence = sentences[sentenceAt[at] ?? -1];
  if (tokens[at]?.lower === 'both') {
    const both = { first: at, last: at + 1 };
    const opens = sentence?.first === at || /^(?:and|when|where|but)$/.test(tokens[at - 1]?.lower ?? '');
    const next = tokens[at + 1]?.lower ?? '';
    const acts = opens && (ACTS.test(next) || SAYS.test(next));
    return acts || isMetHere(draft, both) ? { ...both, stands: 'two-persons' } : undefined;
  }
  const next = tokens[at + 2];
  if (tokens[at]?.lower !== 'the' || !/^(?:pair|duo|two)$/.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  const ends = !next || at + 2 >= (sentence?.last ?? 0) || isPossessive(next);
  const two = { first: at, last: at + 2 };
  const acts = ends || actsNext(next.lower) || opensPredicate(next.lower, tokens[at + 3]?.lower);
  return acts || isMetHere(draft, two) ? { ...two, stands: 'two-persons' } : undefined;
}

const ACTS =
  /^(?:condemn|reaffirm|affirm|pledg|agre|express|underscor|underlin|stress|emphasi[sz]|reiterat|welcom|call|urg|vow|declar|discuss|review|recogni[sz]|committ|warn|prais|reject|not|voic|denounc|support|promis|commend|thank)ed$/;
/** "Both *described* it as friendly", "both *had promised* to wait". */
const SAYS =
  /^(?:said|described|called|insisted|denied|accused|noted|added|hailed|warned|told|spoke|voiced|claimed|accepted|had|have)$/;
const VERB = new RegExp(
  String.raw`^(?:,|\.|met|meet|will|would|are|were|is|was|had|have|has|do|does|must|also|both|then|held|shook|spoke|last|first|next|never|said|talked|reached|exchanged|signed|sat|came|parted|faced|greeted|embraced|failed|ended|began|opened|walked|dined|lunched|conferred|clashed|saw|could|may|might|should|can|did)$|${ACTS.source}`,
);

/** "the two *attended the* signing", "the pair *flew to* Oslo": a past form and what its complement opens with. */
const opensPredicate = (word: string, after = ''): boolean =>
  /ed$|^(?:went|came|flew|left|took|gave|began|sat|stood|saw|drove|rode|ate|rose|made|put|broke|set|laid|led|won|found|told|wrote|sought|chose|drew)$/.test(
    word,
  ) && /^(?:the|an?|their|each|to|that|on|with|into|at|for|up|down|off|out|hands|no)$/.test(after);

/** A word that may follow "the two" where no noun does. */
export const actsNext = (word: string): boolean => VERB.test(word);
