import type { Comparison } from '../comparison.ts';
import { sameSet } from '../comparison.ts';
import type { TreatyRecord } from '../records.ts';
import { contentWords, normalise, shared } from '../words.ts';

const INSTRUMENT =
  /\b(accord|agreement|ceasefire|charter|communique|convention|deal|declaration|memorandum|pact|protocol|statement|treaty|truce)s?\b/;

/** The status is the same, and the names share half of the gold's words, or the parties and the noun are the same. */
export const treaty: Comparison<TreatyRecord> = {
  match: (gold, found) => {
    if (gold.status !== found.status) return 0;
    const words = contentWords(gold.name);
    const common = shared(words, contentWords(found.name)).length;
    if (common >= words.length / 2) return 1 + common;
    const noun = instrument(gold.name);
    const sameParties = gold.parties.length > 0 && sameSet(gold.parties, found.parties);
    return sameParties && noun !== undefined && noun === instrument(found.name) ? 1 : 0;
  },
  attributes: {
    parties: (gold, found) => sameSet(gold.parties, found.parties),
    signed: (gold, found) => gold.signed === found.signed,
  },
};

/** The first noun of an instrument in the name, in the singular. */
function instrument(name: string): string | undefined {
  return INSTRUMENT.exec(normalise(name))?.[1];
}
