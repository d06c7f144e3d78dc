import { asRead } from '../../model/as-read.ts';
import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { verbAt } from '../syntax/walk.ts';
import { officeAfter } from './office-after.ts';
import { official } from './official.ts';
import { subjectPersons } from './subject-persons.ts';

const NO_LINK: ReadonlySet<string> = new Set();

/** "is the first premier in ten years to visit": tells of the visit, not of the office. */
const ORDINAL = /\b(?:first|second|third|last|only|latest)\b/i;

/**
 * "Ann Lee is the former health minister of Norland", "Lee was foreign minister from 1998": what a person is said to be.
 * Never what they will be, would be or are not; "was" makes it a former office.
 */
export function findCopulas(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    if (verb?.lemma !== 'be' || verb.form !== 'finite' || verb.negated || verb.modal !== undefined) continue;
    const office = officeAfter(a, v, NO_LINK);
    if (!office || ORDINAL.test(asRead(a.article, office))) continue;
    const past = verb.tense === 'past' && !verb.perfect;
    for (const person of subjectPersons(a, v)) {
      found.push(
        official(a, {
          rule: 'copula',
          confidence: 0.8,
          person,
          office: past ? { ...office.office, former: true } : office.office,
          officeSpan: { start: office.start, end: office.end },
        }),
      );
    }
  }
  return found;
}
