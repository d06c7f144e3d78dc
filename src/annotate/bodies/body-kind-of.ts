import type { BodyKind } from '../../model/body-kind.ts';
import { type Draft, isCapitalised, isPossessive } from '../draft.ts';

/** Where the head noun of a name has come: "Bank | of Norland", "Center | for Trade | at Oslo University". */
const LINKS = new Set(['of', 'for', 'at', 'on', 'in', 'to', 'de', 'du', ',', '(']);
/** Banks by a state's name that are no organs of it. */
const COMMERCIAL = /^(?:america|china|montreal|scotland|ireland|cyprus|baroda|india)$/;

/**
 * What kind of body a run of words names, by the gazetteer or by its head noun: "Lincoln Savings Bank" is a bank, "Center
 * for Trade at Oslo University" what a center is, "Bank of Japan" an organ of Japan; nothing where no noun tells.
 */
export function bodyKindOf(draft: Draft, first: number, last: number): BodyKind | undefined {
  const from = /^(?:the|a|an|its|his|her|their)$/.test(draft.tokens[first]?.lower ?? '') ? first + 1 : first;
  const known = knownBody(draft, from, last);
  if (known) return known;
  const end = headEnd(draft, from, last);
  const kind = kindByNoun(draft, from, end, last);
  // "International Union of Dock Workers": those in it tell what an open noun does not.
  if (!kind && end < last && kindByNoun(draft, end + 1, last, last) === 'union') return 'union';
  return kind === 'bank' && (isStateBank(draft, end, last) || isNationalBank(draft, from, end))
    ? 'organ'
    : kind;
}

/** A body of the gazetteer that the words are, or that they end with or belong to: "Iran's IRGC". */
function knownBody({ named, namedAt }: Draft, first: number, last: number): BodyKind | undefined {
  for (const at of [first, last - 1]) {
    const hit = named[namedAt[at] ?? -1];
    if (hit && (hit.first === first || hit.last === last) && 'organization' in hit.thing)
      return hit.thing.organization.body;
  }
  return undefined;
}

function headEnd({ tokens }: Draft, first: number, last: number): number {
  for (let k = first + 1; k < last; k++) if (LINKS.has(tokens[k]?.lower ?? '')) return k;
  return last;
}

/** By the longest noun that ends the words, in the writing that it asks for; "chamber of commerce" holds its link. */
function kindByNoun(draft: Draft, first: number, head: number, last: number): BodyKind | undefined {
  const { tokens, lexicon } = draft;
  let end = head;
  let noun = lexicon.bodyNouns.longestBefore(tokens, end, Math.max(first, end - 5));
  for (let k = head + 2; k <= Math.min(last, head + 3); k++) {
    const linked = lexicon.bodyNouns.longestBefore(tokens, k, Math.max(first, head - 3));
    if (linked && linked.first < head) [noun, end] = [linked, k];
  }
  if (!noun) return undefined;
  // "*Union* leader Lee": what opens a sentence has a capital whatever it is.
  const opens = end - 1 === first && draft.sentences[draft.sentenceAt[first] ?? -1]?.first === first;
  const capital = isCapitalised(tokens[end - 1]) && !(opens && !isCapitalised(tokens[end]));
  const named = capital && (end < last || (noun.first > first && isCapitalised(tokens[noun.first - 1])));
  const fits = noun.values.find(({ where }) =>
    where === 'any' ? true : where === 'name' ? named : !capital,
  );
  return fits?.kind;
}

/** "Bank of Norland": of a state by its name, and no more. */
function isStateBank({ tokens, named, namedAt }: Draft, end: number, last: number): boolean {
  if (tokens[end]?.lower !== 'of') return false;
  const hit = named[namedAt[tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1] ?? -1];
  return (
    hit?.thing.kind === 'state' &&
    hit.thing.form === 'name' &&
    hit.last <= last &&
    !COMMERCIAL.test(tokens[end + 1]?.lower ?? '') &&
    !isPossessive(tokens[hit.last])
  );
}

/** "Norwegian National Bank" */
function isNationalBank({ tokens, named, namedAt }: Draft, first: number, end: number): boolean {
  const owner = named[namedAt[end - 3] ?? -1];
  return tokens[end - 2]?.lower === 'national' && end - 3 >= first && owner?.thing.kind === 'state';
}
