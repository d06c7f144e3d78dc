import { distance } from 'fastest-levenshtein';
import { boneOf } from '../../identity/names/fold-word.ts';
import { foldName } from '../../query/names/fold-name.ts';
import type { NamedThing } from '../../query/names/named-thing.ts';
import type { Asker } from '../asker.ts';
import { findByWords } from '../gather/find-mentions.ts';
import { wordsAt } from '../passages/text-index.ts';
import { acronymKey, keysOf } from '../passages/word-keys.ts';
import type { NameMatch } from '../words/mark.ts';
import type { Spot } from './spot.ts';

/** Names shorter than that differ by a letter too often. */
const SHORTEST = 5;
/** After its given name a surname is told by less. */
const SHORTEST_SURNAME = 4;
/** Of names that long two letters may be wrong. */
const LONG = 8;

export interface Respelt {
  readonly spots: readonly Spot[];
  readonly respelt: readonly { readonly text: string; readonly as: string }[];
}

/** Reads a capitalised word that names nobody as the only name that is spelt nearly so, where the word itself stands in no sentence. */
export async function respell(spots: readonly Spot[], asker: Asker): Promise<Respelt> {
  const { store, names, lexicon } = asker;
  const { index: texts } = await asker.texts();
  const respelt: { text: string; as: string }[] = [];
  const read: Spot[] = [];
  // Who writes no capitals at all writes names without.
  const small = spots.every(({ text }) => !/\p{Lu}/u.test(text));
  // From the end: a given name is known by the surname after it.
  for (const [i, spot] of [...spots.entries()].reverse()) {
    const as = forenameOf(spot, read[0]) ?? surnameOf(spot, spots[i - 1], lexicon);
    if (as === undefined) read.unshift(await readSpot(spot));
    else respelt.unshift({ text: spot.text, as });
  }
  return { spots: read, respelt };

  function readAs(spot: Spot, near: readonly NamedThing[]): Spot {
    const [first] = near;
    respelt.unshift({ text: spot.text, as: first?.label ?? '' });
    const matches = near.map((thing): NameMatch => ({ thing, rank: 1 }));
    return {
      ...spot,
      symbol: 'NAMED',
      marks: [{ type: 'name', name: { text: first?.label ?? spot.text, matches } }],
    };
  }

  async function readSpot(spot: Spot): Promise<Spot> {
    const word = foldName(spot.text);
    // Letters that an article has are what it calls by them.
    const stands = (): boolean =>
      texts.having(acronymKey(word)).some((id) =>
        wordsAt(texts, id)
          .split(/[^\p{L}\p{N}]+/u)
          .includes(spot.text),
      );
    const initialled =
      spot.symbol === 'WORD' ? names.things.filter((one) => hasInitials(one, spot.text)) : [];
    const [only, ...others] = initialled.length > 0 && !stands() ? initialled : [];
    if (only && others.length === 0) return readAs(spot, [only]);
    const plain =
      spot.symbol !== 'WORD' ||
      word.length < SHORTEST ||
      lexicon.vocabulary.has(word) ||
      (small && lexicon.small.has(word));
    if (plain) return spot;
    const near = nearestThings(word, names.things, small || /^\p{Lu}/u.test(spot.text));
    if (near.length === 0 || (await findByWords(store, [word])).size > 0) return spot;
    // What is neither a fact's word nor a name may be an article's: "telephone lines" are nobody called Lins.
    if (keysOf(spot.text).some((key) => texts.having(key).length > 0)) return spot;
    return readAs(spot, near);
  }
}

/** Whether somebody's names begin with some capitals: "MBZ" is Mohammed bin Zayed, whatever he is called besides. */
function hasInitials({ kind, label }: NamedThing, capitals: string): boolean {
  if (kind !== 'person' || !/^\p{Lu}{3,4}$/u.test(capitals)) return false;
  const letters = label.split(/[\s-]+/u).map((name) => name[0]?.toUpperCase() ?? '');
  return letters.join('').startsWith(capitals);
}

