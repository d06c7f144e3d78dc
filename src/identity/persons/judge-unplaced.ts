import { compareNames, type GivenNames } from '../names/compare-names.ts';
import type { NameForm } from '../names/name-form.ts';
import type { Bodies } from '../offices/bodies.ts';
import type { Link } from './judge-pair.ts';
import { mentionsNear, type Profile } from './profile.ts';

/** News of one time, in days. */
const NEWS = 10;

/**
 * Judges a full name without a state or an office against one with them in the news of the same days: where it is spelt in another
 * way the state must be named beside it, else both articles name some state.
 */
export function judgeUnplaced(
  bare: Profile,
  placed: Profile,
  givenNames: GivenNames,
  bodies: Bodies,
): Link | undefined {
  const [body] = placed.bodies;
  if (bare.bodies.length > 0 || bare.offices.length > 0 || body === undefined) return undefined;
  const relation = compareNames(bare.form, placed.form, givenNames);
  const isExact = relation === 'exact';
  if (
    !isExact &&
    relation !== 'spelling' &&
    !(relation === 'fuller' && isWordForWord(bare.form, placed.form))
  )
    return undefined;
  const fits = bare.mentions.every((mention) => {
    if (mention.day === undefined) return false;
    const near = mentionsNear(placed, { from: mention.day, to: mention.day }, NEWS);
    if (near.length === 0) return false;
    if (mention.company.has(body)) return true;
    const shares = ({ company }: { readonly company: ReadonlySet<string> }): boolean =>
      [...mention.company].some((each) => bodies.isState(each) && company.has(each));
    return isExact && near.some(shares);
  });
  if (!fits) return undefined;
  return isExact
    ? { certainty: 0.8, reason: 'one name in the news of the same days, its office told in one' }
    : {
        certainty: 0.8,
        reason: 'one name in two spellings in the news of the same days, its state named beside it',
      };
}

/** As many words, none of them an initial: another form of the given name. */
const isWordForWord = (a: NameForm, b: NameForm): boolean =>
  a.words.length === b.words.length && ![...a.words, ...b.words].some(({ text }) => text.length < 2);
