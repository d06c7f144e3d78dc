import { YEAR } from '../day-number.ts';
import { compareNames, type GivenNames } from '../names/compare-names.ts';
import type { Bodies } from '../offices/bodies.ts';
import { isSingleSeat } from '../offices/single-seat.ts';
import type { TitleKey } from '../offices/title-key.ts';
import { compareOffices } from './compare-offices.ts';
import type { Link } from './judge-pair.ts';
import { mentionsNear, type Profile } from './profile.ts';

/** Whom articles give another state by a slip is in so few of them. */
const FEW = 2;
/** An office is told of for so long on either side, in days; "spokesman", or an organization that most news names, tells less. */
const TIME = { telling: 1.5 * YEAR, bare: 31 };
/** Reports of one story come within so many days. */
const STORY = 5;

/**
 * Judges two of one full name and office, letter for letter, that serve two bodies in a few articles. One was read with the
 * state of the story where its articles name the other's and none of the other's articles names its own. Two states that each
 * article names show no more than one story: not which of them is right.
 */
export function judgeStory(
  few: Profile,
  many: Profile,
  givenNames: GivenNames,
  bodies: Bodies,
): Link | undefined {
  const [wrong, ...more] = few.bodies;
  const [right] = many.bodies;
  if (wrong === undefined || right === undefined || more.length > 0) return undefined;
  if (many.bodies.includes(wrong) || !bodies.isState(wrong)) return undefined;
  if (few.mentions.length > FEW || few.mentions.length > many.mentions.length) return undefined;
  if (compareNames(few.form, many.form, givenNames) !== 'exact') return undefined;
  if (compareOffices(few, many) !== 'same') return undefined;
  const isBare = !bodies.isState(right) || few.offices.every(({ title }) => isBareTitle(title));
  const near = mentionsNear(many, few, isBare ? TIME.bare : TIME.telling);
  if (near.length === 0 || !few.mentions.every(({ company }) => company.has(right))) return undefined;
  if (!near.some(({ company }) => company.has(wrong))) {
    return {
      certainty: 0.84,
      reason: 'one name and one office, the state of the others named beside it, and theirs alone',
      readOver: { wrong, right },
    };
  }
  const told = mentionsNear(many, few, STORY);
  const isStory = told.length > 0 && told.every(({ company }) => company.has(wrong));
  // Ministers of two states meet, and their names are told.
  if (!isStory || few.offices.some(({ title }) => isBareTitle(title) || isSingleSeat(title)))
    return undefined;
  return { certainty: 0.75, reason: 'one name and one office, told of two states in reports of one story' };
}

/** "Spokesman", of which every state has many. */
const isBareTitle = (title: TitleKey): boolean =>
  !isSingleSeat(title) && title.fields.length + title.others.length === 0;
