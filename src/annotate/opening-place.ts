import type { Article } from '../model/article.ts';

/** How far into a story its opening reaches. */
const OPENING = 60;

/**
 * "NEW DELHI: …", "Managua, Nicaragua - …", "DHAKA, August 17: …", "Havana, Feb 9 - …": a place, with what lies around it and a date, before a
 * colon or a dash that opens the story. Whether it is a place at all is for the gazetteer to say.
 */
const FORM =
  /^(?<place>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}?(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?| \(\p{Lu}\p{L}+\))??)(?:[,.] ?(?:[^\n:–—-]{0,24}\d[^\n:–—-]{0,24}|\(\p{Lu}+\) ?))?(?::| ?--| [–—-]|—)\s/u;

/** "ANKARA" on a line of its own, with nothing but a place in capitals. */
const LINE = /^(?<place>\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,2}(?:, \p{Lu}[\p{L} ]+)?)[ \t]*\r?\n/u;

/** The place that a story without a dateline opens with, as written. */
export function openingPlace({ text, bodyStart }: Article): string | undefined {
  const opening = text.slice(bodyStart, bodyStart + OPENING);
  const place = (FORM.exec(opening) ?? LINE.exec(opening))?.groups?.place;
  return place?.replace(/ \((.*)\)$/, ', $1');
}
