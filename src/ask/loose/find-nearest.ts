import type { AnswerItem } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { tellEvents } from '../judge/to-items.ts';
import type { FoundText } from '../passages/find-text.ts';
import { isWithin } from '../passages/is-within.ts';
import { type LooseReading, namedBy } from './read-loosely.ts';
import type { Found } from './search-facts.ts';
import { saysAsMuch } from './weigh-text.ts';

/** Facts that are told where none answers. */
const MOST = 5;
const MOST_LISTED = 10;

/** What comes nearest to an answer. */
export interface Nearest {
  readonly nearest: readonly AnswerItem[];
  /** Those of the kind and the persons asked about that a passage tells. */
  readonly told: readonly AnswerItem[];
  readonly leftAside: readonly string[];
  /** It bears on all that is asked, so that it may well hold the answer. */
  readonly near: boolean;
}

/**
 * The facts that have the most of what is named and said, those of the stricter reading first, and only those whose
 * sentences say nearly as much of it as the best sentence does. Without any of the words, what is left of the reading.
 */
export function findNearest(
  { labels }: Asker,
  loose: LooseReading,
  found: readonly Found[],
  text: FoundText,
): Nearest {
  const { words } = loose;
  const named = namedBy(loose);
  const best = pickNearest(found, words.length);
  const told = best ?? found.find(({ facts }) => facts.length > 0);
  const all = told ? tellEvents(told.reading, told.facts, labels) : [];
  const nearest = loose.list
    ? all.slice(0, MOST_LISTED)
    : all.filter((item) => saysAsMuch(item, text)).slice(-MOST);
  const rough =
    told?.asks === 'any-day' ||
    (told?.asks === 'names' && (named.length < 2 || loose.reading.kind === 'tenure'));
  const leftAside = best ? best.missing : words;
  return {
    nearest,
    told: tellWithin(found, text, labels),
    leftAside,
    near: nearest.length > 0 && (words.length > 0 || !rough),
  };
}

/** Whoever takes another part in a fact than the question says is no answer. */
function tellWithin(found: readonly Found[], { passages }: FoundText, labels: Asker['labels']): AnswerItem[] {
  const strict = found.find(({ asks, facts }) => (asks === 'all' || asks === 'undated') && facts.length > 0);
  if (!strict || strict.reading.kind === 'report') return [];
  return tellEvents(strict.reading, strict.facts, labels).filter(({ proofs }) =>
    proofs.some((proof) => passages.some((passage) => isWithin(proof, passage))),
  );
}

/** The step whose facts lack the fewest words, the earlier of several. */
function pickNearest(found: readonly Found[], words: number): Found | undefined {
  const some = found.filter(
    ({ facts, missing }) => facts.length > 0 && (words === 0 || missing.length < words),
  );
  return [...some].sort((a, b) => a.missing.length - b.missing.length)[0];
}
