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
 * The facts that have the most of the words, those of the stricter reading first; sentences instead where they have more.
 * Without any of the words, what is left of the reading.
 */
export async function findNearest(
  { store, offices, labels }: Asker,
  loose: LooseReading,
  found: readonly Found[],
): Promise<Nearest> {
  const { words } = loose;
  const named = namedBy(loose);
  const best = pickNearest(found, words.length);
  const has = best ? words.filter((word) => !best.missing.includes(word)).length : -1;
  const text = await findPassages(store, named, words, offices);
  if (text.passages.length > 0 && text.found > has && (named.length > 1 || text.found > 0)) {
    return { nearest: [], passages: text.passages, leftAside: [], near: true };
  }
  const told = best ?? found.find(({ facts }) => facts.length > 0);
  const nearest = told ? tellEvents(told.reading, told.facts, labels).slice(-MOST) : [];
  const undated = told?.facts.some(({ from }) => from === undefined) ?? false;
  const rough =
    (told?.asks === 'any-day' && !undated) ||
    (told?.asks === 'names' && (named.length < 2 || loose.reading.kind === 'tenure'));
  const near = words.length > 0 || (nearest.length > 0 && !rough);
  return { nearest, passages: [], leftAside: best ? best.missing : words, near };
}

/** The step whose facts lack the fewest words, the earlier of several. */
function pickNearest(found: readonly Found[], words: number): Found | undefined {
  const some = found.filter(
    ({ facts, missing }) => facts.length > 0 && (words === 0 || missing.length < words),
  );
  return [...some].sort((a, b) => a.missing.length - b.missing.length)[0];
}
