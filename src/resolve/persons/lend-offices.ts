import type { Candidate } from '../../model/candidate.ts';
import type { PersonMention } from '../../model/mention.ts';
import { addOffice, type Person } from './person.ts';

/** "met *his Sudland counterpart, Bo Chan*. *The Sudland foreign minister* said": a counterpart holds the office of whoever they are one to. */
export function lendOffices(
  candidates: readonly Candidate[],
  personOf: ReadonlyMap<PersonMention, Person>,
): void {
  for (const candidate of candidates) {
    if (candidate.kind !== 'official' || !isCounterpart(candidate.person)) continue;
    const person = personOf.get(candidate.person);
    // Those that its own words give are the person's already.
    if (person && !person.offices.includes(candidate.office)) addOffice(person, candidate.office);
  }
}

const isCounterpart = ({ offices }: PersonMention): boolean =>
  offices.some(({ head }) => head === 'counterpart' || head === 'opposite number');
