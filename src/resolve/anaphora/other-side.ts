import type { Party, PersonEntity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { type Document, personNamed } from '../document.ts';
import { isSpokesman } from '../persons/person.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { rankPersons } from './rank-persons.ts';

/** How many sentences back a story is still about somebody. */
const REACH = 12;

/**
 * Who stands out most before a mention among those who can be the other side of the parties `beside`: an official of another
 * state, neither a spokesman nor a colleague of theirs.
 */
export function otherSide(
  doc: Document,
  mention: Pick<Mention, 'sentence' | 'start'>,
  beside: readonly Party[],
  fits: (party: Party) => boolean = () => true,
): PersonEntity | undefined {
  const home = new Set(beside.map(stateCodeOf));
  return rankPersons(doc, mention, REACH, (person) => !isSpokesman(person)).find((entity) => {
    const code = stateCodeOf(entity);
    return code !== undefined && !home.has(code) && fits(entity);
  });
}

/** A spokesman tells of meetings at which he need not be. */
export function speaksForOthers(doc: Document, party: Party): boolean {
  const person = party.kind === 'person' ? personNamed(doc, party.name) : undefined;
  return person !== undefined && isSpokesman(person);
}
