import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { isPersonal } from '../syntax/is-personal.ts';
import { kindAt, mentionOf, nounAt, wordAt } from '../syntax/walk.ts';
import { isTown } from './meeting-place.ts';

/** Those met in one town. */
interface Stop {
  readonly phrases: readonly number[];
  readonly town: number | undefined;
  /** One past the last phrase that tells of it. */
  readonly last: number;
}

/**
 * "will be received by X *in Oslo*, by Y *in Riga* and by Z *in Turku*", "held talks with X in Oslo and with Y in Riga": each town
 * has a meeting of its own. The match as it is, where they are not parted so.
 */
export function partedGuests(a: AnnotatedArticle, match: FrameMatch): FrameMatch[] {
  for (const place of ['subject', 'with', 'object']) {
    const phrases = match.occurrence.places.get(place) ?? [];
    if (phrases.length < 2) continue;
    const stops = stopsOf(a, phrases, match.occurrence.last);
    const towns = new Set(stops.flatMap(({ town }) => (town === undefined ? [] : mentionOf(a, town)?.first)));
    if (towns.size > 1 && stops.every(({ town }) => town !== undefined))
      return stops.map((stop) => atStop(match, place, stop, phrases[0] ?? 0));
  }
  return [match];
}

function stopsOf(a: AnnotatedArticle, phrases: readonly number[], end: number): Stop[] {
  const stops: Stop[] = [];
  let group: number[] = [];
  for (const [k, p] of phrases.entries()) {
    const mention = nounAt(a, p) && mentionOf(a, p);
    if (!mention || !isPersonal(mention)) return [];
    group.push(p);
    const last = phrases[k + 1] ?? end;
    const town = townAfter(a, p, last);
    if (town === undefined && k + 1 < phrases.length) continue;
    stops.push({ phrases: group, town, last });
    group = [];
  }
  return stops;
}

/** "X *in Oslo*", "X *on Monday in Oslo*": before the next is named. */
function townAfter(a: AnnotatedArticle, guest: number, last: number): number | undefined {
  for (let p = guest + 1; p + 1 < last; p++) {
    if (kindAt(a, p) === 'date' || wordAt(a, p) === 'on') continue;
    const mention = /^(?:in|at)$/.test(wordAt(a, p)) ? mentionOf(a, p + 1) : undefined;
    return mention && isTown(mention) ? p + 1 : undefined;
  }
  return undefined;
}

function atStop(match: FrameMatch, place: string, { phrases, town, last }: Stop, from: number): FrameMatch {
  const { occurrence, roles } = match;
  const places = new Map([...occurrence.places].filter(([word]) => !/^(?:in|at|near)$/.test(word)));
  places.set(place, phrases);
  if (town !== undefined) places.set('in', [town]);
  const own = occurrence.dates.filter((p) => p > (phrases[0] ?? 0) && p < last);
  const dates = own.length > 0 ? own : occurrence.dates.filter((p) => p < from);
  return {
    ...match,
    occurrence: { ...occurrence, places, dates, last },
    roles: new Map(
      [...roles].map(([role, fillers]) => [
        role,
        fillers.filter(
          (filler) =>
            filler.place !== place || filler.phrase === undefined || phrases.includes(filler.phrase),
        ),
      ]),
    ),
  };
}
