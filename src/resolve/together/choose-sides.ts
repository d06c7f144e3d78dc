import type { TiedActor } from '../../model/candidate.ts';
import type { Party } from '../../model/entity.ts';
import { mayFill } from '../body-roles.ts';
import type { Document } from '../document.ts';
import { distinctParties, sameSide } from '../facts/same-party.ts';
import { partiesOf } from '../parties-of.ts';
import { stateCodeOf } from '../state-code-of.ts';

/** Those who met, and the actors that name them. */
export interface Choice {
  readonly parties: readonly Party[];
  readonly actors: readonly TiedActor[];
}

/** Ties by which whoever stands there takes part, however many they are. */
const CLOSE = /^(?:within|with|between|among|subject|object)$/;

/** How many of those who stand near are tried. */
const MOST = 6;

interface Named {
  readonly actor: TiedActor;
  readonly parties: readonly Party[];
}

/** Of those around a word all that are tied closely, then the nearest others until there are two sides. */
export function chooseSides(doc: Document, among: readonly TiedActor[]): Choice | undefined {
  const named = nameSides(doc, among);
  const close = named.filter(({ actor }) => CLOSE.test(actor.tie));
  const open = named.filter(({ actor }) => !CLOSE.test(actor.tie)).slice(0, MOST);
  for (let others = 0; others <= open.length; others++) {
    const choice = choiceOf([...close, ...open.slice(0, others)]);
    if (choice) return choice;
  }
  return undefined;
}

/** A list of guests may be long, but no longer. */
const MOST_ACTORS = 40;

/** Each actor with whom it means, those left out who are meant already. */
function nameSides(doc: Document, among: readonly TiedActor[]): Named[] {
  const known: Party[] = [];
  return among.slice(0, MOST_ACTORS).flatMap((actor) => {
    const parties = partiesOf(doc, actor.mention).filter(
      (party) => mayFill('side', party) && !known.some((other) => sameSide(other, party)),
    );
    known.push(...parties);
    return parties.length > 0 ? [{ actor, parties }] : [];
  });
}

function choiceOf(named: readonly Named[]): Choice | undefined {
  const parties = distinctParties(named.flatMap((each) => each.parties));
  return areTwo(parties) ? { parties, actors: named.map(({ actor }) => actor) } : undefined;
}

/** Two that stand for different states or bodies. */
const areTwo = (parties: readonly Party[]): boolean =>
  parties.some((party, at) => parties.slice(at + 1).some((other) => isOther(party, other)));

function isOther(a: Party, b: Party): boolean {
  const [x, y] = [stateCodeOf(a), stateCodeOf(b)];
  return !sameSide(a, b) && (x === undefined || y === undefined || x !== y);
}
