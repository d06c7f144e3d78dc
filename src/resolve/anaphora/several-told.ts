import { asRead } from '../../model/as-read.ts';
import type { Party } from '../../model/entity.ts';
import type { AnaphorMention } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { couplingsOf, lastFew } from './couplings.ts';
import { statesOf } from './states-of-parties.ts';

/** How many lists are looked back at. */
const LISTS = 6;
const COUNTS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTED = new RegExp(`\\b(?:${COUNTS.join('|')})\\b`, 'i');

/**
 * "the three", "they", "the leaders": those told of together last, where they were more than two; of "the nations" their states.
 * Where as many are counted as were listed last, those: "Norland, Sudland and Westland … *the three countries*".
 */
export function severalTold(doc: Document, mention: AnaphorMention): readonly Party[] | undefined {
  const words = asRead(doc.a.article, mention);
  if (
    mention.stands !== 'several' &&
    (!/^(?:they|two-persons)$/.test(mention.stands) || /\b(?:two|both|pair|duo)\b/i.test(words))
  )
    return undefined;
  const several = doc.pairs.lastSeveral(mention.start);
  const count = COUNTS.indexOf(COUNTED.exec(words)?.[0].toLowerCase() ?? '') + 3;
  if (count > 2 && several?.parties.length !== count) return listedBefore(doc, mention, count);
  if (!several) return undefined;
  const pair = doc.pairs.lastTold('any', mention.start);
  if (mention.stands !== 'several' && pair && pair.at > several.at) return undefined;
  return STATES.test(words) ? statesOf(doc, several.parties) : several.parties;
}

const STATES = /\b(?:countries|states|nations|governments)$/i;

function listedBefore(doc: Document, { start }: AnaphorMention, count: number): readonly Party[] | undefined {
  const { lists, entities } = couplingsOf(doc);
  const last = lastFew(lists, start, LISTS).findLast(({ sides }) => sides.length === count);
  return last?.sides.flatMap((side) => entities.get(side) ?? []);
}
