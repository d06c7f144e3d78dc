import { createHash } from 'node:crypto';

/** With them go variation selectors, which choose a glyph and mean nothing; some may stand in no IRI (RFC 3987). */
const DIACRITICS = /[\u0300-\u036F]|\p{Variation_Selector}/gu;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A name as a piece of an IRI: diacritics folded, lower case, hyphens between words, letters of any script kept.
 * `fold-letters.ts` folds more (ø, ł, ß); here it may not, for IRIs that are out in the world stay what they are.
 * A name with no letters or digits becomes eight digits of its hash, so the slug is never empty.
 */
export function slug(name: string): string {
  const folded = name.normalize('NFKD').replace(DIACRITICS, '').normalize('NFC').toLowerCase();
  const words = folded.replace(SEPARATORS, ' ').trim().replaceAll(' ', '-');
  return words || createHash('sha256').update(name).digest('hex').slice(0, 8);
}
