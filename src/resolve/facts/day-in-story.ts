import type { StoryDay } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Party } from '../../model/entity.ts';
import type { MeetingFact, VisitFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { monthOf } from './dates.ts';
import type { ToldMeeting } from './in-scene.ts';
import { sameSide } from './same-party.ts';

/** How many days before its own a story tells of as its news. */
const FRESH = 3;
/** How many of the meetings told last are looked at. */
const MOST = 16;
/** How far, in sentences from the first, a story tells who it is about. */
const LEAD = 1;

/** What a clause tells without a day, who took part, and what was told before it. */
export interface Undated {
  readonly parties: readonly Party[];
  readonly storyDay: StoryDay;
  readonly sentence: number;
  readonly before: readonly Pick<ToldMeeting, 'fact'>[];
  /** Stays of a guest with a host of which it may be part. */
  readonly stays: readonly VisitFact[];
}

/**
 * The day of what a clause tells without one where it carries the story on: that of the last meeting before with one of
 * those who took part, else the story's own if it is about one of them or of the land that it is told from. Of others the
 * month is known, and of what may have been on any day of a stay.
 */
export function dayInStory(
  doc: Document,
  { parties, storyDay: { day, within }, sentence, before, stays }: Undated,
): DateValue {
  if (within === 'sentence') return day;
  if (within === 'stay') return monthOf(day);
  const last = before
    .slice(-MOST)
    .findLast(({ fact }) => isNews(doc, fact) && meetAgain(parties, fact.participants))?.fact.date;
  const told = last ?? (within === 'day' || sentence <= LEAD || isAbout(doc, parties) ? day : undefined);
  if (!told) return monthOf(day);
  // "arrived on Monday … on Wednesday met X. She also met Y": on some day since.
  const since = stays.some(({ start }) => start !== undefined && start.latest < told.earliest);
  return since && within !== 'day' ? monthOf(told) : told;
}

/** Told as having taken place on a day or two before the story. */
function isNews({ a }: Document, { status, date }: MeetingFact): boolean {
  if (status !== 'occurred' || date?.value.length !== 10 || a.article.date === undefined) return false;
  const age = daysBetween(date.value, a.article.date);
  return age >= 0 && age <= FRESH;
}

const meetAgain = (some: readonly Party[], others: readonly Party[]): boolean =>
  some.some((party) => others.some((each) => sameSide(party, each)));

/** The story is told from the land of one of those who took part, or begins with them. */
function isAbout({ a, personOf }: Document, parties: readonly Party[]): boolean {
  if (parties.some((party) => a.home && stateCodeOf(party) === a.home.code)) return true;
  for (const mention of a.mentions) {
    if (mention.sentence > LEAD) return false;
    const name = mention.kind === 'person' ? personOf.get(mention)?.name : undefined;
    if (name !== undefined && parties.some((party) => party.kind === 'person' && party.name === name))
      return true;
  }
  return false;
}
