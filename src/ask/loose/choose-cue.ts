import { FACT_KINDS, type FactKind } from '../reading/reading.ts';
import type { Spot } from './spot.ts';

/** The word that tells what kind of fact a question is about. */
export interface Cue {
  readonly spot: Spot;
  readonly kind: FactKind;
}

/** Words between "during" and the noun that it governs. */
const WITHIN_PHRASE = new Set(['EMPTY', 'ORDER', 'NAMED', 'STATE', 'WORD', 'TIME']);

/**
 * The first word that tells a kind. Not a word of a phrase that tells when or where ("during his visit", "at the
 * summit, who …") where another is found, and a weak word only where no strong one is.
 */
export function chooseCue(spots: readonly Spot[]): Cue | undefined {
  const cues = spots.flatMap((spot): Cue[] => {
    const named = spot.symbol === 'TREATYNAME' ? 'treaty' : spot.set.get('kind');
    const kind = FACT_KINDS.find((each) => each === named);
    return kind ? [{ spot, kind }] : [];
  });
  const strong = cues.filter(({ spot }) => !spot.set.has('weak'));
  const free = strong.filter(({ spot }) => !isBeside(spot, spots));
  return free[0] ?? strong[0] ?? cues.filter(({ spot }) => !isBeside(spot, spots))[0] ?? cues[0];
}

/** A noun after "during", "after", "at the", or before the question's own word. */
function isBeside(spot: Spot, spots: readonly Spot[]): boolean {
  if (!spot.set.has('noun') && spot.symbol !== 'TREATYNAME') return false;
  const at = spots.indexOf(spot);
  const asking = spots.findIndex(({ symbol }) => symbol === 'ASKING');
  if (at < asking) return true;
  let before = at - 1;
  while (before >= 0 && WITHIN_PHRASE.has(spots[before]?.symbol ?? '')) before -= 1;
  const prep = spots[before]?.set.get('prep');
  return prep === 'beside' || prep === 'in' || prep === 'about';
}
