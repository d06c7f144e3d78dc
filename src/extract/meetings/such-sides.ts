import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, lowerAt } from '../syntax/walk.ts';
import { jointBody } from './joint-body.ts';
import type { Sides } from './read-sides.ts';
import { isPersonal, type Side } from './side.ts';
import { servedBy } from './split-meetings.ts';

/** Whether those who take part are such as the frame wants: two persons, two of different states, negotiators, a joint body. */
export function areSuchSides(a: AnnotatedArticle, match: FrameMatch, { hosts, guests }: Sides): boolean {
  const { sides, acting } = match.frame.attributes;
  const all = [...hosts, ...guests];
  if (sides === 'persons' && !areTwoPersons(all) && !isOfJointBody(a, match)) return false;
  if (sides === 'two-states' && !areTwoPersonsAlone(all)) return false;
  if (acting === 'joint-body' && !isOfJointBody(a, match)) return false;
  return acting !== 'negotiators' || hosts.some((host) => negotiates(a, host));
}

/** "The *joint commission* opened its session", "the session of the *joint commission*": those who sit in it. */
const isOfJointBody = (a: AnnotatedArticle, { roles }: FrameMatch): boolean =>
  (roles.get('side') ?? []).some(({ phrase }) => phrase !== undefined && jointBody(a, phrase).length > 0);

/** Two persons or more; beside them may stand a state that one of them comes from. */
function areTwoPersons(sides: readonly Side[]): boolean {
  if (
    sides.some(
      ({ mention }) => mention.kind === 'anaphor' && /^(?:two-persons|several|they)$/.test(mention.stands),
    )
  )
    return true;
  const persons = sides.filter(
    ({ mention }) => isPersonal(mention) && !(mention.kind === 'office' && mention.office.plural),
  );
  const rest = sides.filter((side) => !persons.includes(side));
  return (
    persons.length > 1 &&
    rest.length < persons.length &&
    rest.every(({ mention }) => mention.kind === 'state')
  );
}

/** Officials who serve different states. */
export const areOfTwoStates = (hosts: readonly Side[]): boolean =>
  new Set(hosts.flatMap(({ mention }) => servedBy(mention))).size > 1;

/** Two persons and nobody else; whether they are of two states is known once it is known who they are. */
const areTwoPersonsAlone = (sides: readonly Side[]): boolean =>
  sides.length > 0 &&
  sides.length < 3 &&
  sides.every(
    ({ mention }) => isPersonal(mention) && !(mention.kind === 'office' && mention.office.plural),
  ) &&
  (sides.length === 2 ||
    sides.some(({ mention }) => mention.kind === 'anaphor' && mention.stands === 'two-persons'));

/** "*negotiators* of Norway and Finland", "the two *delegations*" */
function negotiates(a: AnnotatedArticle, { mention, phrase }: Side): boolean {
  for (let t = mention.first; t < mention.last; t++) if (NEGOTIATORS.test(lowerAt(a, t))) return true;
  if (phrase === undefined) return false;
  return NEGOTIATORS.test(headAt(a, phrase));
}

const NEGOTIATORS = /^(?:negotiators?|delegations?|delegates|envoys|teams?|experts|ministers|mediators)$/;
