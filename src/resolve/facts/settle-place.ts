import type { Party } from '../../model/entity.ts';
import type { MeetingFact } from '../../model/fact.ts';
import { type Document, stateCodeOf } from '../document.ts';
import { placeOfStory } from '../place-of.ts';

const DAY = 86_400_000;
/** How many days old a meeting may be that a story tells from where it took place. */
const FRESH = 2;

/**
 * Gives a meeting without a place that of the dateline where the story tells it fresh and one side is at home there:
 * "CAIRO, Nov. 15 -- The Egyptian President held talks with …". A call has no place.
 */
export function settlePlace(doc: Document, fact: MeetingFact): MeetingFact {
  const { place, date, status, meetingKind, participants } = fact;
  const { home, article } = doc.a;
  if (place || !home || !date || !article.date || status !== 'occurred' || meetingKind === 'call')
    return fact;
  const age = (Date.parse(article.date) - Date.parse(date.latest)) / DAY;
  if (date.value.length !== 10 || age < 0 || age > FRESH) return fact;
  const isHome = (party: Party): boolean => stateCodeOf(party) === home.code;
  if (!participants.some(isHome) || participants.every(isHome)) return fact;
  const here = placeOfStory(doc);
  return here ? { ...fact, place: here } : fact;
}
