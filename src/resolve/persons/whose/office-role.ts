import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import { lowerAt } from '../beside.ts';
import { isPartner, listStart } from './visited-states.ts';

/**
 * What befalls whoever holds an office in its sentence: he is met or addressed by others ("received *Minister Roe*"), or comes along
 * with them ("together with *Minister Roe*").
 */
export type OfficeRole = 'met' | 'along';

export function roleOf(a: AnnotatedArticle, { first }: OfficePhrase): OfficeRole | undefined {
  if (isPartner(a, first)) return 'met';
  return comesAlong(a, first) ? 'along' : undefined;
}

/** "accompanied by *Minister Roe*", "a delegation including *Minister Roe*", "Also present were *Minister Roe*" */
function comesAlong(a: AnnotatedArticle, office: number): boolean {
  const first = listStart(a, office);
  const at = lowerAt(a, first - 1) === 'the' ? first - 2 : first - 1;
  const [before, last] = [lowerAt(a, at), lowerAt(a, at - 1)];
  if (/^(?:including|includes?|included|comprising)$/.test(before)) return true;
  if (before === 'with') return /^(?:together|along)$/.test(last);
  if (before === 'by') return /^(?:accompanied|flanked|escorted|joined|led|headed)$/.test(last);
  if (before === 'of') return /^(?:consisting|composed)$/.test(last);
  return /^(?:was|were|are)$/.test(before) && /^(?:present|attending|him|her|them|delegation)$/.test(last);
}
