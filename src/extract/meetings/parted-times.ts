import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import { headAt, kindAt, mentionOf } from '../syntax/walk.ts';
import { isTown } from './meeting-place.ts';

const SEVERAL = /^(?:rounds|sessions|meetings|talks|summits|negotiations|discussions|consultations)$/;

/**
 * "Previous rounds took place *in Oslo last May, in Riga in October and in Turku in December*", "the two met *in Oslo in May and in Riga
 * in June*": each town with a day of its own has a meeting of its own. The match as it is, where they are not parted so.
 */
export function partedTimes(a: AnnotatedArticle, match: FrameMatch): FrameMatch[] {
  const { occurrence } = match;
  const { noun, places, dates, last } = occurrence;
  if (noun !== undefined && !SEVERAL.test(headAt(a, anchorOf(a, noun)))) return [match];
  const towns = ['in', 'at']
    .flatMap((word) => places.get(word) ?? [])
    .filter((p) => isTownAt(a, p))
    .sort((x, y) => x - y);
  if (towns.length < 2) return [match];
  const stops = towns.map((town, at) => ({
    town,
    own: dates.filter((p) => p > town && p < (towns[at + 1] ?? last)),
    last: towns[at + 1] ?? last,
  }));
  if (stops.some(({ town, own }) => own.length === 0 || !follows(a, town, own[0] ?? town))) return [match];
  return stops.map(({ town, own, last: end }) => ({
    ...match,
    occurrence: {
      ...occurrence,
      places: new Map([...places, ['in', [town]] as const].filter(([word]) => word !== 'at')),
      dates: own,
      last: end,
    },
  }));
}

const isTownAt = (a: AnnotatedArticle, p: number): boolean => {
  const mention = mentionOf(a, p);
  return mention !== undefined && isTown(mention);
};

/** Nothing but a preposition between a town and its day. */
const follows = (a: AnnotatedArticle, town: number, day: number): boolean =>
  day === town + 1 || (day === town + 2 && kindAt(a, town + 1) === 'preposition');
