/** Ends as a sentence or a heading with a colon does, closing marks after it included. */
export const isEnded = (line: string): boolean => /[.!?…:;]["”’'»)\]]*$/u.test(line);

/** Plainly breaks off inside a sentence: ends in a comma. */
export const breaksOff = (line: string): boolean => /,$/.test(line);

/** Begins as a sentence, a heading or a name does. */
export const opensAnew = (line: string): boolean => /^["“„‘'«([]*[\p{Lu}\p{N}]/u.test(line);

/** An item of a list: "- The border.", "• Trade", "3. Fisheries", "(b) ports". */
export const isItem = (line: string): boolean =>
  /^(?:[-*+•·▪◦‣–—]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S/u.test(line);

/** The first of a list: what is numbered begins with one. */
export const opensList = (line: string): boolean =>
  isItem(line) && (!/^\(?[\da-z]+[.)]/.test(line) || /^\(?(?:1|a|i)[.)]/.test(line));

/** Bullets that no running text has at its side. */
export const isBullet = (line: string): boolean => /^[•▪◦‣]/u.test(line);

/** The turn of a speaker in a transcript: "Q:", "MR. HOLM:", "Foreign Minister Brekke (through interpreter):". */
export const isTurn = (line: string): boolean =>
  /^(?:[QA][.:]|(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){0,5}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s*\([^()]{1,40}\))?\s?:)(?:\s|$)/u.test(
    line,
  );

/** What heads a block on a line of its own: a by-line, a note in brackets. */
export const standsAlone = (line: string): boolean =>
  /^(?:By|BY)\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s+(?:and\s+)?|$)){1,6}$/u.test(line) ||
  /^\([^()]{1,80}\)$/.test(line);

/** A line of marks alone: "-----", "* * *", "###". */
export const isRule = (line: string): boolean => /^(?:[-*_=#~•+]\s?){3,}$/.test(line);
