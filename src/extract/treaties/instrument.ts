import type { AnnotatedArticle } from '../../model/mention.ts';
import { headOf, kindAt, lowerAt, nounAt, wordAt } from '../syntax/walk.ts';
import { isCapital, isCapitals, isDescriptive, isPlaced, isProper } from './instrument-name.ts';
import type { Traits } from './traits.ts';

/** What a noun phrase that may name an instrument shows of itself. */
export interface Instrument {
  readonly noun: number;
  readonly traits: Traits;
  /** "the Kyoto Protocol", "the NPT". */
  readonly proper: boolean;
  /** "the Mutual Defense Treaty": a name that only says what kind it is, of the two who speak of it. */
  readonly descriptive: boolean;
  /** "the 2015 deal", "the accords of 1993". */
  readonly dated: boolean;
  /** "a", "an", a number, or a plural without a determiner. */
  readonly indefinite: boolean;
  /** "a new treaty", "the draft"; not "the New START treaty". */
  readonly draft: boolean;
  /** Stands in a list after another. */
  readonly listed: boolean;
  /** "violations of the accord", "under" which it stands. */
  readonly kept: boolean;
  /** "the Oslo accords". */
  readonly placed: boolean;
  /** "free trade agreements", "any agreement": what kind there may be, and no one of them. */
  readonly generic: boolean;
  /** Words before the head, lower case. */
  readonly before: readonly string[];
}

export function readInstrument(
  a: AnnotatedArticle,
  n: number,
  traits: Traits,
  listed: boolean,
): Instrument | undefined {
  const noun = nounAt(a, n);
  if (!noun) return undefined;
  const before = Array.from({ length: noun.head - noun.first }, (_, k) => lowerAt(a, noun.first + k));
  const [opener = ''] = before;
  const placed = traits.placed && isPlaced(a, n);
  const indefinite =
    /^(?:an?|some|several|another|any|no)$/.test(opener) ||
    (!/^(?:the|this|that|these|those|its|their|his|her|our)$/.test(opener) && !hasPossessor(before));
  return {
    noun: n,
    traits,
    listed,
    draft: before.some((word, k) => traits.drafts.has(word) && !isCapital(a, noun.first + k)),
    proper: traits.initials ? isCapitals(a, noun.head) : isProper(a, n) || placed,
    placed,
    descriptive: isDescriptive(before, traits),
    kept: isKept(a, n, traits),
    generic: opener === 'any' || (isPlural(a, n) && isBare(before)),
    dated:
      before.some((_, k) => (a.dateAt[noun.first + k] ?? -1) >= 0) ||
      (wordAt(a, n + 1) === 'of' && kindAt(a, n + 2) === 'date'),
    indefinite,
    before,
  };
}

/** A name of its own, and no draft. */
export const isFinal = ({ proper, draft }: Instrument): boolean => proper && !draft;

/** "violations *of* the accord": a noun of keeping or breaking governs it. */
function isKept(a: AnnotatedArticle, n: number, { keeping }: Traits): boolean {
  const outer = /^(?:of|to|under|with|from|in)$/.test(wordAt(a, n - 1)) ? nounAt(a, n - 2) : undefined;
  return outer !== undefined && keeping.has(headOf(a, outer));
}

/** Neither article nor number nor owner: "free trade agreements", "all trade pacts". */
const isBare = (before: readonly string[]): boolean =>
  !hasPossessor(before) &&
  !before.some((word) =>
    /^(?:the|these|those|its|their|his|her|our|both|several|some|two|three|four|five|six|seven|eight|nine|ten|dozen|\d+)$/.test(
      word,
    ),
  );

export const isPlural = (a: AnnotatedArticle, n: number): boolean => {
  const noun = nounAt(a, n);
  return noun !== undefined && /s$|memoranda/.test(headOf(a, noun));
};

const hasPossessor = (before: readonly string[]): boolean =>
  before.some((word) => word === "'s" || word === '’s' || word === "'" || word === '’');
