import { type Draft, isCapitalised } from '../draft.ts';
import type { TitleHead } from '../lexicon.ts';
import { canBePresentVerb, isAdjective, isCommonNoun, lexicalTags } from '../words/lexical-tags.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Heads that stand before another noun as often: "an official visit", "the general election", "military bases". */
const ADJECTIVAL = new Set([
  'official',
  'general',
  'military',
  'opposition',
  'member',
  'police',
  'court',
  'union',
  'army',
  'navy',
  'guard',
  'front',
  'house',
  'service',
  'force',
  'party',
  'command',
  'air force',
  'group',
  'judge',
  'secular',
  'deputy',
  'major',
  'side',
  'team',
  'board',
  'diet',
]);
const AFTER_MODAL = new Set([
  'to',
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  "'ll",
  "n't",
  'not',
]);
const BETWEEN = /^(?:then|also|later|now|next|again|first|likely|probably)$/;
const VOCATIVES = new Set(['mr', 'mr.', 'madam', 'mrs', 'mrs.', 'ms', 'ms.', 'dear', 'monsieur']);

/**
 * True where the word that could head a title is something else here: a verb ("who heads", "Norland attaches great
 * importance"), an adjective ("the official Norland news agency"), a form of address ("Mr. President"), part of a name
 * ("bin Sultan"), an abbreviation with no name after it.
 */
export function isWordOfAnotherKind(draft: Draft, found: Range, sentence: Range, head: TitleHead): boolean {
  const { tokens, lexicon } = draft;
  const word = tokens[found.first];
  const before = tokens[found.first - 1]?.lower ?? '';
  // "will *then* head for Oslo"
  const helper = BETWEEN.test(before) ? (tokens[found.first - 2]?.lower ?? '') : before;
  if (!word) return true;
  const opening = found.first === sentence.first;
  if (!opening && (VOCATIVES.has(before) || (lexicon.particles.has(before) && isCapitalised(word))))
    return true;
  if (word.text.endsWith('.') && !isCapitalised(tokens[found.last])) return true;
  if (isCapitalised(word) && !opening) return false;
  if (!opening && AFTER_MODAL.has(helper) && lexicalTags(word.lower).includes('VB')) return true;
  if (found.last - found.first === 1 && isVerb(draft, found, opening)) return true;
  return ADJECTIVAL.has(head.head) && !head.plural && modifiesNext(draft, found, sentence);
}

/** A plural that is a verb too goes on with an object: "heads the delegation", "co-chairs the forum". */
function isVerb({ tokens, lexicon }: Draft, { first, last }: Range, opening: boolean): boolean {
  const lower = tokens[first]?.lower ?? '';
  const bare = lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : lower;
  const next = tokens[last];
  if (
    opening ||
    !next?.spaced ||
    !canBePresentVerb(bare) ||
    lexicon.modifiers.has(tokens[first - 1]?.lower ?? '')
  )
    return false;
  return (
    isCapitalised(next) ||
    /^(?:the|a|an|his|her|its|their|up|back|off|home|for|to|into|towards?|north|south|east|west|abroad|overseas)$/.test(
      next.lower,
    ) ||
    isCommonNoun(next.lower) ||
    isAdjective(next.lower)
  );
}

function modifiesNext(draft: Draft, { first, last }: Range, sentence: Range): boolean {
  const { tokens, lexicon } = draft;
  const next = tokens[last];
  if (!next?.spaced || last >= sentence.last || (draft.dateAt[last] ?? -1) >= 0) return false;
  const head = tokens[first]?.lower;
  if (isCapitalised(next)) {
    // "the official MENA news agency" against "Hamas official Jane Doe".
    const qualified =
      first > sentence.first &&
      (isCapitalised(tokens[first - 1]) || lexicon.modifiers.has(tokens[first - 1]?.lower ?? ''));
    return head === 'official' && ((draft.namedAt[last] ?? -1) >= 0 || !qualified);
  }
  // "at the official and popular levels"
  if (
    next.lower === 'and' &&
    isAdjective(tokens[last + 1]?.lower ?? '') &&
    isCommonNoun(tokens[last + 2]?.lower ?? '')
  )
    return head === 'official';
  if (lexicon.functionWords.has(next.lower)) return false;
  const after = tokens[last + 1];
  return (
    isCommonNoun(next.lower) ||
    (isAdjective(next.lower) &&
      after?.spaced === true &&
      (isCommonNoun(after.lower) || (draft.namedAt[last + 1] ?? -1) >= 0))
  );
}
