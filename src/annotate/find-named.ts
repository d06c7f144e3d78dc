import type { Token } from '../model/annotation.ts';
import type { Named } from './draft.ts';
import type { Lexicon, NamedThing } from './lexicon.ts';

/** First halves of compounds that stand for a state: "Sino-Russian". Keys are lower case, values names in the gazetteer. */
const COMBINING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sino: 'china',
    russo: 'russia',
    franco: 'france',
    anglo: 'united kingdom',
    indo: 'india',
    turco: 'turkey',
    israelo: 'israel',
    irano: 'iran',
    nippo: 'japan',
  }),
);
/** Second halves that leave the first as what it names: "US-led", "Iran-backed". One "based" in a town is no town. */
const PARTICIPLE =
  /^(?:led|backed|brokered|mediated|sponsored|run|funded|allied|drafted|proposed|held|ruled|initiated|supported|occupied)$/;
/** First halves that say when, not who: "then-US". */
const TIME = /^(?:then|ex)$/i;
/** "*Central* American" is of many states. */
const CONTINENT = /^(?:Central|Latin|South|North|Ibero|Meso)$/;
/** Torn off the name they stand before, they name its opponents or friends: "anti- Syrian". */
const TORN = /^(?:anti|pro|non)-$/;

/** Gazetteer names where they stand in the text, the longest at each place, in order and without overlap. */
export function findNamed(tokens: readonly Token[], lexicon: Lexicon): Named[] {
  const found: Named[] = [];
  const learned = new Map<string, NamedThing>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !startsLikeName(token) || TORN.test(tokens[i - 1]?.lower ?? '')) continue;
    if (/^Americans?$/.test(token.text) && CONTINENT.test(tokens[i - 1]?.text ?? '')) continue;
    const named = longestName(tokens, i, lexicon) ?? compound(token, i, lexicon) ?? recall(token, i, learned);
    if (!named || isNoOutlet(tokens, named, lexicon)) continue;
    found.push(withAcronym(tokens, named, lexicon, learned));
    i = (found.at(-1) ?? named).last - 1;
  }
  return found;
}

/** "*The Namibian* leader": a paper's name is but an article and an adjective where none of what papers do follows. */
function isNoOutlet(tokens: readonly Token[], { first, last, thing }: Named, lexicon: Lexicon): boolean {
  if (thing.kind !== 'agency' || last - first !== 2 || tokens[first]?.lower !== 'the') return false;
  if (lexicon.names.longestAt(tokens, first + 1, last)?.values[0]?.kind !== 'state') return false;
  const next = tokens[last]?.text ?? '';
  return /^\p{L}/u.test(next) && !PRINTS.test(next);
}

const PRINTS =
  /^(?:newspaper|daily|has|had|said|says|reported|reports|wrote|writes|quoted|quotes|cited|cites|revealed|reveals|published|understands|and|that|on|in|of)$/;

/** Some copy writes "the south Korean president". */
const QUARTER = /^(?:north|south|east|west)$/;

function startsLikeName(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first < 128 && first >= 65 && first <= 90) return true;
  if (first >= 97 && first <= 122)
    return QUARTER.test(token.text) || /^(?:al|el|as|ash|then|ex|inter)-\p{Lu}/u.test(token.text);
  return /^[\p{Lu}\p{N}]/u.test(token.text);
}

/** "Andean Community of Nations (CAN)": one name with its acronym, which stands for it from then on. */
function withAcronym(
  tokens: readonly Token[],
  named: Named,
  lexicon: Lexicon,
  learned: Map<string, NamedThing>,
): Named {
  const acronym = tokens[named.last + 1];
  if (
    tokens[named.last]?.text !== '(' ||
    tokens[named.last + 2]?.text !== ')' ||
    !acronym ||
    !/^\p{Lu}[\p{Lu}-]{1,7}$/u.test(acronym.text)
  )
    return named;
  if (named.thing.kind === 'place' || (named.thing.kind === 'state' && named.thing.form !== 'name'))
    return named;
  const known = lexicon.names.longestAt(tokens, named.last + 1, named.last + 2)?.values[0];
  if (!known) learned.set(acronym.text, named.thing);
  return known && known.kind !== named.thing.kind ? named : { ...named, last: named.last + 3 };
}

const recall = (token: Token, at: number, learned: ReadonlyMap<string, NamedThing>): Named | undefined => {
  const thing = learned.get(token.text);
  return thing && { first: at, last: at + 1, thing };
};

