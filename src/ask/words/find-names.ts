import { groupBy } from '../../group-by.ts';
import type { NamedThing } from '../../query/names/named-thing.ts';
import type { Edge, Terminal } from '../grammar/chart.ts';
import type { NameMatch, Treaty } from './mark.ts';
import { spell } from './spell.ts';
import type { Token } from './tokens.ts';

/** A folded form of a name, in words, and what it names. */
interface Entry extends NameMatch {
  readonly words: readonly string[];
  /** It is a code or acronym, which only capitals name: `US` is no "us". */
  readonly capitals: boolean;
}

const RANKS = { name: 0, code: 0, demonym: 2, seat: 3 } as const;
const PARTIAL = 1;
/** Names as long as that are acronyms, or as good as: `UN`, `EU`, `US`. */
const SHORT = 3;
const SMALL = 2;

/** Finds the names of a graph's things at a place in a question, in full or, for a person, in part or spelt otherwise. */
export function findNames(things: readonly NamedThing[], vocabulary: ReadonlySet<string>): Terminal {
  const index = indexEntries(things.flatMap(listEntries));
  return (tokens, at) => {
    const byEnd = new Map<number, Entry[]>();
    for (const entry of index.get(spell(tokens[at]?.key ?? '')) ?? []) {
      const end = matchWords(entry, tokens, at);
      if (end === undefined || !isWritten(entry, tokens.slice(at, end), vocabulary)) continue;
      byEnd.set(end, [...(byEnd.get(end) ?? []), entry]);
    }
    return [...byEnd].map(([end, entries]) => toEdge(entries, tokens, at, end));
  };
}

/** Finds treaties by their names or by two and more words of one, in order, the last included. */
export function findTreaties(treaties: readonly Treaty[], fold: (text: string) => string): Terminal {
  const entries = treaties.map((thing) => ({ thing, words: fold(thing.label).split(' ') }));
  return (tokens, at) => {
    const edges: Edge[] = [];
    for (let end = at + 1; end <= Math.min(tokens.length, at + 12); end++) {
      const words = tokens.slice(at, end).map(({ key }) => key);
      const matches = entries.flatMap(({ thing, words: name }): NameMatch[] => {
        const same = name.join(' ') === words.join(' ');
        const part = words.length > 1 && name.at(-1) === words.at(-1) && isWithin(words, name);
        return same || part ? [{ thing, rank: same ? 0 : PARTIAL }] : [];
      });
      if (matches.length === 0) continue;
      const best = Math.min(...matches.map(({ rank }) => rank));
      const name = { text: textOf(tokens, at, end), matches: matches.filter(({ rank }) => rank === best) };
      edges.push({ end, marks: [{ type: 'name', name }], cost: 0 });
    }
    return edges;
  };
}

/** Capitalised words that are no words of the grammar: somebody of whom the graph does not know. */
export function findUnknown(vocabulary: ReadonlySet<string>): Terminal {
  return (tokens, at) => {
    const edges: Edge[] = [];
    for (let end = at + 1; end <= Math.min(tokens.length, at + 4); end++) {
      const token = tokens[end - 1];
      if (!token?.capital || token.quoted || vocabulary.has(token.key)) break;
      const name = { text: textOf(tokens, at, end), matches: [] };
      edges.push({ end, marks: [{ type: 'name', name }], cost: 20 + (end - at) });
    }
    return edges;
  };
}

function listEntries(thing: NamedThing): Entry[] {
  return thing.forms.flatMap(({ text, use }): Entry[] => {
    const words = text.split(' ');
    const capitals =
      use === 'code' || (thing.kind !== 'person' && words.length === 1 && text.length <= SHORT);
    const full: Entry = { thing, words, rank: RANKS[use], capitals };
    if (thing.kind !== 'person' || words.length === 1) return [full];
    return [full, ...partsOf(words).map((part) => ({ thing, words: part, rank: PARTIAL, capitals: false }))];
  });
}

/** All runs of a person's names, and the first with the last: `Recep Erdoğan`. */
function partsOf(words: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const part = words.slice(from, to);
      // An initial by itself names nobody.
      if (part.length < words.length && part.join('').length > 1) parts.push(part);
    }
  }
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 2 ? [...parts, [first, last]] : parts;
}

function indexEntries(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return groupBy(entries, ({ words }) => spell(words[0] ?? ''));
}

/** Where the words end, articles between them passed over; nothing where they do not stand there. */
function matchWords({ words, thing }: Entry, tokens: readonly Token[], at: number): number | undefined {
  const isSame =
    thing.kind === 'person'
      ? (a: string, b: string) => spell(a) === spell(b)
      : (a: string, b: string) => a === b;
  let next = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && tokens[next]?.key === 'the' && word !== 'the') next += 1;
    const token = tokens[next];
    if (!token || token.quoted || !isSame(token.key, word)) return undefined;
    next += 1;
  }
  return next;
}

/** An acronym in capitals; a name that is also a word of the grammar ("May", "Who") with a capital. */
function isWritten(entry: Entry, tokens: readonly Token[], vocabulary: ReadonlySet<string>): boolean {
  const text = tokens.map((token) => token.text).join(' ');
  if (entry.capitals) return text === text.toUpperCase();
  const known = vocabulary.has(tokens[0]?.key ?? '');
  // A part of a name that is as short as a small word is not called so: "in" is not Jae-in.
  if (entry.rank === PARTIAL && text.length <= SMALL && known) return false;
  return tokens.some(({ capital }) => capital) || tokens.length > 1 || !known;
}

/** A person known by a single name does not hide those who have it among others. */
function toEdge(entries: readonly Entry[], tokens: readonly Token[], at: number, end: number): Edge {
  const best = new Map<Entry['thing'], Entry>();
  for (const entry of entries) {
    const known = best.get(entry.thing);
    if (!known || entry.rank < known.rank) best.set(entry.thing, entry);
  }
  const single = end - at === 1;
  const matches = [...best.values()].map(({ thing, rank }) => ({
    thing,
    rank: single && thing.kind === 'person' ? PARTIAL : rank,
  }));
  const cost = Math.min(...matches.map(({ rank }) => rank)) / 10;
  return { end, marks: [{ type: 'name', name: { text: textOf(tokens, at, end), matches } }], cost };
}

function isWithin(words: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = name.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function textOf(tokens: readonly Token[], at: number, end: number): string {
  return tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ');
}
