import { foldLetters } from '../../fold-letters.ts';

/**
 * A name as its words in plain lower-case letters, without articles and the possessive: "the DPRK's Kim Jong-un" is
 * `dprk kim jong un`. Full stops fall away, so `U.S.` is `us`.
 */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/['’`´]s\b/gu, '')
    .replace(/['’`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the | the(?= )/gu, '');
}
