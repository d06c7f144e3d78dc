import type { TitleKey } from './title-key.ts';

/** Heads of state and of government. */
const HEADS = new Set('president,prime minister,premier,chancellor,king,queen,pope,emir,sultan'.split(','));

/**
 * Whether a title is that of an office which one person holds at a time: nobody's deputy, and nothing said of it that no list
 * has.
 */
export function isSingleSeat(title: TitleKey): boolean {
  const { heads, ranks, fields, others } = title;
  if (ranks.length > 0 || others.length > 0) return false;
  return isHeadOfState(title) || (heads.join(' ') === 'minister' && fields.length === 1);
}

/** Whether a title is that of a head of state or of government. */
export function isHeadOfState({ heads, ranks }: TitleKey): boolean {
  return ranks.length === 0 && HEADS.has(heads.join(' '));
}
