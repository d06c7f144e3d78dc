import type { PersonMention } from '../../../model/mention.ts';
import { countBefore } from '../../in-order.ts';
import type { Asked } from './asked.ts';
import { isSingle } from './is-single.ts';

/** Mentions back in which the list that an office is said of may begin. */
const BACK = 12;

/** "*Presidents Lee and Roe* signed": the states of those listed before Roe under one office, of which each state has one. */
export function listedBefore({ a, office, holder, servedOf }: Asked): string[] {
  if (!holder || !isSingle(office)) return [];
  const { start } = office.titleSpan;
  const codes: string[] = [];
  const from = countBefore(a.mentions, start);
  for (const mention of a.mentions.slice(from, from + BACK)) {
    if (mention.kind !== 'person' || !isSaidOf(mention, start)) continue;
    if (mention.name === holder.name) return codes;
    const served = servedOf(mention);
    if (served?.kind === 'state') codes.push(served.code);
  }
  return [];
}

const isSaidOf = ({ offices }: PersonMention, start: number): boolean =>
  offices.some(({ titleSpan }) => titleSpan.start === start);
