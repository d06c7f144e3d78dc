import { datePattern } from './dateline-date.ts';

// One word of a place in capitals: PYONGYANG, ST., XI'AN, EL-SHEIKH, el-SHEIKH, PORT-AU-PRINCE, WASHINGTON/MOSCOW.
const capitals =
  "(?:\\p{Lu}|(?:el|al|ash|as)-\\p{Lu})(?:[\\p{Lu}\\p{M}'’./]|-(?=\\p{L})|(?<=-)(?:el|al|au|on)(?=-))*";
const inCapitals = `${capitals}(?:[ \\u00a0](?:${capitals}|de|do|da|al|el)){0,4}`;
const inSmall = "\\p{Lu}[\\p{L}\\p{M}'’./-]*(?:[ \\u00a0][\\p{L}\\p{M}'’./-]+){0,3}";
const weekday = '\\p{Lu}\\p{Ll}+day,?\\s';
// What lies around the city: "Texas" in "CRAWFORD, Texas, Nov. 10".
const region = `(?:,\\s(?!${datePattern}|${weekday})\\p{Lu}[\\p{L}\\p{M}'’. -]{0,30}[\\p{L}.]){0,2}`;
const date = `(?:(?:${weekday})?(?<date>${datePattern}))`;
const dash = '(?:--+|[—–_-])';
const inBrackets = '\\((?<agency>\\p{L}[^()\\n]{1,40})\\)';
// An agency in brackets behind a town in small letters: initials, or a name with two
// capitals ("ANTARA News", "New Ziana"), but not a party.
const asNamed =
  '\\((?<agency>[A-Z]{2,8}|dpa|Reuters|Xinhua|Kyodo|Bloomberg|(?=[^()]*\\p{Lu}[^()]*\\p{Lu})(?![^()]*(?:Party|Front|Bloc|Union))\\p{L}[\\p{L} .-]{2,24})\\)';
const inSlashes = '/(?<agency>\\p{L}[^/\\n]{1,40})/';

/** The openings of wire stories, the fullest first; the first that fits is taken. */
export const datelineForms: readonly RegExp[] = [
  // PYONGYANG, July 13 (Xinhua) --   CRAWFORD, Texas, Dec 27 (AFP) -   ISLAMABAD, Oct 24 (APP)::   Delhi, Jul 13 (PTI)
  `(?<place>(?:${inCapitals}|${inSmall})${region})[,.]?\\s${date}[,.]?\\s?${inBrackets}\\s*(?:\\.?${dash}|:{1,2}|\\.|(?=\\s[\\p{Lu}"“‘']))`,
  // July 13 (Reuters) -
  `${date}[,.]?\\s?${inBrackets}\\s*(?:${dash}|:{1,2})`,
  // MOSCOW, May 31. /TASS/.   YEREVAN, May 31 /ARMENPRESS/ -
  `(?<place>(?:${inCapitals}|${inSmall})${region})[,.]?\\s${date}?[,.]?\\s?${inSlashes}\\s*(?:\\.|:|${dash})`,
  // TEHRAN (MNA) –   JERUSALEM (AP) —   London (CNN) --
  `(?<place>${inCapitals}${region}),?\\s${inBrackets}\\s*(?:${dash}|:{1,2}|\\.)`,
  `(?<place>${inSmall}${region}),?\\s${asNamed}\\s*(?:${dash}|:{1,2})`,
  // Riyadh, July 13, 2025, SPA --   YEREVAN, MAY 21, ARMENPRESS.   TOKYO, March 3, Kyodo -   HANOI, Sept. 23 Kyodo -
  `(?<place>(?:${inCapitals}|${inSmall})${region}),\\s${date}[,.]?\\s(?<agency>[A-Z]{3,12}|\\p{Lu}\\p{Ll}{2,11})\\s*(?:${dash}|\\.(?=\\s)|(?=\\n))`,
  // BAKU, February 3, AZERTAC The
  `(?<place>(?:${inCapitals}|${inSmall})${region}),\\s${date},\\s(?<agency>[A-Z]{4,12})(?=\\s\\p{Lu}\\p{Ll})`,
  // (ANSA) - PODGORICA, MAY 12 -
  `\\((?<agency>[A-Z]{3,8})\\)\\s*${dash}\\s*(?<place>${inCapitals}),?\\s${date}\\s*${dash}`,
  // ASTANA. KAZINFORM –
  `(?<place>\\p{Lu}{3,}(?: \\p{Lu}{3,})?)\\.\\s(?<agency>\\p{Lu}{4,12})\\s*${dash}`,
  // Tehran, IRNA –
  `(?<place>\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}),\\s(?<agency>[A-Z]{3,12})\\s*${dash}\\s`,
  // WASHINGTON, March 3 --   Tokyo, April 17 -   New Delhi, 3 March:   BAKU, Azerbaijan, May 21.   Lusaka, 08/17 -
  `(?<place>(?:${inCapitals}|${inSmall})${region}),\\s(?:${date}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)\\s*(?:${dash}|:|\\.(?=\\s\\p{Lu}))\\s`,
  // GENEVA (5 May 2015) –
  `(?<place>(?:${inCapitals}|${inSmall})${region})\\s\\(${date}\\)\\s*(?:${dash}|:)\\s`,
  // BEIJING --   RIO DE JANEIRO, Brazil –
  `(?<place>${capitals}(?: (?:${capitals}|DE|DO|DA)){0,3}${region})[ \\u00a0]?(?:--+|[—–]|(?<=\\s)[-_])\\s`,
].map((form) => new RegExp(`${form}\\s*`, 'uy'));