/** The longest name at a token that is written as one: "Israeli" where "Israeli regime" is listed with a capital only. */
function longestName(tokens: readonly Token[], at: number, lexicon: Lexicon): Named | undefined {
  for (let limit = tokens.length; limit > at; ) {
    const match = lexicon.names.longestAt(tokens, at, limit);
    const thing = match?.values[0];
    if (!match || !thing) return undefined;
    const length = match.last - at;
    let fits = true;
    for (let k = at; k < match.last && fits; k++) fits = isWrittenAsName(tokens[k], length, lexicon);
    fits &&= !QUARTER.test(tokens[at]?.text ?? '') || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
    if (fits) return { first: at, last: match.last, thing };
    limit = match.last - 1;
  }
  return undefined;
}

/** Words of a name are capitalised but for small ones ("of", "and"); acronyms are all capitals ("US", never "us"). */
function isWrittenAsName(token: Token | undefined, length: number, lexicon: Lexicon): boolean {
  if (!token) return false;
  if (/^\p{Lu}/u.test(token.text))
    return length > 1 || !lexicon.acronyms.has(token.lower) || token.text === token.text.toUpperCase();
  return (
    length > 1 &&
    (token.text.length <= 4 ||
      !/^\p{Ll}/u.test(token.text) ||
      QUARTER.test(token.text) ||
      /^[dl]['’]\p{Lu}/u.test(token.text) ||
      // "the Jewish *state*", "the Islamic *republic*"
      /^(?:state|regime|republic|kingdom)$/.test(token.lower) ||
      lexicon.functionWords.has(token.lower))
  );
}

/** "US-China", "DPRK-Russia", "Sino-Australian", "EU-led": two names, or a name and a word, in one token. */
function compound(token: Token, at: number, lexicon: Lexicon): Named | undefined {
  if (!/[-‐‑–/]/.test(token.text)) return undefined;
  const parts = token.text.split(/[-‐‑–/]/);
  const [head = '', ...rest] = parts;
  if (rest.length === 0 || rest.length > 2) return undefined;
  if (TIME.test(head)) {
    const thing = nameOf(rest.join('-'), lexicon);
    return thing?.kind === 'state'
      ? { first: at, last: at + 1, thing: { ...thing, form: 'demonym' } }
      : undefined;
  }
  // "inter-Korean" is of the two that are called so.
  if (/^inter$/i.test(head) && rest[0] === 'Korean') {
    const [south, north] = [nameOf('ROK', lexicon), nameOf('DPRK', lexicon)];
    const thing = south && north && pairOf(south, north);
    return thing && { first: at, last: at + 1, thing };
  }
  const first = nameOf(head, lexicon) ?? nameOf(COMBINING.get(head.toLowerCase()) ?? '', lexicon);
  if (!first) return undefined;
  const second = nameOf(rest.join('-'), lexicon) ?? nameOf(rest[0] ?? '', lexicon);
  const thing = second && pairOf(first, second);
  if (thing) return { first: at, last: at + 1, thing };
  if (PARTICIPLE.test(rest[0] ?? '') && first.kind === 'state')
    return { first: at, last: at + 1, thing: { ...first, form: 'demonym' } };
  return undefined;
}

/** "US-China", "EU-China", "US-ASEAN", "EU-Mercosur": a state or an organization and whoever stands beside it. */
function pairOf(first: NamedThing, second: NamedThing): NamedThing | undefined {
  if (first.kind === 'state' && (second.kind === 'state' || second.kind === 'organization')) {
    const paired = second.kind === 'state' ? second.state : second.organization;
    return { ...first, form: 'demonym', paired };
  }
  if (first.kind !== 'organization') return undefined;
  if (second.kind === 'state') return { ...second, form: 'demonym', paired: first.organization };
  return second.kind === 'organization' ? { ...first, paired: second.organization } : undefined;
}

function nameOf(word: string, lexicon: Lexicon): NamedThing | undefined {
  if (word === '') return undefined;
  const token: Token = { text: word, lower: word.toLowerCase(), start: 0, end: word.length, spaced: true };
  const thing = lexicon.names.longestAt([token], 0, 1)?.values[0];
  return thing && (isWrittenAsName(token, 1, lexicon) || /^\p{Ll}/u.test(word)) ? thing : undefined;
}
