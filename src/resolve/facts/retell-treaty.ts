import type { TreatyCandidate } from '../../model/candidate.ts';
import type { Status, TreatyFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { datesAgree, finerDate } from './dates.ts';
import { evidenceOf, joinEvidence } from './fact-base.ts';
import type { FactIndex } from './fact-index.ts';
import { haveOneSet } from './merge-treaties.ts';
import type { Tellings } from './tellings.ts';
import { signatories } from './treaty.ts';
import { canBeCalled } from './treaty-names.ts';

/** How many sentences back the treaty may be told that "the document" means, or "it". */
const REACH = { noun: 4, pronoun: 2 } as const;

/**
 * "The document was signed by Berg and Korpi", "it will be signed in May": gives the treaty told last its day, its parties and
 * what has become of it. Gives whether one told shortly before fits.
 */
export function retellTreaty(
  doc: Document,
  index: FactIndex,
  tellings: Tellings,
  candidate: TreatyCandidate,
): boolean {
  const { again } = candidate;
  if (!again) return false;
  const parties = signatories(doc, candidate);
  for (const at of tellings.treatiesBefore(candidate.sentence, REACH[again])) {
    const known = index.facts[at];
    if (known?.kind !== 'treaty') continue;
    if (again === 'noun' && !canBeCalled(known.name, candidate.name)) continue;
    const next = { ...known, parties, name: candidate.name };
    const signed = known.status === candidate.status ? known.signed : undefined;
    if (!haveOneSet(known, next) || !datesAgree(signed, candidate.signed)) continue;
    index.replace(at, retold(doc, known, candidate, parties));
    tellings.tellTreaty(at, candidate.sentence);
    return true;
  }
  return false;
}

function retold(
  doc: Document,
  known: TreatyFact,
  candidate: TreatyCandidate,
  parties: TreatyFact['parties'],
): TreatyFact {
  const { signed: before, ...rest } = known;
  const status = becomes(known, candidate.status);
  const signed = finerDate(
    status === known.status ? before : undefined,
    status === candidate.status ? candidate.signed : undefined,
  );
  return {
    ...rest,
    status,
    parties: parties.length > known.parties.length ? parties : known.parties,
    evidence: joinEvidence(known, { evidence: [evidenceOf(doc.a, candidate.quote)] }),
    ...(signed && { signed }),
  };
}

/** What was planned is signed then; what was agreed on without a day may be still to be signed. */
function becomes({ status, signed }: TreatyFact, next: Status): Status {
  if (next === 'occurred') return status === 'denied' ? status : 'occurred';
  return next === 'planned' && status === 'occurred' && !signed ? 'planned' : status;
}
