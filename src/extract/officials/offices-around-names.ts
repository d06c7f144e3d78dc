import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { official } from './official.ts';

/** How often each way of joining office and name is right. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'title-before-name': 0.95,
  'office-comma-name': 0.9,
  apposition: 0.92,
  'office-over-list': 0.85,
  honorific: 0.8,
  alias: 0.85,
};

/**
 * "Norland Foreign Minister Ann Lee", "Ann Lee, the foreign minister of Norland,", "the foreign minister, Ann Lee,":
 * the offices that stand around a name. A counterpart's office is told elsewhere.
 */
export function findOfficesAroundNames(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  for (const person of a.mentions) {
    if (person.kind !== 'person') continue;
    for (const office of person.offices) {
      if (office.head === 'counterpart' || office.head === 'opposite number') continue;
      found.push(
        official(a, {
          rule: person.phrasing,
          confidence: CONFIDENCE[person.phrasing] ?? 0.8,
          person,
          office,
        }),
      );
    }
  }
  return found;
}
