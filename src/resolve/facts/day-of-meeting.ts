import type { DateValue } from '../../model/date-value.ts';
import type { Party } from '../../model/entity.ts';
import type { TreatyFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { stateCodeOf } from '../state-code-of.ts';
import type { ToldMeeting } from './in-scene.ts';

/** How many of the meetings told last are looked at. */
const MOST = 8;

/**
 * "in June, when they met in Oslo and *issued a joint statement*", "their last encounter, on January 27. *The communique issued
 * afterwards* …": the day of the meeting of two of its parties that is told in its sentence, or last before it in its paragraph.
 */
export function dayOfMeeting(
  { a }: Document,
  { parties }: TreatyFact,
  sentence: number,
  told: readonly ToldMeeting[],
): DateValue | undefined {
  const bound = new Set(parties.map(sideOf));
  const paragraphOf = (at: number): number | undefined => a.sentences[at]?.paragraph;
  const near = told
    .slice(-MOST)
    .filter(
      ({ telling, fact }) =>
        fact.status === 'occurred' &&
        (telling.sentence === sentence ||
          (telling.sentence === sentence - 1 && paragraphOf(telling.sentence) === paragraphOf(sentence))),
    );
  const last = near.findLast(({ fact }) => {
    const there = new Set(fact.participants.map(sideOf));
    return [...bound].filter((side) => there.has(side)).length > 1;
  });
  return last?.fact.date;
}

/** The state that a party is or acts for, else itself. */
const sideOf = (party: Party): string =>
  stateCodeOf(party) ?? (party.kind === 'office' ? party.title : party.name);
