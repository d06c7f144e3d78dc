/** Words that say nothing of which treaty it is. */
const EMPTY =
  /^(?:the|an?|of|on|and|for|to|with|between|among|in|draft|final|proposed|possible|existing|current|planned|future|joint|first|bilateral|landmark|historic|several|other|country|countries|world|powers|major|two|three|its|their|today|yesterday|last|this|month|week|s|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/;
/** Nouns that the same treaty is called by in turn. */
const INTERCHANGED = /^(?:agreement|accord|deal|pact|treaty)s?$|^treaties$/;
/** A name longer than this tells too much. */
const LONG = 12;

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !EMPTY.test(word))
    .map((word) => (INTERCHANGED.test(word) ? 'agreement' : word.replace(/s$/, '')));

const initialsOf = (name: string): string | undefined =>
  /\((\p{Lu}[\p{Lu}-]+)\)/u.exec(name)?.[1] ?? /^\p{Lu}{3,}$/u.exec(name)?.[0];

/** First letters of the words with a capital: "Treaty on the Non-Proliferation of Nuclear Weapons" gives TNPNW. */
const lettersOf = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');

const HEAD =
  /\b(?:agreement|accord|deal|pact|treat(?:y|ie)|protocol|memorand|convention|declaration|communiqu|statement|cease-?fire|truce|armistice|roadmap|framework)/i;

/** A noun that alone tells no more than that there is one, as `wordsOf` gives it. */
const NOUN =
  /^(?:agreement|protocol|memorandum|memoranda|understanding|mou|convention|ceasefire|truce|armistice|arrangement|declaration)$/;

const SEVERAL = /(?:agreement|accord|deal|pact|treatie|protocol|memorandum|convention)s$|memoranda$/i;

/** The noun that says what it is: of "protocol to the 1984 treaty" the first. */
function headOf(name: string): string | undefined {
  const noun = HEAD.exec(name)?.[0]?.toLowerCase();
  return noun !== undefined && /^(?:agreement|accord|deal|pact|treat)/.test(noun) ? 'agreement' : noun;
}

/** "the agreement between Norland and others" has no name of its own but for its parties, by `names`. */
export function isNameless(name: string, names: readonly string[]): boolean {
  const parties = new Set(names.flatMap(wordsOf));
  return wordsOf(name).every((word) => NOUN.test(word) || parties.has(word));
}

/** What two names of one treaty share, one of these at the least. */
export function nameKeys(name: string): string[] {
  const letters = lettersOf(name);
  const initials = initialsOf(name);
  return [
    ...wordsOf(name).map((word) => `treaty on ${word}`),
    ...[initials ?? '', letters.slice(-3), letters.slice(-4), letters.slice(-5)].map(
      (each) => `treaty called ${each}`,
    ),
  ];
}

/** Whether two names can mean one treaty: the words of one are among the other's, or one is the other's initials. */
export function sameTreaty(a: string, b: string): boolean {
  const [x, y] = [initialsOf(a), initialsOf(b)];
  if (x && y) return x === y;
  if ((x && lettersOf(b).endsWith(x)) || (y && lettersOf(a).endsWith(y))) return true;
  if (headOf(a) !== headOf(b)) return false;
  const [own, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  if (own.size === 0 || other.size === 0) return false;
  // "five agreements" are not the trade agreement told before.
  if ((own.size === 1 || other.size === 1) && SEVERAL.test(a) !== SEVERAL.test(b)) return false;
  return [...own].every((word) => other.has(word)) || [...other].every((word) => own.has(word));
}

/** The name that tells more, in not too many words. */
export function fullerName(a: string, b: string): string {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  return other.length > own.length && other.length <= LONG && initialsOf(a) === undefined ? b : a;
}
