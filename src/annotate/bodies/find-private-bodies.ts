import { isPrivate } from '../../model/body-kind.ts';
import type { Mention } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import { type Draft, isCapitalised, wording } from '../draft.ts';
import { placed } from '../placed.ts';
import { bodyKindOf } from './body-kind-of.ts';
import { namesPaper } from './names-paper.ts';

/** No name of a company or a club is longer than this many tokens. */
const LONGEST = 9;

/**
 * Bodies that act for no state, by a name whose noun says so: "Borealis Mining Corp", "Lincoln Savings Bank", "University of
 * Oslo"; and by the sign of an exchange that old wire copy sets behind a company's name ("Monier <MNRA.S>"). `taken` tells
 * tokens that belong to an office or another name.
 */
export function findPrivateBodies(draft: Draft, taken: Int32Array): TokenRange[] {
  const found: TokenRange[] = [];
  let free = 0;
  for (let i = 0; i < draft.tokens.length; i++) {
    const range = i < free || !isCapitalised(draft.tokens[i]) ? undefined : readBodyName(draft, i, taken);
    if (!range) continue;
    found.push(range);
    free = range.last;
  }
  return found;
}

/** The body as a mention of its own. */
export function privateBodyMention(draft: Draft, range: TokenRange): Mention {
  const body = bodyKindOf(draft, range.first, range.last) ?? 'company';
  const name = wording(draft, range.first, range.last).replace(/\s+/g, ' ');
  return {
    kind: 'organization',
    ...placed(draft, range),
    organization: { kind: 'organization', name, body },
    role: 'organization',
  };
}

function readBodyName(draft: Draft, first: number, taken: Int32Array): TokenRange | undefined {
  const sentence = draft.sentences[draft.sentenceAt[first] ?? -1];
  if (!sentence || !mayBegin(draft, first, sentence.first)) return undefined;
  let last = first;
  for (let k = first; k < sentence.last && k - first < LONGEST; k++) {
    if ((taken[k] ?? -1) >= 0 || (draft.dateAt[k] ?? -1) >= 0) break;
    if (isCapitalised(draft.tokens[k])) last = k + 1;
    else if (!/^(?:&|of|and|'s)$/.test(draft.tokens[k]?.lower ?? '')) break;
  }
  if (namesPaper(draft.tokens[last - 1])) return undefined;
  // A noun of a body within the run ends the name, with what its "of" adds: "Borealis Bank | Norway".
  for (let end = last; end > first; end--) {
    if (!isCapitalised(draft.tokens[end - 1]) || isKnown(draft, first, end)) continue;
    // "Tony Banks": after a first name the noun is a surname.
    const isSurname = end - first === 2 && draft.lexicon.givenNames.has(draft.tokens[first]?.lower ?? '');
    const long = (end - first > 1 && !isSurname) || isListed(draft, end);
    if (long && endsInNoun(draft, first, end) && isPrivate(bodyKindOf(draft, first, end)))
      return { first, last: end };
  }
  return last > first && isListed(draft, last) && !isKnown(draft, first, last) ? { first, last } : undefined;
}

/** Not in the middle of a run, and not by a word that only opens the sentence. */
function mayBegin({ tokens, lexicon }: Draft, at: number, opening: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lexicon.functionWords.has(lower) || (at === opening && lexicon.openers.has(lower))) return false;
  if (lexicon.honorifics.longestAt(tokens, at, at + 1)) return false;
  return (
    at === opening ||
    !isCapitalised(tokens[at - 1]) ||
    (at - 1 === opening && lexicon.openers.has(tokens[at - 1]?.lower ?? ''))
  );
}

/** The last word is the noun itself or what its "of" leads to. */
function endsInNoun(draft: Draft, first: number, end: number): boolean {
  const { tokens, lexicon } = draft;
  const before = lexicon.bodyNouns.longestBefore(tokens, end, Math.max(first, end - 5));
  if (before) return before.first > first || tokens[end - 1]?.text !== tokens[first]?.text;
  for (let k = first; k < end - 1; k++)
    if (tokens[k + 1]?.lower === 'of' && lexicon.bodyNouns.longestBefore(tokens, k + 1, first)) return true;
  return false;
}

/** "<MNRA.S>" right behind the name. */
const isListed = ({ tokens }: Draft, at: number): boolean =>
  tokens[at]?.text === '<' && /^\p{Lu}{1,6}$/u.test(tokens[at + 1]?.text ?? '');

/** A name of the gazetteer is what it is there. */
const isKnown = ({ named, namedAt }: Draft, first: number, last: number): boolean => {
  const hit = named[namedAt[last - 1] ?? -1];
  return hit !== undefined && hit.first <= first && hit.last === last;
};
