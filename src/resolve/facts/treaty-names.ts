/** Words that say nothing of which treaty it is. */
const EMPTY = new Set(
  'the a an of on and for to with between among in draft final proposed possible existing current planned future joint first bilateral landmark historic several other country countries world powers major two three its their today yesterday last this month week s monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const NUMBER = /^\d+$/;
/** Nouns that the same treaty is called by in turn. */
const INTERCHANGED = /^(?:agreement|accord|deal|pact|treaty)s?$|^treaties$/;
/** A name longer than this tells too much. */
const LONG = 12;

/** What a name is compared by. */
interface NameTraits {
  readonly words: ReadonlySet<string>;
  readonly initials: string | undefined;
  /** First letters of the words with a capital: "Treaty on the Non-Proliferation of Nuclear Weapons" gives TNPNW. */
  readonly letters: string;
  /** The noun that says what it is: of "protocol to the 1984 treaty" the first. */
  readonly head: string | undefined;
  readonly isSeveral: boolean;
}

/** Names that were read, for each is compared with many. */
const known = new Map<string, NameTraits>();
const MOST_KNOWN = 2000;

function traitsOf(name: string): NameTraits {
  const met = known.get(name);
  if (met) return met;
  const traits: NameTraits = {
    words: new Set(wordsOf(name)),
    initials: /\((\p{Lu}[\p{Lu}-]+)\)/u.exec(name)?.[1] ?? /^\p{Lu}{3,}$/u.exec(name)?.[0],
    letters: (name.match(/\p{Lu}/gu) ?? []).join(''),
    head: headOf(name),
    isSeveral: SEVERAL.test(name),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, traits);
  return traits;
}

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !EMPTY.has(word) && !NUMBER.test(word))
    .map((word) => (INTERCHANGED.test(word) ? 'agreement' : word.replace(/s$/, '')));

const HEAD =
  /\b(?:agreement|accord|deal|pact|treat(?:y|ie)|protocol|memorand|convention|declaration|communiqu|statement|cease-?fire|truce|armistice|roadmap|framework)/i;

/** A noun that alone tells no more than that there is one, as `wordsOf` gives it. */
const NOUN =
  /^(?:agreement|protocol|memorandum|memoranda|understanding|mou|convention|ceasefire|truce|armistice|arrangement|declaration)$/;

const SEVERAL = /(?:agreement|accord|deal|pact|treatie|protocol|memorandum|convention)s$|memoranda$/i;

function headOf(name: string): string | undefined {
  const noun = HEAD.exec(name)?.[0]?.toLowerCase();
  return noun !== undefined && /^(?:agreement|accord|deal|pact|treat)/.test(noun) ? 'agreement' : noun;
}

/** "the agreement between Norland and others" has no name of its own but for its parties, by `names`. */
export function isNameless(name: string, names: readonly string[]): boolean {
  const parties = new Set(names.flatMap(wordsOf));
  return [...traitsOf(name).words].every((word) => NOUN.test(word) || parties.has(word));
}

/** What two names of one treaty share, one of these at the least. */
export function nameKeys(name: string): string[] {
  const { words, letters, initials } = traitsOf(name);
  return [
    ...[...words].map((word) => `treaty on ${word}`),
    ...[initials ?? '', letters.slice(-3), letters.slice(-4), letters.slice(-5)].map(
      (each) => `treaty called ${each}`,
    ),
  ];
}

/**
 * Whether two names can mean one treaty: the words of one are among the other's, or one is the other's initials. Whom it is
 * with, by `names`, tells no two of them apart: "a trade deal with Norland", "the free trade deal".
 */
export function sameTreaty(a: string, b: string, names: readonly string[] = []): boolean {
  const [own, other] = [traitsOf(a), traitsOf(b)];
  const [x, y] = [own.initials, other.initials];
  if (x && y) return x === y;
  if ((x && other.letters.endsWith(x)) || (y && own.letters.endsWith(y))) return true;
  if (own.head !== other.head || own.words.size === 0 || other.words.size === 0) return false;
  // "five agreements" are not the trade agreement told before.
  if ((own.words.size === 1 || other.words.size === 1) && own.isSeveral !== other.isSeveral) return false;
  const parties = new Set(names.flatMap(wordsOf));
  return (
    isAmong(without(own.words, parties), other.words) || isAmong(without(other.words, parties), own.words)
  );
}

/** Whether a treaty can be called so again: a memorandum "the agreement" and the other way, whatever it is "the document", and no declaration "the protocol". */
export function canBeCalled(name: string, again: string): boolean {
  const [own, other] = [traitsOf(name), traitsOf(again)];
  return (
    own.isSeveral === other.isSeveral &&
    (other.head === undefined ||
      other.head === 'agreement' ||
      own.head === 'agreement' ||
      other.head === own.head)
  );
}

/** The words that name no party, or all where nothing else is left. */
function without(words: ReadonlySet<string>, parties: ReadonlySet<string>): ReadonlySet<string> {
  const rest = new Set([...words].filter((word) => !parties.has(word)));
  return [...rest].some((word) => !NOUN.test(word)) ? rest : words;
}

const isAmong = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  few.size <= many.size && [...few].every((word) => many.has(word));

/** The name that tells more, in not too many words. */
export function fullerName(a: string, b: string): string {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  return other.length > own.length && other.length <= LONG && traitsOf(a).initials === undefined ? b : a;
}
