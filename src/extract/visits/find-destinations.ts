import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headAt,
  kindAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { firstPlace } from './find-visitors.ts';
import { isWhere } from './is-where.ts';
import { placesBeside } from './places-beside.ts';
import { isGroup } from './travellers.ts';

/** Where a visit leads: places by name; `here`, where the story is told; `there`, the state told of last; or a visit that was told before. */
export type Destinations = readonly Mention[] | 'here' | 'told-before' | 'there' | Stops;

/** The stops of a tour: where it has led, and where it will lead. */
export interface Stops {
  readonly passed: readonly Mention[];
  /** Those of the past, whenever the journey that led there ends. */
  readonly been: readonly Mention[];
  readonly ahead: readonly Mention[];
}

/** Nothing where the text names no destination and the phrase needs one. */
export function findDestinations(a: AnnotatedArticle, match: FrameMatch): Destinations | undefined {
  const stops = match.occurrence.noun === undefined ? undefined : stopsOf(a, match.occurrence.noun);
  const isLeg = match.frame.attributes.stops === 'subject';
  const named = nearest(a, match, ({ place }) => !stops || isLeg || !place.startsWith('clause.'));
  if (stops) {
    const others = named.filter((place) => !stops.ahead.includes(place) && !stops.been.includes(place));
    return { ...stops, passed: withoutDoubles([...others, ...stops.passed]) };
  }
  const beside = named.length > 0 ? named : placesBeside(a, match);
  if (beside.length > 0) return withoutDoubles(beside);
  const { destination } = match.frame.attributes;
  if ((destination !== 'named' && saysHere(a, match)) || leadsToThis(a, match)) return 'here';
  const { noun } = match.occurrence;
  // "who *is visiting* at the invitation of Korpi": where they were told to go, else here.
  const bare = noun === undefined && (match.occurrence.places.get('object') ?? []).length === 0;
  if (bare && verbAt(a, match.occurrence.verb ?? -1)?.lemma === 'visit') return 'told-before';
  if (noun !== undefined && lowerAt(a, a.phrases[noun + 1]?.first ?? -1) === 'there') return 'there';
  // "*flies there* tomorrow"
  const going = noun === undefined ? verbAt(a, match.occurrence.verb ?? -1) : undefined;
  if (going && going.lemma !== 'be' && lowerAt(a, going.last) === 'there') return 'there';
  if (destination === 'named' || destination === 'needed') return undefined;
  // "arrived at a deal" leads to no place, "a visit to a school" to none that tells the state.
  const places = destination === 'open' ? /^(?:in|at|to)$/ : /^to$/;
  const led = (match.roles.get('destination') ?? []).some(
    ({ place, phrase }) => places.test(place) && !isLandingPlace(a, phrase),
  );
  return led ? undefined : 'told-before';
}

/** "arrived *at the air base*": wherever it lies, where the story is told. */
const isLandingPlace = (a: AnnotatedArticle, phrase = -1): boolean =>
  /^(?:airport|airfield|base|station|port|harbou?r|tarmac|terminal|invitation|head|helm|noon|dawn|dusk|midday|midnight)$/.test(
    headAt(a, phrase),
  );

/** Of the places right after the telling word the first; else those of the clause, in the frame's order. */
function nearest(a: AnnotatedArticle, match: FrameMatch, isMeant: (filler: Filler) => boolean): Mention[] {
  const { noun } = match.occurrence;
  const fillers = (match.roles.get('destination') ?? []).filter(
    (filler) =>
      isMeant(filler) &&
      (filler.phrase === undefined || filler.phrase - 2 === noun || !isOfOtherStop(a, filler.phrase)),
  );
  const follows = ({ phrase, place }: Filler): boolean =>
    phrase !== undefined && /^[a-z]+$/.test(place) && place !== 'subject';
  const [first] = fillers
    .filter((filler) => follows(filler) && placesAt(a, filler).length > 0)
    .sort((x, y) => (x.phrase ?? 0) - (y.phrase ?? 0));
  if (!first) return firstPlace(fillers, (filler) => placesAt(a, filler));
  return fillers.filter(({ place }) => place === first.place).flatMap((filler) => placesAt(a, filler));
}

function placesAt(a: AnnotatedArticle, { mention, phrase, place }: Filler): Mention[] {
  if (place === 'from' && phrase !== undefined && isOrigin(a, phrase)) return [];
  // "*A Norlandic delegation* will come to prepare for his visit": whoever comes is not at home either.
  if (place.endsWith('subject'))
    return mention && isAtHome(mention) && !isGroup(a, phrase ?? -1) ? [mention] : [];
  if (mention) return isWhere(mention) ? [mention] : [];
  return phrase === undefined ? [] : within(a, phrase);
}

/** "met *her counterparts from Norland*": where somebody else is from. */
function isOrigin(a: AnnotatedArticle, phrase: number): boolean {
  let p = phrase - 1;
  while (/^(?:and|comma|noun)$/.test(kindAt(a, p) ?? '')) p--;
  return wordAt(a, p) === 'from' && PERSONS.test(headAt(a, p - 1));
}

const PERSONS =
  /^(?:counterparts?|colleagues?|officials?|ministers?|leaders?|presidents?|premiers?|envoys?|diplomats?|delegates|delegations?|negotiators|teams?|representatives?|lawmakers)$/;

/** "is expected in Oslo after *a stop in Turku*": a journey told by a noun of its own. */
const isOfOtherStop = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:stop|stopover|visit|stay|trip)$/.test(headAt(a, phrase - 2)) &&
  /^(?:in|at|to)$/.test(wordAt(a, phrase - 1)) &&
  /^(?:after|following|before|from)$/.test(wordAt(a, phrase - 3));

