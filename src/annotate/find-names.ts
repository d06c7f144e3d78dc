import type { TokenRange } from '../model/mention.ts';
import { type Draft, isAllCapitals, isCapitalised, isPossessive } from './draft.ts';

const NAME = /^\p{Lu}[\p{L}\p{M}'’`-]*$/u;
const INITIAL = /^\p{Lu}\.$|^(?:\p{Lu}\.){2,3}$/u;
const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv|xiv|xvi)$/;
const OPENING_QUOTE = new Set(['"', '“', "'", '‘']);

/** True for a token that can be part of a person's name, whatever surrounds it. */
function isNamePart(draft: Draft, at: number, titled: boolean): boolean {
  const token = draft.tokens[at];
  if (!token || (draft.dateAt[at] ?? -1) >= 0) return false;
  if (INITIAL.test(token.text)) return true;
  if (!NAME.test(token.text) || draft.lexicon.functionWords.has(token.lower)) return false;
  return titled || !isAllCapitals(token) || token.text.length > 5;
}

/**
 * Reads a name at token `at`: capitalised words, initials, particles ("bin", "al-", "van der"), a nickname in quotation
 * marks, "Jr." and numerals. Returns one past its last token, or `at` where there is none.
 */
export function readName(draft: Draft, at: number, limit: number, titled: boolean): number {
  const { tokens, lexicon } = draft;
  let last = at;
  let k = at;
  while (k < limit && k - at < 8) {
    const token = tokens[k];
    if (!token) break;
    if (k > at && !token.spaced) break;
    const named = draft.named[draft.namedAt[k] ?? -1];
    if (named && named.last - named.first > 1 && named.thing.kind !== 'place') break;
    // A one-word hit inside a name is a name ("Hun Sen" beside Sen; "Prince Salman ... of Bahrain" ends at "of").
    if (
      named &&
      (named.thing.kind === 'organization' || named.thing.kind === 'agency') &&
      isAllCapitals(token)
    )
      break;
    if (
      named &&
      named.thing.kind === 'state' &&
      k > at &&
      named.thing.form === 'demonym' &&
      lexicon.heads.longestAt(tokens, k + 1, limit)
    )
      break;
    if (isNamePart(draft, k, titled)) {
      const head = lexicon.heads.longestAt(tokens, k, limit);
      if (head && k > at && head.values[0]?.kind === 'office' && head.values[0].head !== 'major') break;
      last = ++k;
      continue;
    }
    if (SUFFIX.test(token.lower) && last > at) {
      last = ++k;
      break;
    }
    if (token.text === ',' && /^(?:jr|sr)\.?$/.test(tokens[k + 1]?.lower ?? '') && last > at) {
      last = k + 2;
      break;
    }
    if (
      lexicon.particles.has(token.lower) &&
      k + 1 < limit &&
      (isNamePart(draft, k + 1, titled) || lexicon.particles.has(tokens[k + 1]?.lower ?? ''))
    ) {
      k++;
      continue;
    }
    if (
      last > at &&
      OPENING_QUOTE.has(token.text) &&
      isCapitalised(tokens[k + 1]) &&
      tokens[k + 2] &&
      !/\p{L}/u.test(tokens[k + 2]?.text ?? '') &&
      isNamePart(draft, k + 3, titled)
    ) {
      k += 3;
      continue;
    }
    break;
  }
  return last;
}

/** Skips "Mr.", "H.E.", "His Excellency", "Ayatollah" before a name. */
export function skipHonorifics(draft: Draft, at: number, limit: number): number {
  let k = at;
  for (;;) {
    const match = draft.lexicon.honorifics.longestAt(draft.tokens, k, limit);
    if (!match || match.last >= limit || !isCapitalised(draft.tokens[k])) return k;
    k = match.last;
    if (draft.tokens[k]?.text === ',') k++;
  }
}

/** Runs of two and more name words with nothing before them that makes a name: weak evidence, kept apart. */
export function findBareNames(draft: Draft, taken: Int32Array): TokenRange[] {
  const { tokens, lexicon } = draft;
  const names: TokenRange[] = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if ((taken[i] ?? -1) >= 0 || (draft.namedAt[i] ?? -1) >= 0 || !isCapitalised(tokens[i])) continue;
      if (i === sentence.first && lexicon.openers.has(tokens[i]?.lower ?? '')) continue;
      const from = skipHonorifics(draft, i, sentence.last);
      const last = readName(draft, from, sentence.last, from > i);
      const free = freeUntil(taken, from, last);
      const isName = free - from >= 2 || (from > i && free > from);
      if (isName && !endsInInstitution(draft, from, free) && !isTitleLike(draft, from, free))
        names.push({ first: from, last: free });
      i = Math.max(i, skipRun(draft, i, sentence.last) - 1);
    }
  }
  return names;
}

function freeUntil(taken: Int32Array, from: number, to: number): number {
  for (let k = from; k < to; k++) if ((taken[k] ?? -1) >= 0) return k;
  return to;
}

function skipRun(draft: Draft, at: number, limit: number): number {
  let k = at;
  while (k < limit && (isCapitalised(draft.tokens[k]) || isPossessive(draft.tokens[k]))) k++;
  return k;
}

/** A capitalised run with a noun of institutions, places or gatherings in it is no person. */
export function endsInInstitution(draft: Draft, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (draft.lexicon.institutionHeads.has(draft.tokens[k]?.lower ?? '')) return true;
  return false;
}

const isTitleLike = (draft: Draft, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) {
    const lower = draft.tokens[k]?.lower ?? '';
    if (draft.lexicon.portfolioWords.has(lower)) return true;
  }
  return false;
};
