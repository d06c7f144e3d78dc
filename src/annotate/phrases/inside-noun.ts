import type { Tag } from '../../model/phrase.ts';
import { BE } from './closed-words.ts';
import { lowerAt, NOMINAL, NOUNS, type Tagging, tagAt } from './tagging.ts';

/** After a determiner, a possessive or an adjective that has one, a noun phrase is under way. */
export function opensNoun(t: Tagging, p: number): boolean {
  const previous = tagAt(t, p);
  if (previous === 'DT' || previous === 'PRP$' || (previous === 'POS' && lowerAt(t, p) !== "'")) return true;
  if (previous !== 'JJ' && previous !== 'CD') return false;
  if (previous === 'CD' && (t.dateAt[p] ?? -1) >= 0) return false;
  for (let k = p - 1; k >= t.sentence.first; k--) {
    const tag = tagAt(t, k);
    if (tag === 'DT' || tag === 'PRP$' || tag === 'POS' || tag === 'IN') return true;
    if (tag !== 'JJ' && tag !== 'CD' && tag !== 'RB') return previous === 'JJ' && !BE.has(lowerAt(t, k));
  }
  return true;
}

/** The noun or adjective a word is inside a noun phrase; a participle before a noun counts as an adjective. */
export function nominal(options: readonly Tag[], next: Tag): Tag {
  const participle = options.some((tag) => tag === 'VBN' || tag === 'VBG');
  if (participle && (NOUNS.has(next) || next === 'JJ')) return 'JJ';
  const first = options.find((tag) => NOMINAL.has(tag));
  if (first) return first;
  // "the tackling of the crisis": a gerund with a determiner is a noun, even where the lexicon knows none.
  if (options.includes('VBG')) return 'NN';
  return participle
    ? 'JJ'
    : options[0] === 'RB' || options[0] === 'MD' || options[0] === 'VB' || options[0] === 'VBP'
      ? 'NN'
      : (options[0] ?? 'NN');
}
