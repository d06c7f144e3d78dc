import type { Answer } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { tellEvents } from '../judge/to-items.ts';
import { findPassages } from './find-passages.ts';
import { type LooseReading, namedBy } from './read-loosely.ts';
import type { Found } from './search-facts.ts';

/** Facts that are told where none answers. */
const MOST = 5;

/** What comes nearest to an answer. */
export type Nearest = Pick<Answer, 'nearest' | 'passages' | 'leftAside'> & {
  /** It bears on all that is asked, so that it may well hold the answer. */
  readonly near: boolean;
};

/**
 * The facts that have the most of what is named and said, those of the stricter reading first; sentences instead where
 * they have more. Without any of the words, what is left of the reading.
 */
export async function findNearest(
  { store, offices, labels }: Asker,
  loose: LooseReading,
  found: readonly Found[],
): Promise<Nearest> {
  const { words } = loose;
  const named = namedBy(loose);
  const best = pickNearest(found, words.length);
  const has = best ? named.length + words.filter((word) => !best.missing.includes(word)).length : 0;
  const text = await findPassages(store, named, words, offices);
  const enough = words.length > 0 ? text.found > 1 : text.found === named.length;
  if (enough && text.found > has) {
    return { nearest: [], passages: text.passages, leftAside: text.missing, near: true };
  }
  const told = best ?? found.find(({ facts }) => facts.length > 0);
  const nearest = told ? tellEvents(told.reading, told.facts, labels).slice(-MOST) : [];
  const rough =
    told?.asks === 'any-day' ||
    (told?.asks === 'names' && (named.length < 2 || loose.reading.kind === 'tenure'));
  const leftAside = best ? best.missing : words;
  const near = leftAside.length > 0 || (nearest.length > 0 && (words.length > 0 || !rough));
  return { nearest, passages: [], leftAside, near };
}

/** The step whose facts lack the fewest words, the earlier of several. */
function pickNearest(found: readonly Found[], words: number): Found | undefined {
  const some = found.filter(
    ({ facts, missing }) => facts.length > 0 && (words === 0 || missing.length < words),
  );
  return [...some].sort((a, b) => a.missing.length - b.missing.length)[0];
}
