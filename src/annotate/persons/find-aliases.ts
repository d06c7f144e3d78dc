import { foldPersonName } from '../../fold-letters.ts';
import { type Draft, isCapitalised } from '../draft.ts';
import type { PersonGroup } from './person-group.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

/** Later, shorter mentions of persons whose name is known from elsewhere in the article: "Lavrov", "Al-Khatib". */
export function findAliases(draft: Draft, persons: readonly PersonGroup[], taken: Int32Array): PersonGroup[] {
  const known = knownWords(draft, persons);
  const surnames = surnamesOfStates(draft, persons);
  const found: PersonGroup[] = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if ((taken[i] ?? -1) >= 0 || !/^(?:al-|el-)?\p{Lu}/u.test(draft.tokens[i]?.text ?? '')) continue;
      const from = skipHonorifics(draft, i, sentence.last);
      const token = draft.tokens[from];
      if (
        !token ||
        (taken[from] ?? -1) >= 0 ||
        !known.has(foldPersonName(token.text)) ||
        isPronoun(draft, from, sentence.first) ||
        !standsAlone(draft, from, surnames)
      )
        continue;
      const last = longestKnown(draft, from, sentence.last, known, taken);
      found.push({ first: i, last, name: { first: from, last }, titles: [], phrasing: 'alias' });
      i = last - 1;
    }
  }
  return found;
}

/** Particles and first names alone name nobody; a word of two letters does only under a title, beside another. */
function knownWords(draft: Draft, persons: readonly PersonGroup[]): Set<string> {
  const known = new Set<string>();
  for (const { name, titles } of persons) {
    for (let i = name.first; i < name.last; i++) {
      const text = draft.tokens[i]?.text ?? '';
      const word = foldPersonName(text);
      const isName = /^(?:al-|el-)?\p{Lu}/u.test(text) && !/^(?:jr|sr|ii|iii|iv)$/.test(word);
      if (
        isName &&
        (word.length > 2 || (word.length === 2 && name.last - name.first > 1 && titles.length > 0))
      )
        known.add(word);
    }
  }
  return known;
}

/** "*He* thanked" where a He Min is told of: what opens a sentence or what is quoted is the pronoun, unless more of the name follows. */
function isPronoun({ tokens }: Draft, at: number, first: number): boolean {
  if (!/^(?:he|you|we|she|it|i)$/.test(tokens[at]?.lower ?? '')) return false;
  return (at === first || /^["“”‘'«(:]+$/.test(tokens[at - 1]?.text ?? '')) && !isCapitalised(tokens[at + 1]);
}

/**
 * A gazetteer hit that merely contains the word ("Jordan River") wins over an alias, as do states and organisations; but a state
 * that the text named first as somebody's surname is that person.
 */
function standsAlone(draft: Draft, at: number, surnames: ReadonlySet<string>): boolean {
  const named = draft.named[draft.namedAt[at] ?? -1];
  if (!named) return true;
  if (named.last - named.first > 1) return false;
  if (named.thing.kind === 'place') return true;
  const isPlace = /^(?:in|to|from|across|into|through|near|towards?)$/.test(
    draft.tokens[at - 1]?.lower ?? '',
  );
  return named.thing.kind === 'state' && !isPlace && surnames.has(draft.tokens[at]?.lower ?? '');
}

/** "Vice President Ann *Jordan*": states by name that are the surname of an official before the text names the state. */
function surnamesOfStates(draft: Draft, persons: readonly PersonGroup[]): ReadonlySet<string> {
  const found = new Set<string>();
  const firstOf = new Map<string, number>();
  for (const { first, thing } of draft.named)
    if (thing.kind === 'state')
      firstOf.set(thing.state.code, Math.min(first, firstOf.get(thing.state.code) ?? first));
  for (const { name, titles } of persons) {
    const last = draft.tokens[name.last - 1];
    const named = draft.named[draft.namedAt[name.last - 1] ?? -1];
    if (titles.length === 0 || name.last - name.first < 2 || !last || named?.thing.kind !== 'state') continue;
    const { code } = named.thing.state;
    if ((firstOf.get(code) ?? name.first) >= name.first) found.add(last.lower);
  }
  return found;
}

function longestKnown(
  draft: Draft,
  from: number,
  limit: number,
  known: ReadonlySet<string>,
  taken: Int32Array,
): number {
  const end = readName(draft, from, limit, true);
  let last = from + 1;
  while (last < end && (taken[last] ?? -1) < 0 && isKnownOrParticle(draft, last, end, known)) last++;
  return isCapitalised(draft.tokens[last - 1]) || last - from === 1 ? last : last - 1;
}

const isKnownOrParticle = (draft: Draft, at: number, end: number, known: ReadonlySet<string>): boolean =>
  known.has(foldPersonName(draft.tokens[at]?.text ?? '')) ||
  (draft.lexicon.particles.has(draft.tokens[at]?.lower ?? '') && at + 1 < end);
