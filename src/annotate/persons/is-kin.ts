import { type Draft, isPossessive } from '../draft.ts';
import type { PersonGroup } from './person-group.ts';

const KIN =
  /^(?:wife|husband|spouse|widow|widower|son|daughter|brother|sister|father|mother|grandson|granddaughter|nephew|niece|uncle|aunt|cousin|fianc[eé]e?|lady|gentleman|son-in-law|brother-in-law|daughter-in-law|parents|sons|daughters|children)$/;

/** "his wife Ann Lee", "Lee's son, Bo Lee,", "first lady Ann Lee", "Ann Lee, the wife of": kin of somebody, no holder of their office. */
export function isKin({ tokens }: Draft, person: PersonGroup): boolean {
  const { first, last } = person.name;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (KIN.test(tokens[before]?.lower ?? '')) return true;
  if (tokens[last]?.text !== ',') return false;
  for (let k = last + 1; k < last + 6; k++) {
    if (KIN.test(tokens[k]?.lower ?? '')) return true;
    if (
      !/^(?:the|a|his|her|their|eldest|younger|older|elder|youngest|late|former|\p{Lu}.*)$/u.test(
        tokens[k]?.text ?? '',
      ) &&
      !isPossessive(tokens[k])
    )
      return false;
  }
  return false;
}
