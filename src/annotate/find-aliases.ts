import type { Mention, TokenRange } from '../model/mention.ts';
import { type Draft, isCapitalised, wording } from './draft.ts';
import { readName, skipHonorifics } from './find-names.ts';
import type { PersonGroup } from './find-persons.ts';
import { placed } from './placed.ts';

/** A name's form for comparing: no diacritics, no article "al-", lower case. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/^(?:al|el|an|ad|as|ash|ar)-/, '');

/** Later, shorter mentions of persons whose name is known from elsewhere in the article: "Lavrov", "Al-Khatib". */
export function findAliases(draft: Draft, persons: readonly PersonGroup[], taken: Int32Array): Mention[] {
  const known = new Set<string>();
  for (const { name, titles } of persons) {
    for (let i = name.first; i < name.last; i++) {
      const word = foldName(draft.tokens[i]?.text ?? '');
      // Particles and first names alone name nobody; a one-word name under a title does.
      if (word.length > 2 || (word.length === 2 && name.last - name.first > 1 && titles.length > 0))
        known.add(word);
    }
  }
  const found: Mention[] = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if ((taken[i] ?? -1) >= 0 || !isCapitalised(draft.tokens[i])) continue;
      const from = skipHonorifics(draft, i, sentence.last);
      const token = draft.tokens[from];
      if (!token || (taken[from] ?? -1) >= 0 || !known.has(foldName(token.text)) || !standsAlone(draft, from))
        continue;
      const last = longestKnown(draft, from, sentence.last, known, taken);
      const range: TokenRange = { first: i, last };
      found.push({
        kind: 'person',
        ...placed(draft, range),
        name: wording(draft, from, last).replace(/\s+/g, ' '),
        nameSpan: { start: token.start, end: draft.tokens[last - 1]?.end ?? token.end },
        offices: [],
        phrasing: 'alias',
      });
      i = last - 1;
    }
  }
  return found;
}

/** A gazetteer hit that merely contains the word ("Jordan River") or a place of that name wins over an alias. */
function standsAlone(draft: Draft, at: number): boolean {
  const named = draft.named[draft.namedAt[at] ?? -1];
  return (
    !named ||
    (named.last - named.first === 1 &&
      named.thing.kind !== 'agency' &&
      named.thing.kind !== 'organization' &&
      named.thing.kind !== 'state')
  );
}

function longestKnown(
  draft: Draft,
  from: number,
  limit: number,
  known: ReadonlySet<string>,
  taken: Int32Array,
): number {
  const end = readName(draft, from, limit, false);
  let last = from + 1;
  while (last < end && (taken[last] ?? -1) < 0 && known.has(foldName(draft.tokens[last]?.text ?? ''))) last++;
  return last;
}
