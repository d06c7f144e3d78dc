import { type Draft, isCapitalised } from '../draft.ts';
import { foldName } from './fold-name.ts';
import type { PersonGroup } from './person-group.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

/** Later, shorter mentions of persons whose name is known from elsewhere in the article: "Lavrov", "Al-Khatib". */
export function findAliases(draft: Draft, persons: readonly PersonGroup[], taken: Int32Array): PersonGroup[] {
  const known = knownWords(draft, persons);
  const found: PersonGroup[] = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if ((taken[i] ?? -1) >= 0 || !/^(?:al-|el-)?\p{Lu}/u.test(draft.tokens[i]?.text ?? '')) continue;
      const from = skipHonorifics(draft, i, sentence.last);
      const token = draft.tokens[from];
      if (!token || (taken[from] ?? -1) >= 0 || !known.has(foldName(token.text)) || !standsAlone(draft, from))
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
      const word = foldName(text);
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

/** A gazetteer hit that merely contains the word ("Jordan River") wins over an alias, as do states and organisations. */
function standsAlone(draft: Draft, at: number): boolean {
  const named = draft.named[draft.namedAt[at] ?? -1];
  return !named || (named.last - named.first === 1 && named.thing.kind === 'place');
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
  known.has(foldName(draft.tokens[at]?.text ?? '')) ||
  (draft.lexicon.particles.has(draft.tokens[at]?.lower ?? '') && at + 1 < end);
