import type { Token } from '../../model/annotation.ts';
import type { Draft } from '../draft.ts';
import type { Lexicon } from '../lexicon.ts';

/** Words of a name after its first, at most: "Lima *da Costa Okoro Reyes*". */
const NAME_WORDS = 5;
/** Words before the noun of an office, at most: "*the Norlandic deputy trade and industry* minister". */
const OFFICE_WORDS = 7;

/**
 * One past a name of two words and more that an office follows in apposition, or `at`: "*Lima Okoro*, the Norlandic trade minister,
 * said", "*Gao Min*, vice-chairman of the assembly, met". What stands so is a person whatever else the first word is: a town,
 * a state, a verb. "Lima, the foreign minister said" has one word, "In Lima, Foreign Minister Ann Lee" an office of the next name.
 */
export function nameBeforeOffice(tokens: readonly Token[], lexicon: Lexicon, at: number): number {
  const last = endOfName(tokens, lexicon, at);
  return last > at + 1 && tokens[last]?.text === ',' && isOfficeOfNone(tokens, lexicon, last + 1) ? last : at;
}

/** One past the capitalised words from a token on, small words between them; none of an office, a field or an institution. */
export function endOfName(tokens: readonly Token[], lexicon: Lexicon, at: number): number {
  if (!isNameWord(tokens[at])) return at;
  let last = at + 1;
  for (let k = last; k < tokens.length && k - at <= NAME_WORDS; k++) {
    const token = tokens[k];
    if (!token?.spaced) break;
    if (lexicon.particles.has(token.lower)) continue;
    if (!isNameWord(token) && !/^\p{Lu}\.$/u.test(token.text)) break;
    if (isOther(tokens, lexicon, k)) return at;
    last = k + 1;
  }
  return last;
}

const isNameWord = (token: Token | undefined): boolean => /^\p{Lu}[\p{Ll}’']/u.test(token?.text ?? '');

/** "Visiting Lima *Monday*, the minister": no surnames. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|july|september|october|november|december)$/;

/** "Norland *Governor*", "Norland *Trade* Council", "Lima *University*": a run with such a word is no name of a person. */
const isOther = (tokens: readonly Token[], lexicon: Lexicon, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return (
    CALENDAR.test(lower) ||
    lexicon.functionWords.has(lower) ||
    lexicon.portfolioWords.has(lower) ||
    lexicon.institutionHeads.has(lower) ||
    lexicon.heads.longestAt(tokens, at, at + 3) !== undefined
  );
};

/** An office that no name follows and that itself says nothing: "the Norlandic minister of trade", never "a spokesman *said*". */
function isOfficeOfNone(tokens: readonly Token[], lexicon: Lexicon, from: number): boolean {
  // "Lima Okoro, *61*, the minister"
  const first = /^\d{2}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',' ? from + 2 : from;
  for (let k = first; k < tokens.length && k - first < OFFICE_WORDS; k++) {
    const token = tokens[k];
    if (!token) return false;
    const head = lexicon.heads.longestAt(tokens, k, tokens.length);
    const office = head?.values[0];
    if (head && office?.kind === 'office') {
      if (office.plural) return false;
      const next = tokens[head.last];
      const goesOn =
        /^\p{Lu}/u.test(next?.text ?? '') || /^(?:said|says|told|added|announced)$/.test(next?.lower ?? '');
      return !goesOn;
    }
    if (
      !/^\p{Lu}|^['’]s?$/u.test(token.text) &&
      !BEFORE_HEAD.test(token.lower) &&
      !belongs(lexicon, token.lower)
    )
      return false;
  }
  return false;
}

const BEFORE_HEAD = /^(?:the|an?|its|their|his|her|and|for|chief|senior|top)$/;

const belongs = (lexicon: Lexicon, lower: string): boolean =>
  lexicon.modifiers.has(lower) || lexicon.portfolioWords.has(lower);

/** Small words that are first names or, in China and Vietnam, surnames. */
const WORDS_AS_NAMES = /^(?:will|said|may|he|so|an|you|long|do|no|can|per|to|van)$/;

/** "*Will* Marsh, Norland's trade secretary", "*He* Min, the vice-premier": no verb and no pronoun. */
export const isWordAsName = ({ tokens, lexicon, namedAt }: Draft, at: number): boolean =>
  WORDS_AS_NAMES.test(tokens[at]?.lower ?? '') &&
  (namedAt[at + 1] ?? -1) < 0 &&
  nameBeforeOffice(tokens, lexicon, at) > at;
