import type { Tag } from '../../model/phrase.ts';
import { clauseNeedsVerb, finiteAhead } from './clause-verbs.ts';
import { nominal } from './inside-noun.ts';
import {
  COMPLEMENT,
  lowerAt,
  NOMINAL,
  NOUNS,
  nextWord,
  previousWord,
  type Tagging,
  tagAt,
} from './tagging.ts';

/** "Norland and Sudland *want* peace", "ministers *meet* in Brussels" against "the want", "a meet". */
export function baseOrNoun(t: Tagging, i: number, options: readonly Tag[], previous: Tag, next: Tag): Tag {
  const first = options[0] ?? 'NN';
  if (!options.some((tag) => NOMINAL.has(tag))) return first === 'VB' && NOUNS.has(previous) ? 'VBP' : first;
  const p = previousWord(t, i);
  // "will be in Oslo and *then travel* to Turku"
  if (lowerAt(t, i - 1) === 'then' && tagAt(t, i - 2) === 'CC' && options.includes('VB')) return 'VB';
  const plural =
    previous === 'NNS' ||
    (previous === 'NNP' &&
      (tagAt(t, p - 1) === 'CC' || (lowerAt(t, p - 1) === ',' && tagAt(t, p - 2) === 'NNP')));
  const verbal = !NOMINAL.has(first);
  if (plural && verbal && (COMPLEMENT.has(next) || tagAt(t, p - 1) === 'CC')) return 'VBP';
  // "The members, who left early, *claim* that"
  if (
    next === 'W' &&
    lowerAt(t, nextWord(t, i)) === 'that' &&
    previous === '.' &&
    options.includes('VBP') &&
    clauseNeedsVerb(t, i)
  )
    return 'VBP';
  if (
    plural &&
    clauseNeedsVerb(t, i) &&
    (verbal || COMPLEMENT.has(next) || next === 'W' || !finiteAhead(t, i + 1))
  )
    return 'VBP';
  const there = lowerAt(t, nextWord(t, i)) === 'there';
  const opensObject = COMPLEMENT.has(next) || next === 'W' || there;
  if (
    options.includes('VBP') &&
    opensObject &&
    isOfPlural(t, p) &&
    clauseNeedsVerb(t, i) &&
    (there || !finiteAhead(t, nextWord(t, i)))
  )
    return 'VBP';
  if (verbal && p < t.sentence.first) return first;
  return nominal(options, next);
}

/** "*Experts* in Norland *say*", "the *nations* of the region *share*": what prepositions add to a plural ends in a singular. */
function isOfPlural(t: Tagging, last: number): boolean {
  let k = last;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    while (k >= t.sentence.first && /^(?:NN|NNP|JJ|DT|PRP\$|POS|CD)$/.test(tagAt(t, k))) k--;
    if (k === last || !/^(?:of|in|from|at|for|across|on)$/.test(lowerAt(t, k))) return false;
    if (tagAt(t, k - 1) === 'NNS') return true;
    last = --k;
  }
  return false;
}

/** Prepositional phrases that may stand between a plural and its verb. */
const MAX_HOPS = 3;