/** The label of a person named by surname after another spelling of a given name: "Omar al-Bashir" is Omer al-Bashir. */
function forenameOf({ symbol, text }: Spot, next: Spot | undefined): string | undefined {
  if (symbol !== 'WORD' || next?.symbol !== 'NAMED' || !/^\p{Lu}/u.test(text)) return undefined;
  const word = foldName(text);
  const labels = next.marks
    .flatMap((mark) => (mark.type === 'name' ? mark.name.matches : []))
    .flatMap(({ thing }) => (thing.kind === 'person' ? [thing.label] : []));
  return labels.find((label) => {
    const [first = ''] = foldName(label).split(' ');
    return first[0] === word[0] && first.length > 2 && distance(first, word) <= 2;
  });
}

/** The label of a person named by given name before another spelling of the surname: "Khaled Mashal" is Khaled Meshaal. */
function surnameOf(
  { symbol, text }: Spot,
  before: Spot | undefined,
  { vocabulary, small }: Asker['lexicon'],
): string | undefined {
  const word = foldName(text);
  if (symbol !== 'WORD' || before?.symbol !== 'NAMED' || word.length < SHORTEST_SURNAME) return undefined;
  // Who writes the given name small writes all small.
  if (!/^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(before.text)) return undefined;
  if (vocabulary.has(word) || small.has(word)) return undefined;
  const most = word.length < SHORTEST ? 1 : 2;
  const labels = before.marks
    .flatMap((mark) => (mark.type === 'name' ? mark.name.matches : []))
    .flatMap(({ thing }) => (thing.kind === 'person' ? [thing.label] : []));
  return labels.find((label) => {
    const names = foldName(label).split(' ');
    const [first = '', last = ''] = [names[0], names.at(-1)];
    return first === foldName(before.text) && last[0] === word[0] && distance(last, word) <= most;
  });
}

/** Letters in which transcriptions of one name may differ. */
const ALIKE = 3;

/** Whether names may be one in another script: Araqchi and Araghchi. */
function soundsAlike(a: string, b: string): boolean {
  const bone = boneOf(a);
  return bone.length > 2 && bone === boneOf(b) && distance(a, b) <= ALIKE;
}

/**
 * Those with a name, or the surname of a person, nearly so spelt, where it has no capital only such as sound alike; nothing
 * where different words come as near.
 */
function nearestThings(word: string, things: readonly NamedThing[], capital: boolean): readonly NamedThing[] {
  const most = word.length >= LONG ? 2 : 1;
  const near = new Map<string, { edits: number; things: Set<NamedThing> }>();
  for (const thing of things.filter(({ kind }) => kind !== 'office')) {
    for (const name of namesOf(thing)) {
      if (Math.abs(name.length - word.length) > ALIKE || name === word) continue;
      const alike = thing.kind === 'person' && soundsAlike(word, name);
      // Who misspells a name seldom misses its first letter.
      if (!alike && (!capital || name[0] !== word[0])) continue;
      const edits = distance(word, name);
      if (!alike && edits > most) continue;
      const own = near.get(name) ?? { edits, things: new Set() };
      own.things.add(thing);
      near.set(name, own);
    }
  }
  const best = Math.min(...[...near.values()].map(({ edits }) => edits));
  const nearest = [...near.values()].filter(({ edits }) => edits === best);
  return nearest.length === 1 ? [...(nearest[0]?.things ?? [])] : [];
}

function namesOf({ kind, forms }: NamedThing): readonly string[] {
  const names = forms.filter(({ use }) => use !== 'code').map(({ text }) => text);
  const single = names.filter((name) => !name.includes(' '));
  // "President Marcos" is nobody whose given name is Marco.
  return kind === 'person' ? [...new Set(names.map((name) => name.split(' ').at(-1) ?? name))] : single;
}
