import type { Spot } from './spot.ts';
import { isOr } from './spot.ts';

/** A question about several by how often each is in it, as a count of each. */
export interface Comparison {
  /** Whether the first is asked to be more than the other, and not which of them is. */
  readonly whether: boolean;
  readonly fewer: boolean;
  readonly each: readonly { readonly name: string; readonly spots: readonly Spot[] }[];
}

const MORE = /^(?:more|fewer|less)\b/iu;

/** The word by which several are compared: "more often", "fewer". */
export function comparingWord(spots: readonly Spot[]): Spot | undefined {
  return spots.find(({ text, symbol }) => MORE.test(text) && symbol !== 'NAMED');
}

/**
 * "Who met A more often, B or C?", "Did A have more talks with B than with C?"; nothing where nothing is compared.
 *
 * @param spots without the word that compares
 */
export function readComparison(spots: readonly Spot[], more: Spot): Comparison | undefined {
  const pair = alternatives(spots, more.at) ?? beforeThan(spots);
  if (!pair) return undefined;
  const kept = spots.filter(
    (spot) => spot.symbol !== 'ASKING' && !isOr(spot) && spot.text.toLowerCase() !== 'than',
  );
  const at = spots.findIndex(({ symbol }) => symbol === 'ASKING');
  // "Who visited A more often, B or C" asks of visits by B and by C.
  const acts = at >= 0 && spots[at + 1]?.symbol !== 'AUXILIARY' ? spots[at] : undefined;
  return {
    whether: at < 0 && !spots.some(isOr),
    fewer: !/^more/iu.test(more.text),
    each: pair.map((one) => ({
      name: one.text,
      spots: acts
        ? [{ ...one, at: acts.at, end: acts.end }, ...kept.filter((spot) => !pair.includes(spot))]
        : kept.filter((spot) => spot === one || !pair.includes(spot)),
    })),
  };
}

/** Names with "or" between, all of them before or after the word that compares. */
function alternatives(spots: readonly Spot[], more: number): readonly Spot[] | undefined {
  const at = spots.findIndex((spot, i) => isOr(spot) && isName(spots[i - 1]) && isName(spots[i + 1]));
  if (at < 0) return undefined;
  let first = at - 1;
  const isBefore = ({ at: place }: Spot): boolean => place < more;
  for (let spot = spots[first - 1]; spot && isName(spot); spot = spots[first - 1]) {
    const [own] = spots.slice(first, first + 1);
    if (!own || spot.end >= own.at || isBefore(spot) !== isBefore(own)) break;
    first -= 1;
  }
  return spots.slice(first, at + 2).filter(isName);
}

/** The name after "than", and the last one before it that stands as it does, after the same small word or none. */
function beforeThan(spots: readonly Spot[]): readonly Spot[] | undefined {
  const than = spots.findIndex(({ text }) => text.toLowerCase() === 'than');
  const at = spots.findIndex((spot, i) => than >= 0 && i > than && isName(spot));
  const other = spots[at];
  if (!other) return undefined;
  const prep = prepositionBefore(spots, at);
  const before = spots.slice(0, than).filter(isName);
  const own = before.findLast((spot) => prepositionBefore(spots, spots.indexOf(spot)) === prep);
  return own ? [own, other] : undefined;
}

function prepositionBefore(spots: readonly Spot[], at: number): string | undefined {
  const { set, symbol } = spots[at - 1] ?? {};
  if (symbol === 'PREPOSITION') return set?.get('prep');
  return /\b(?:with|to)$/iu.test(spots[at - 1]?.text ?? '') ? 'with' : undefined;
}

function isName(spot: Spot | undefined): boolean {
  return spot?.symbol === 'NAMED';
}
