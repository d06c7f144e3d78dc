import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import {
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  wordAt,
} from '../syntax/walk.ts';
import { findDestination } from './find-destination.ts';

/** Where: a place or state by name, or "here", the place that the story is told from. */
export interface Located {
  readonly place?: Mention;
  readonly here: boolean;
  /** The phrase that says so. */
  readonly phrase?: number;
}

const WHERE = ['in', 'at', 'near'];

/** Reads "in Moscow", "at the White House", "here"; "In Geneva, X met Y"; "the Yalta conference". */
export function locateMeeting(a: AnnotatedArticle, occurrence: Occurrence): Located {
  const after = WHERE.flatMap((word) => occurrence.places.get(word) ?? []);
  const named = [...after, ...fronted(a, occurrence)].flatMap((phrase) => namedAt(a, phrase));
  const best = named.find(({ place }) => isTown(place)) ?? named[0];
  if (best) return { ...best, here: false };
  const visited = duringVisit(a, occurrence) ?? joinedVisit(a, occurrence);
  if (visited) return { place: visited.mention, here: false };
  const inside = occurrence.modifiers.find((mention) => isTown(mention));
  if (inside) return { place: inside, here: false };
  for (let p = occurrence.first; p < occurrence.last; p++)
    if (lowerAt(a, a.phrases[p]?.first ?? -1) === 'here') return { here: true, phrase: p };
  return { here: false };
}

function namedAt(a: AnnotatedArticle, phrase: number): { place: Mention; phrase: number }[] {
  const head = mentionOf(a, phrase);
  if (head && isWhere(head)) return [{ place: head, phrase }];
  const noun = nounAt(a, phrase);
  if (!noun || head) return [];
  // "in downtown Oslo", "in Norland's capital", "at a hotel in Oslo"
  const own = modifiersOf(a, noun).find(isTown);
  return own ? [{ place: own, phrase }] : [];
}

/** "during his visit to Norway", "on a trip to Oslo". */
function duringVisit(a: AnnotatedArticle, { places }: Occurrence): { mention: Mention } | undefined {
  const visit = [...(places.get('during') ?? []), ...(places.get('on') ?? [])].find((p) => {
    const noun = nounAt(a, p);
    return noun !== undefined && /^(?:visit|trip|stay|tour|stopover)$/.test(headOf(a, noun));
  });
  if (visit === undefined) return undefined;
  const where = ['to', 'in'].flatMap((word) => places.get(word) ?? []).find((p) => p > visit);
  const mention = where === undefined ? undefined : mentionOf(a, where);
  return mention && isWhere(mention) ? { mention } : undefined;
}

/** "will *visit Norway* and meet X", "arrived in Oslo to meet X": the journey told before in the same sentence. */
function joinedVisit(a: AnnotatedArticle, occurrence: Occurrence): { mention: Mention } | undefined {
  const { verb = occurrence.first } = occurrence;
  const { first } = sentencePhrases(a, verb);
  for (let k = verb - 1; k >= first; k--) {
    const kind = kindAt(a, k);
    if (kind === 'subordinator' || kind === 'relative' || kind === 'quote') return undefined;
    if (kind === 'verb') return findDestination(a, k);
  }
  return undefined;
}

/** "In Geneva, X met Y", "At the White House on Friday X received Y". */
function fronted(a: AnnotatedArticle, occurrence: Occurrence): number[] {
  const start = sentencePhrases(a, occurrence.first).first;
  return WHERE.includes(wordAt(a, start)) && start + 1 < occurrence.first ? [start + 1] : [];
}

const isWhere = (mention: Mention): boolean => mention.kind === 'place' || mention.kind === 'state';

const isTown = (mention: Mention): boolean =>
  mention.kind === 'place' ||
  (mention.kind === 'state' &&
    !mention.paired &&
    !mention.possessive &&
    (mention.form === 'capital' || mention.form === 'metonym'));
