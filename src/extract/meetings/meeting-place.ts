import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import {
  firstWordAt,
  headAt,
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { findDestination } from './find-destination.ts';
import { placeByName } from './place-by-name.ts';
import { placesInRelative, placesOverVerb } from './places-apart.ts';

/** Where: a place or state by name, or "here", the place that the story is told from. */
export interface Located {
  readonly place?: Mention;
  readonly here: boolean;
  /** The phrase that says so. */
  readonly phrase?: number;
}

const WHERE = ['in', 'at', 'near'];
/** Under these a noun is what is talked about, and what follows it says where that is: "on the situation *in Norland*". */
const ABOUT = new Set(
  'on about over after following regarding concerning amid against despite of'.split(' '),
);
const GATHERINGS = new Set(
  'talks meeting meetings summit conference forum sidelines margins session ceremony visit trip hotel palace residence office assembly'.split(
    ' ',
  ),
);
/** What happens in a town without anybody meeting there. */
const TROUBLES =
  /^(?:situation|war|conflict|crisis|violence|clashes|fighting|attacks?|unrest|killings?|bombings?|events|developments|tensions|offensives?|operations?|campaigns?|assaults?|invasions?|strikes?|raids?|bloodshed|coup)$/;

/** Reads "in Moscow", "at the White House", "here"; "In Geneva, X met Y"; "the Yalta conference". */
export function locateMeeting(a: AnnotatedArticle, occurrence: Occurrence): Located {
  const own = placesAfter(a, occurrence)
    .filter((phrase) => !isTopic(a, phrase) && !isSince(a, phrase, occurrence))
    .map((phrase) => townOf(a, phrase) ?? phrase);
  const apart = own.length > 0 ? [] : [...placesInRelative(a, occurrence), ...placesOverVerb(a, occurrence)];
  const where = [...own, ...apart, ...fronted(a, occurrence)];
  const named = where.flatMap((phrase) => namedAt(a, phrase));
  const town = named.find(({ place }) => isTown(place));
  if (town) return { ...town, here: false };
  const unknown = placeByName(a, where);
  if (unknown) return { place: unknown, here: false };
  if (named[0]) return { ...named[0], here: false };
  const visited = duringVisit(a, occurrence) ?? joinedVisit(a, occurrence);
  if (visited) return { place: visited.mention, here: false };
  const inside = occurrence.modifiers.find((mention) => isTown(mention));
  if (inside) return { place: inside, here: false };
  for (let p = occurrence.first; p < occurrence.last; p++)
    if (lowerAt(a, a.phrases[p]?.first ?? -1) === 'here') return { here: true, phrase: p };
  const told = thereBefore(a, occurrence) ?? hostState(a, occurrence);
  return { here: false, ...(told && { place: told }) };
}

/** The noun phrases behind words of place: "in", "at", "welcomed *to*", "set *for*", "on an island". */
function placesAfter(a: AnnotatedArticle, occurrence: Occurrence): number[] {
  const { places } = occurrence;
  const words = [
    ...WHERE,
    ...(takesIn(a, occurrence) ? ['to'] : []),
    ...(isSetFor(a, occurrence) ? ['for'] : []),
  ];
  const islands = (places.get('on') ?? []).filter((p) => /^(?:island|islet|isle|atoll)$/.test(headAt(a, p)));
  return [...words.flatMap((word) => places.get(word) ?? []), ...islands];
}

/** "welcomed X *to the White House*". */
const takesIn = (a: AnnotatedArticle, { verb, noun }: Occurrence): boolean =>
  noun === undefined &&
  verb !== undefined &&
  /^(?:welcome|invite|greet|receive)$/.test(verbAt(a, verb)?.lemma ?? '');

/** "pencilled in *for Turku*". */
const isSetFor = (a: AnnotatedArticle, { verb }: Occurrence): boolean =>
  /^(?:pencil|schedule|set|slate|plan|fix|book|earmark|arrange)$/.test(verbAt(a, verb ?? -1)?.lemma ?? '');

/** "in the northern port *of Kemi*", "on the island *of Brijuni*": the name after what kind of place it is. */
function townOf(a: AnnotatedArticle, phrase: number): number | undefined {
  return LOCALE.test(headAt(a, phrase)) && wordAt(a, phrase + 1) === 'of' && nounAt(a, phrase + 2)
    ? phrase + 2
    : undefined;
}

const LOCALE =
  /^(?:port|resort|town|city|village|island|islet|isle|atoll|suburb|district|crossing|hamlet|spa|oasis|capital)$/;

/** "*Norland* will host a summit": where the guests come. */
function hostState(a: AnnotatedArticle, { verb, places }: Occurrence): Mention | undefined {
  const host = verb === undefined ? undefined : verbAt(a, verb);
  if (host?.lemma !== 'host') return undefined;
  return (places.get('subject') ?? [])
    .flatMap((p) => mentionOf(a, p) ?? [])
    .find((mention) => mention.kind === 'state' && !mention.paired && mention.form === 'name');
}

/** How many phrases back the place may stand that "there" means. */
const BACK = 60;

/** "talks will go on in Riga. The last round, held *there*": the place named last where one is or goes. */
function thereBefore(a: AnnotatedArticle, { noun, verb, first, last }: Occurrence): Mention | undefined {
  let there = noun ?? verb ?? first;
  const end = Math.min(last, there + BACK);
  while (there < end && firstWordAt(a, there) !== 'there') there++;
  if (there >= end || verbAt(a, there + 1)?.lemma === 'be') return undefined;
  for (let p = there - 1; p > 0 && p > there - BACK; p--) {
    const mention = mentionOf(a, p);
    const stays = /^(?:in|at|to|for|into|near)$/.test(wordAt(a, p - 1));
    if (mention && isWhere(mention) && (stays || GOES.test(verbAt(a, p - 1)?.lemma ?? ''))) return mention;
  }
  return undefined;
}

const GOES = /^(?:visit|reach|leave|tour)$/;

/** "for the first time *since* a summit *in Riga*": where they met before. */
function isSince(a: AnnotatedArticle, phrase: number, { noun, verb, first }: Occurrence): boolean {
  for (let p = phrase - 1; p > (noun ?? verb ?? first) && kindAt(a, p) !== 'comma'; p--)
    if (wordAt(a, p) === 'since') return true;
  return false;
}

/** "clashes *in Norland*" after "talks on", "discussed the war *in Norland*": no place of the meeting. */
function isTopic(a: AnnotatedArticle, phrase: number): boolean {
  const noun = nounAt(a, phrase - 2);
  if (
    kindAt(a, phrase - 1) !== 'preposition' ||
    !noun ||
    noun.mention >= 0 ||
    GATHERINGS.has(headOf(a, noun))
  )
    return false;
  // "discussed trade and the *war in Norland*"
  if (TROUBLES.test(headOf(a, noun))) return true;
  const mention = mentionOf(a, phrase);
  const town = mention !== undefined && isTown(mention);
  if (ABOUT.has(wordAt(a, phrase - 3))) return !town;
  return (kindAt(a, phrase - 3) === 'verb' || isAlsoDiscussed(a, phrase - 3)) && !town;
}

/** "discussed the war in Norland *and* relief work *in Sudland*": what stands in a row with what was discussed was, too. */
function isAlsoDiscussed(a: AnnotatedArticle, at: number): boolean {
  if (!/^(?:and|comma)$/.test(kindAt(a, at) ?? '')) return false;
  for (let p = at - 1; p >= sentencePhrases(a, at).first; p--) {
    const verb = verbAt(a, p);
    if (verb) return /^(?:discuss|review|address|cover)$/.test(verb.lemma);
  }
  return false;
}

function namedAt(a: AnnotatedArticle, phrase: number): { place: Mention; phrase: number }[] {
  const head = mentionOf(a, phrase);
  // "in *Turku* Finland", without a comma
  const town = head?.kind === 'state' ? townBeside(a, phrase) : undefined;
  if (head && isWhere(head)) return [{ place: town ?? head, phrase }];
  const noun = nounAt(a, phrase);
  if (!noun || head) return [];
  const seat = capitalAt(a, phrase);
  if (seat) return [{ place: seat, phrase }];
  // "in downtown Oslo", "in Norland's capital", "at a hotel in Oslo"
  const own = townBeside(a, phrase);
  return own ? [{ place: own, phrase }] : [];
}

function townBeside(a: AnnotatedArticle, phrase: number): Mention | undefined {
  const noun = nounAt(a, phrase);
  return noun && modifiersOf(a, noun).find(isTown);
}

/** "in the *Omani capital*", "in *Oman's capital*", "in the *capital of Oman*"; "in the Omani capital *of Muscat*" names it. */
function capitalAt(a: AnnotatedArticle, phrase: number): Mention | undefined {
  const noun = nounAt(a, phrase);
  if (!noun || headOf(a, noun) !== 'capital') return undefined;
  const named = wordAt(a, phrase + 1) === 'of' ? mentionOf(a, phrase + 2) : undefined;
  if (named && isTown(named)) return named;
  const whose = [named, ...modifiersOf(a, noun)].find((mention) => mention?.kind === 'state');
  return whose?.kind === 'state' && !whose.paired ? { ...whose, form: 'metonym' } : undefined;
}

/** "during his visit to Norway", "on a trip to Oslo": before or after the words that tell the meeting. */
function duringVisit(a: AnnotatedArticle, { first, last }: Occurrence): { mention: Mention } | undefined {
  for (let p = sentencePhrases(a, first).first + 1; p < last; p++) {
    const noun = nounAt(a, p);
    if (!noun || !/^(?:visit|trip|stay|tour|stopover)$/.test(headOf(a, noun))) continue;
    if (!/^(?:during|on)$/.test(wordAt(a, p - 1)) || !/^(?:to|in|of)$/.test(wordAt(a, p + 1))) continue;
    const mention = mentionOf(a, p + 2);
    if (mention && isWhere(mention)) return { mention };
  }
  return undefined;
}

/** "will *visit Norway* and meet X", "arrived in Oslo to meet X": the journey told before in the same sentence. */
function joinedVisit(a: AnnotatedArticle, occurrence: Occurrence): { mention: Mention } | undefined {
  let { verb = occurrence.first } = occurrence;
  const { first } = sentencePhrases(a, verb);
  for (let k = verb - 1; k >= first; k--) {
    const kind = kindAt(a, k);
    if (wordAt(a, k) === 'where') return placeBefore(a, k, first);
    if (kind === 'subordinator' || kind === 'relative' || kind === 'quote') return undefined;
    if (kind !== 'verb' || isAside(a, k)) continue;
    const destination = findDestination(a, k);
    // "is expected *to meet*": on past the verb that governs an infinitive.
    if (destination || verbAt(a, verb)?.form !== 'infinitive') return destination;
    verb = k;
  }
  return undefined;
}

/** "arrives from Norland *where she visited Oslo*, will meet X": a clause that tells more of what stands before it leads nowhere. */
const isAside = (a: AnnotatedArticle, verb: number): boolean =>
  wordAt(a, verb - 2) === 'where' && nounAt(a, verb - 1) !== undefined;

/** How many phrases before "where" its place may stand. */
const FAR = 10;

/** "arrived in Oslo on Monday, *where* he met X", "flew to Oslo for a summit of the bloc, *where* he met X". */
function placeBefore(a: AnnotatedArticle, relative: number, first: number): { mention: Mention } | undefined {
  for (let k = relative - 1; k >= first && k > relative - FAR; k--) {
    const mention = mentionOf(a, k);
    if (mention && isWhere(mention)) return { mention };
    if (kindAt(a, k) === 'verb') return undefined;
  }
  return undefined;
}

/** "In Geneva, X met Y", "At the White House on Friday X received Y". */
function fronted(a: AnnotatedArticle, occurrence: Occurrence): number[] {
  let { first } = sentencePhrases(a, occurrence.first);
  // "In Oslo she met X; *in Riga* she met Y"
  for (let p = occurrence.first - 1; p > first; p--) if (wordAt(a, p) === ';') first = p + 1;
  // "While in Oslo, she met X"
  const start = /^(?:while|when)$/.test(wordAt(a, first)) ? first + 1 : first;
  if (kindAt(a, start) !== 'preposition') return [];
  const found: number[] = [];
  // "On the sidelines of a summit in Oslo, X met Y"
  for (let p = start; p + 1 < occurrence.first && kindAt(a, p) !== 'verb' && kindAt(a, p) !== 'comma'; p++)
    if (WHERE.includes(wordAt(a, p))) found.push(p + 1);
  return found;
}

/** A place that lies in no state is a region or a sea: too wide to meet in. */
const isWhere = (mention: Mention): boolean =>
  mention.kind === 'state' ? !mention.paired : mention.kind === 'place' && mention.place.state !== undefined;

/** A town by name, not as its government. */
export const isTown = (mention: Mention): boolean =>
  (mention.kind === 'place' && mention.place.state !== undefined) ||
  (mention.kind === 'state' &&
    !mention.paired &&
    !mention.possessive &&
    (mention.form === 'capital' || mention.form === 'metonym'));