/** "in downtown Oslo", "the Finnish capital", "the capital of Finland", "the port of Oslo". */
function within(a: AnnotatedArticle, phrase: number): Mention[] {
  const noun = nounAt(a, phrase);
  if (!noun) return [];
  const town =
    /^(?:capital|city|port|town|village|resort|island|region|province|airport|country|republic|kingdom|emirate|sultanate|nation)$/.test(
      lowerAt(a, noun.head),
    );
  const after = town && wordAt(a, phrase + 1) === 'of' ? mentionOf(a, phrase + 2) : undefined;
  if (after && isWhere(after)) return [after];
  // "the Palestinian territories"
  const lands = /^(?:territory|territories|areas)$/.test(lowerAt(a, noun.head));
  if (PAPER.test(lowerAt(a, noun.head))) return [];
  const inside = modifiersOf(a, noun).filter((each) => each.kind === 'state' || isWhere(each));
  const tells = (mention: Mention): boolean =>
    (lands && mention.kind === 'state' && mention.state.code === 'PS') ||
    town ||
    mention.kind === 'place' ||
    (mention.kind === 'state' && mention.form === 'capital');
  return inside.filter(tells).slice(0, 1);
}

/** "returned to the *Oslo* accord", "rushed to Oslo's *aid*": no place to go to. */
const PAPER =
  /^(?:agreements?|accords?|treaty|treaties|pacts?|protocols?|conventions?|declarations?|process|clubs?|aid|help|assistance|rescue|defen[cs]e|side|support)$/;

/**
 * "a tour *that includes* Finland and Estonia", "a trip *that will take her to* Oslo", "one *that has brought her to* Riga
 * *and will bring her on to* Oslo".
 */
function stopsOf(a: AnnotatedArticle, n: number): Stops | undefined {
  const { last } = sentencePhrases(a, n);
  const stops = { passed: new Set<Mention>(), ahead: new Set<Mention>(), been: new Set<Mention>() };
  for (let p = readComplements(a, n).last; p < last; p++) {
    if (/^(?:relative|comma|and)$/.test(kindAt(a, p) ?? '')) continue;
    const verb = verbAt(a, p);
    if (!verb) break;
    const { object, prepositional, last: end } = readComplements(a, p);
    const bounds = /^(?:begin|start|last|run|end|finish|conclude|come|be)$/.test(verb.lemma);
    if (!bounds && !/^(?:include|cover|take|bring|lead|span|feature|comprise)$/.test(verb.lemma)) break;
    // "her trip, *which begins on Friday*, includes Oslo": when it is, or where it begins and ends, stands between.
    const led = prepositional.find(({ word }) => word === 'to' || word === 'in')?.nouns ?? [];
    const places = [...led, ...object].flatMap((phrase) => mentionOf(a, phrase) ?? []).filter(isWhere);
    for (const place of withoutDoubles(places)) stops[whenOf(verb, stops.been.size > 0)].add(place);
    p = end - 1;
  }
  const [passed, ahead, been] = [[...stops.passed], [...stops.ahead], [...stops.been]];
  return passed.length + ahead.length + been.length > 0 ? { passed, ahead, been } : undefined;
}

/** "has taken her to Oslo and *includes* Riga": what a journey under way still includes is ahead. */
function whenOf({ tense, perfect }: VerbGroup, underWay: boolean): keyof Stops {
  if (tense === 'future') return 'ahead';
  if (perfect) return 'been';
  return underWay && tense === 'present' ? 'ahead' : 'passed';
}

const isAtHome = (mention: Mention): boolean =>
  mention.kind === 'state' || mention.kind === 'person' || mention.kind === 'office';

/** "a visit to *this Nordic country*". */
const leadsToThis = (a: AnnotatedArticle, { roles }: FrameMatch): boolean =>
  (roles.get('destination') ?? []).some(({ phrase }) => {
    const noun = phrase === undefined ? undefined : nounAt(a, phrase);
    return noun !== undefined && lowerAt(a, noun.first) === 'this' && LANDS.test(lowerAt(a, noun.head));
  });

const LANDS =
  /^(?:capital|city|port|town|village|resort|island|country|republic|kingdom|emirate|sultanate|nation|state)$/;

/** "arrived *here* on Monday", wherever else the clause names. */
export function saysHere(a: AnnotatedArticle, { occurrence, tie }: FrameMatch): boolean {
  const first = Math.min(occurrence.first, tie?.verb ?? occurrence.first);
  for (let p = first; p < occurrence.last; p++)
    if (lowerAt(a, a.phrases[p]?.first ?? -1) === 'here' || isInTown(a, p)) return true;
  return false;
}

/** "was *in town* for talks", "came *to town*". */
export const isInTown = (a: AnnotatedArticle, p: number): boolean =>
  headAt(a, p) === 'town' && /^(?:in|to)$/.test(wordAt(a, p - 1));

/** "in Tampere, Finland": the city says the state too. */
function withoutDoubles(mentions: readonly Mention[]): Mention[] {
  const codes = new Set<string>();
  return mentions.filter((mention) => {
    const code = codeOf(mention);
    if (code === undefined) return true;
    if (codes.has(code)) return false;
    codes.add(code);
    return true;
  });
}

const codeOf = (mention: Mention): string | undefined => {
  if (mention.kind === 'state') return mention.state.code;
  return mention.kind === 'place' ? mention.place.state?.code : undefined;
};
