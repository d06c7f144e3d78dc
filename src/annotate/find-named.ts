import type { Token } from '../model/annotation.ts';
import type { Named } from './draft.ts';
import type { Lexicon, NamedThing } from './lexicon.ts';

/** First halves of compounds that stand for a state: "Sino-Russian". Keys are lower case, values names in the gazetteer. */
const COMBINING: Readonly<Record<string, string>> = {
  sino: 'china',
  russo: 'russia',
  franco: 'france',
  anglo: 'united kingdom',
  indo: 'india',
  turco: 'turkey',
  israelo: 'israel',
  irano: 'iran',
  nippo: 'japan',
};
/** Second halves that leave the first as what it names: "US-led", "Iran-backed". */
const PARTICIPLE = /^(?:led|backed|based|brokered|mediated|sponsored|run|made|born|funded|allied|drafted|proposed|style|held|ruled|initiated|supported|occupied)$/;

/** Gazetteer names where they stand in the text, the longest at each place, in order and without overlap. */
export function findNamed(tokens: readonly Token[], lexicon: Lexicon): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !startsLikeName(token)) continue;
    const named = longestName(tokens, i, lexicon) ?? compound(token, i, lexicon);
    if (!named) continue;
    found.push(named);
    i = named.last - 1;
  }
  return found;
}

const startsLikeName = (token: Token): boolean => /^[\p{Lu}\p{N}]/u.test(token.text) || /^(?:al|el|as|ash)-\p{Lu}/u.test(token.text);

function longestName(tokens: readonly Token[], at: number, lexicon: Lexicon): Named | undefined {
  const match = lexicon.names.longestAt(tokens, at, tokens.length);
  const thing = match?.values[0];
  if (!match || !thing) return undefined;
  for (let k = at; k < match.last; k++) {
    const token = tokens[k];
    if (token && !isWrittenAsName(token, match.last - at, lexicon)) return undefined;
  }
  return { first: at, last: match.last, thing };
}

/** Words of a name are capitalised but for small ones ("of", "and"); acronyms are all capitals ("US", never "us"). */
function isWrittenAsName(token: Token, length: number, lexicon: Lexicon): boolean {
  if (/^\p{Lu}/u.test(token.text)) return length > 1 || !lexicon.acronyms.has(token.lower) || token.text === token.text.toUpperCase();
  return length > 1 && (token.text.length <= 4 || !/^\p{Ll}/u.test(token.text) || lexicon.functionWords.has(token.lower));
}

/** "US-China", "DPRK-Russia", "Sino-Australian", "EU-led": two names, or a name and a word, in one token. */
function compound(token: Token, at: number, lexicon: Lexicon): Named | undefined {
  const parts = token.text.split(/[-‐‑–/]/);
  const [head = '', ...rest] = parts;
  if (rest.length === 0 || rest.length > 2) return undefined;
  const first = nameOf(head, lexicon) ?? nameOf(COMBINING[head.toLowerCase()] ?? '', lexicon);
  if (!first) return undefined;
  const second = nameOf(rest.join('-'), lexicon) ?? nameOf(rest[0] ?? '', lexicon);
  if (second?.kind === 'state' && first.kind === 'state') {
    return { first: at, last: at + 1, thing: { ...first, form: 'demonym', paired: second.state } };
  }
  if (PARTICIPLE.test(rest[0] ?? '') && first.kind === 'state') return { first: at, last: at + 1, thing: { ...first, form: 'demonym' } };
  return undefined;
}

function nameOf(word: string, lexicon: Lexicon): NamedThing | undefined {
  if (word === '') return undefined;
  const token: Token = { text: word, lower: word.toLowerCase(), start: 0, end: word.length, spaced: true };
  const thing = lexicon.names.longestAt([token], 0, 1)?.values[0];
  return thing && (isWrittenAsName(token, 1, lexicon) || /^\p{Ll}/u.test(word)) ? thing : undefined;
}
