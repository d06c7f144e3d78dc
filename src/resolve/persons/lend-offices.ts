import type { Candidate } from '../../model/candidate.ts';
import type { PersonMention } from '../../model/mention.ts';
import { addOffice, type Person } from './person.ts';

/** "met *his Sudland counterpart, Bo Chan*. *The Sudland foreign minister* said": a counterpart holds the office of whoever they are one to. */
export function lendOffices(
  candidates: readonly Candidate[],
  personOf: ReadonlyMap<PersonMention, Person>,
): void {
  for (const candidate of candidates) {
    if (candidate.kind !== 'official' || candidate.rule !== 'official.counterpart') continue;
    const person = personOf.get(candidate.person);
    if (person) addOffice(person, candidate.office);
  }
}
