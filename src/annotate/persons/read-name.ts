import { NAME_ARTICLE } from '../../fold-letters.ts';
import type { Token } from '../../model/annotation.ts';
import { type Draft, isAllCapitals, isCapitalised } from '../draft.ts';
import { isSurname } from '../words/is-surname.ts';
import { isEveryday } from '../words/lexical-tags.ts';
import { isHeadlineVerb } from './headline-verb.ts';
import { pastInserted } from './inserted.ts';
import { isWordAsName } from './name-before-office.ts';

const NAME = new RegExp(`^(?:(?:${NAME_ARTICLE}|bin|ibn|d|l)[-'’])?\\p{Lu}[\\p{L}\\p{M}'’\`-]*$`, 'u');
const INITIAL = /^\p{Lu}\.$|^(?:\p{Lu}\.){2,3}$/u;
const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv|vi|vii|viii|xiv|xvi)$/;
/** "South Africa-*born*", "CEOs", "*U.S.* Attorney": words written large that are no part of a name. */
const NO_NAME =
  /-(?:born|bred|led|based|backed|run|owned|controlled|occupied|trained|educated|style|era|series)$|^\p{Lu}{2,}s$|^U\.S\.$/u;
/** An article torn off its name: "al- Alami". */
const TORN = new RegExp(`^(?:${NAME_ARTICLE})-$`);
const NO_TOKEN: Token = { text: '', lower: '', start: 0, end: 0, spaced: false };
/** No name is longer than this many tokens. */
const REACH = 9;

/**
 * Reads a name at token `at`: capitalised words, initials, particles ("bin", "al-", "van der"), a nickname in quotation
 * marks, "Jr." and numerals. Returns one past its last token, or `at` where there is none. Under a title (`titled`) words
 * in capitals count too.
 */
export function readName(draft: Draft, at: number, limit: number, titled: boolean): number {
  const { tokens } = draft;
  if (isPluralOffice(draft, at)) return at;
  let last = at;
  for (let k = at; k < limit && k - at < REACH; ) {
    const token = tokens[k];
    if (!token) break;
    if (last > at && token.text === ',' && /^(?:jr|sr)\.?$/.test(tokens[k + 1]?.lower ?? '')) return k + 2;
    const before = tokens[k - 1]?.lower ?? '';
    if (k > at && !token.spaced && !TORN.test(before) && before !== ')') break;
    if (
      endsBefore(draft, k, at, limit) ||
      isHeadlineVerb(draft, k) ||
      isBrokenOff(draft, k) ||
      beginsAgain(draft, k, at)
    )
      break;
    if (isNamePart(draft, k, titled)) {
      last = ++k;
    } else if (SUFFIX.test(token.lower) && last > at) {
      return k + 1;
    } else if (leadsOn(draft, k, limit, titled)) {
      k++;
    } else {
      const past = pastInserted(draft, k, limit);
      if (past === k || last === at || !isNamePart(draft, past, titled)) break;
      k = past;
    }
  }
  return last;
}

/** "President *Bi-* -- President Lee": a word that the speaker breaks off. */
const isBrokenOff = ({ tokens }: Draft, at: number): boolean => {
  const dash = tokens[at + 1];
  return (
    dash !== undefined && !dash.spaced && /^(?:--?|[–—])$/.test(dash.text) && tokens[at + 2]?.spaced !== false
  );
};

/** "Ann Lee | *Ann* B. Lee is a judge": a heading's name, and the text's that begins with the same word. */
const beginsAgain = ({ tokens }: Draft, k: number, at: number): boolean =>
  k > at + 1 && tokens[k]?.lower === tokens[at]?.lower && isCapitalised(tokens[k + 1]);

/** "Senators A and B and *Representatives* C and D": an office of others begins. */
function isPluralOffice({ tokens, lexicon }: Draft, at: number): boolean {
  const head = lexicon.heads.longestAt(tokens, at, at + 1)?.values[0];
  return head?.kind === 'office' && head.plural && isCapitalised(tokens[at + 1]);
}

/** True for a token that can be part of a person's name, whatever surrounds it. */
function isNamePart(draft: Draft, at: number, titled: boolean): boolean {
  const token = draft.tokens[at];
  if (!token || (draft.dateAt[at] ?? -1) >= 0) return false;
  if (NO_NAME.test(token.text)) return false;
  if (INITIAL.test(token.text)) return true;
  if (isSurnameWithStop(draft, at) || /^(?:Sta|Sto|Ma|St)\.$/.test(token.text)) return true;
  if (!NAME.test(token.text) || (draft.lexicon.functionWords.has(token.lower) && !isSmallWord(draft, at)))
    return false;
  if (isInCapitals(draft, at) && isEveryday(token.lower) && !draft.lexicon.givenNames.has(token.lower))
    return false;
  return titled || !isAllCapitals(token) || token.text.length > 5;
}

