import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { placesOf } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, mentionOf, nounAt, sentencePhrases, wordAt } from '../syntax/walk.ts';

/** "held a meeting with X, *and another with Y*": as many further meetings of the same host. */
export function elidedMeetings(a: AnnotatedArticle, match: FrameMatch): FrameMatch[] {
  const { noun, last } = match.occurrence;
  if (noun === undefined || (match.roles.get('guest') ?? []).length === 0) return [];
  const others: FrameMatch[] = [];
  for (let p = noun + 1; p < sentencePhrases(a, last - 1).last; p++) {
    const other = nounAt(a, p);
    if (!other || !/^(?:another|one)$/.test(headOf(a, other)) || wordAt(a, p + 1) !== 'with') continue;
    const { prepositional, dates, last: end } = readComplements(a, p);
    const guests = prepositional.filter(({ word }) => word === 'with').flatMap(({ nouns }) => nouns);
    const filled = guests.map((phrase) => {
      const mention = mentionOf(a, phrase);
      return { phrase, place: 'with', ...(mention && { mention }) };
    });
    others.push({
      ...match,
      occurrence: { ...match.occurrence, places: placesOf(prepositional), dates, last: end },
      roles: new Map([...match.roles, ['guest', filled]]),
    });
  }
  return others;
}