/** "*Per* Roe", "*Said* bin Ali", "Moon Jae *In*": small words that names have too. */
const isSmallWord = (draft: Draft, at: number): boolean =>
  isSyllable(draft, at) || isFirstName(draft, at) || isWordAsName(draft, at);

/** Under a title, right before another word of a name; "Said *bin*" without one. */
function isFirstName({ tokens, lexicon }: Draft, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (isCapitalised(tokens[at]) && /^(?:bin|ibn|al-.+)$/.test(next?.lower ?? '')) return true;
  const titled =
    before &&
    (lexicon.heads.longestAt(tokens, at - 1, at)?.values[0]?.kind === 'office' ||
      lexicon.portfolioWords.has(before.lower));
  return (
    titled === true &&
    isCapitalised(before) &&
    next?.spaced === true &&
    ((isCapitalised(next) && !lexicon.functionWords.has(next.lower)) || lexicon.particles.has(next.lower))
  );
}

/** How many words around tell that a stretch is set in capitals throughout. */
const AROUND = 4;

/** "PRESIDENT ANN LEE MET REPORTERS": where all is in capitals, they make no name. */
function isInCapitals({ tokens, sentences, sentenceAt }: Draft, at: number): boolean {
  if (!isAllCapitals(tokens[at] ?? NO_TOKEN)) return false;
  const sentence = sentences[sentenceAt[at] ?? -1];
  let words = 0;
  for (
    let k = Math.max(sentence?.first ?? at, at - AROUND);
    k < Math.min(sentence?.last ?? at, at + AROUND);
    k++
  ) {
    const text = tokens[k]?.text ?? '';
    if (/\p{Ll}/u.test(text)) return false;
    if (/\p{Lu}/u.test(text)) words++;
  }
  return words > AROUND;
}

/** "Moon Jae *In*": a small word with a capital, after two words of a name and before none that has one. */
const isSyllable = ({ tokens }: Draft, at: number): boolean =>
  /^\p{Lu}\p{Ll}{1,2}$/u.test(tokens[at]?.text ?? '') &&
  isCapitalised(tokens[at - 1]) &&
  isCapitalised(tokens[at - 2]) &&
  !isCapitalised(tokens[at + 1]);

/** "Hun Sen." at a sentence's end: the stop is the sentence's. */
const isSurnameWithStop = ({ tokens, sentences, sentenceAt }: Draft, at: number): boolean =>
  /^\p{Lu}\p{Ll}+\.$/u.test(tokens[at]?.text ?? '') && sentences[sentenceAt[at] ?? -1]?.last === at + 1;

/** A gazetteer name or an office ends the name before it: "Lavrov | UN Security Council", "Lee | Foreign Minister". */
function endsBefore(draft: Draft, k: number, at: number, limit: number): boolean {
  const { tokens, lexicon } = draft;
  const token = tokens[k];
  const named = draft.named[draft.namedAt[k] ?? -1];
  if (named && token) {
    const { thing } = named;
    if (named.last - named.first > 1 && thing.kind !== 'place') return true;
    if ((thing.kind === 'organization' || thing.kind === 'agency') && isAllCapitals(token)) return true;
    if (
      k > at &&
      thing.kind === 'state' &&
      thing.form === 'demonym' &&
      lexicon.heads.longestAt(tokens, k + 1, limit)
    )
      return true;
  }
  if (k === at || isSurnameWithStop(draft, k) || (k === at + 1 && isSurname(draft, 0, k))) return false;
  const head = lexicon.heads.longestAt(tokens, k, limit)?.values[0];
  return (
    head?.kind === 'office' && head.head !== 'major' && !lexicon.particles.has(tokens[k - 1]?.lower ?? '')
  );
}

/** A particle before another part of the name. */
function leadsOn(draft: Draft, k: number, limit: number, titled: boolean): boolean {
  const { tokens, lexicon } = draft;
  const lower = tokens[k]?.lower ?? '';
  if (k + 1 >= limit || !(lexicon.particles.has(lower) || TORN.test(lower))) return false;
  return isNamePart(draft, k + 1, titled) || lexicon.particles.has(tokens[k + 1]?.lower ?? '');
}
