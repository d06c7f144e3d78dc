import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { isResident } from '../meetings/is-resident.ts';
import { isInternational } from '../meetings/side.ts';
import { isPersonal } from '../syntax/is-personal.ts';
import { kindAt, lowerAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { impliedVisitors, whoseJourney } from './implied-visitors.ts';
import { answersInvitation } from './invitation.ts';
import { isGroup, senderAt, sharesNoun, travellersAt } from './travellers.ts';

/** Who travels, by the first place of the frame's role that tells. */
export function findVisitors(a: AnnotatedArticle, match: FrameMatch): Mention[] {
  const received = wasReceived(a, match) ? (match.roles.get('other') ?? []) : [];
  // "at the arrival *of a frigate*": of nobody who tells of it.
  if (match.frame.attributes.noun === 'movement' && isOfThing(a, match)) return [];
  const fillers = received.length > 0 ? received : (match.roles.get('visitor') ?? []);
  const close = firstPlace(fillers, (filler) => mayTravel(a, match, filler));
  const owners = close.some((each) => !isPronoun(each)) ? [] : whoseJourney(a, match);
  const found = owners.length > 0 ? owners : close.length > 0 ? close : impliedVisitors(a, match);
  // "Norland's president *sent me*": who sends does not travel.
  const sends = match.frame.attributes.visitor === 'envoy';
  const subjects = (sends ? [] : later(match))
    .flatMap((filler) => travellersAt(a, filler))
    .filter(isPersonal);
  // "On *his* visit to Finland *Berg* met", "*Berg* ended *her* visit": the name goes before the pronoun.
  // "*Berg*, on the first visit by a Norwegian minister": one of those he is.
  const kind = found.length > 0 && found.every(isOneOfMany) && subjects.length === 1;
  const told =
    kind || (found.every(isPronoun) && subjects.some((mention) => !isPronoun(mention))) ? subjects : found;
  // "Korpi and *Berg, who is* on a visit": the one named last.
  return [...new Set(tellsOfOne(a, match) ? told.slice(-1) : told)];
}

function tellsOfOne(a: AnnotatedArticle, { occurrence, tie }: FrameMatch): boolean {
  const v = tie?.verb ?? occurrence.verb ?? -1;
  const verb = verbAt(a, v);
  const one = verb !== undefined && /^(?:is|was|has)$|(?<!s)s$/.test(lowerAt(a, verb.first));
  return one && kindAt(a, v - 1) === 'relative' && wordAt(a, v - 1) === 'who';
}

/** What arrives is told, and is nobody. */
const isOfThing = (a: AnnotatedArticle, { occurrence: { places } }: FrameMatch): boolean => {
  const of = places.get('of') ?? [];
  return (
    of.length > 0 &&
    of.every((phrase) => travellersAt(a, { phrase, ...mentionAt(a, phrase), place: 'of' }).length === 0)
  );
};

const mentionAt = (a: AnnotatedArticle, phrase: number): Pick<Filler, 'mention'> => {
  const mention = mentionOf(a, phrase);
  return mention ? { mention } : {};
};

/** "*was received* by Korpi at the start of a tour": whoever is received travels, not who receives. */
const wasReceived = (a: AnnotatedArticle, { tie }: FrameMatch): boolean => {
  const verb = tie?.verb === undefined ? undefined : verbAt(a, tie.verb);
  return verb?.passive === true && /^(?:receive|welcome|greet|host)$/.test(verb.lemma);
};

/** "by *a Norwegian head of state*" */
const isOneOfMany = (mention: Mention): boolean =>
  mention.kind === 'office' && /^an?$/.test(mention.office.determiner ?? '');

/** Whose delegation a leader heads that travels. */
export const findSender = (a: AnnotatedArticle, { roles }: FrameMatch): Mention | undefined =>
  (roles.get('visitor') ?? []).flatMap((filler) => senderAt(a, filler) ?? [])[0];

/** Who else of the clause may be the one that travels. */
export const findOthers = (a: AnnotatedArticle, { roles }: FrameMatch): Mention[] =>
  (roles.get('other') ?? []).flatMap((filler) => travellersAt(a, filler)).filter(isPersonal);

function mayTravel(a: AnnotatedArticle, { frame, occurrence, roles }: FrameMatch, filler: Filler): Mention[] {
  const inClause = filler.place === 'subject' || filler.place.startsWith('clause.');
  const found = travellersAt(a, filler);
  const group = filler.phrase !== undefined && isGroup(a, filler.phrase);
  const { visitor = 'anybody' } = frame.attributes;
  switch (visitor) {
    case 'traveller':
      return found.filter(
        (mention) =>
          (isPersonal(mention) || group || isStateSharing(a, filler, mention)) &&
          !isResident(mention) &&
          !isInternational(mention),
      );
    case 'envoy':
      // "Norland sent a delegation": its own; "*Berg* sent one" stays where he is.
      if (inClause) return roles.get('visitor')?.some(isNamelessGroup(a)) ? sendersAt(a, filler, found) : [];
      return found.filter((mention) => mention.kind === 'person' || group);
    case 'invited':
      // "*Berg* extended an invitation" is of the host.
      return filler.place === 'subject' && !answersInvitation(verbAt(a, occurrence.verb ?? -1)?.lemma ?? '')
        ? []
        : found.filter(isPersonal);
    case 'anybody':
      // "the visit of Finland" is one to Finland.
      if (filler.place === 'of' && !belongs(a, occurrence.noun, filler)) return [];
      if (frame.attributes.subject === 'person' && inClause && !group) return found.filter(isPersonal);
      return found.filter(
        (mention) =>
          isPersonal(mention) || group || filler.place === 'possessor' || isStateSharing(a, filler, mention),
      );
  }
}

/** Where the noun phrase itself names no state, whom it stands for does: "ministers from *Norland*". */
const isStateSharing = (a: AnnotatedArticle, { phrase }: Filler, mention: Mention): boolean =>
  mention.kind === 'state' &&
  phrase !== undefined &&
  (sharesNoun(a, phrase) || mentionOf(a, phrase)?.kind === 'office');

/** "*Norland* sent a team": for its state; whoever sends one stays where he is, and it is of his state all the same. */
const sendersAt = (a: AnnotatedArticle, { phrase }: Filler, found: readonly Mention[]): Mention[] => {
  const own = phrase === undefined ? undefined : mentionOf(a, phrase);
  const body = own?.kind === 'organization' && own.role !== 'agency' && own.organization.of !== undefined;
  // "*they* would send one": of which state nobody says.
  return body ? [own] : found.filter((each) => each.kind !== 'anaphor' || each.stands !== 'they');
};

/** "*Korpi* will send a team": whoever sends a group of whom nobody is named. */
export const findSendersOfTeam = (a: AnnotatedArticle, { frame, roles }: FrameMatch): Mention[] => {
  const fillers = roles.get('visitor') ?? [];
  if (frame.attributes.visitor !== 'envoy' || !fillers.some(isNamelessGroup(a))) return [];
  return fillers.filter(({ place }) => place === 'subject').flatMap(({ mention }) => mention ?? []);
};

const isNamelessGroup =
  (a: AnnotatedArticle) =>
  ({ phrase, place }: Filler): boolean =>
    place === 'object' && phrase !== undefined && isGroup(a, phrase) && !isHelp(a, phrase);

/** "*medical* teams", "a *rescue* team", "*experts*": sent to lend a hand, and on no visit. */
function isHelp(a: AnnotatedArticle, phrase: number): boolean {
  const { first = 0, last = 0 } = nounAt(a, phrase) ?? {};
  return a.tokens
    .slice(first, last)
    .some(({ lower }) =>
      /^(?:medical|rescue|relief|search|aid|humanitarian|technical|forensic|emergency|experts)$/.test(lower),
    );
}

/** "the visit *of* Berg", "the visit to Norland *of* Berg"; not "the visit at the invitation *of* Berg". */
function belongs(a: AnnotatedArticle, noun: number | undefined, { phrase = 0 }: Filler): boolean {
  const before = phrase - 2;
  return before === noun || mentionOf(a, before) !== undefined || !nounAt(a, before);
}

/** The mentions of the first of a role's places that gives any. */
export function firstPlace(fillers: readonly Filler[], read: (filler: Filler) => Mention[]): Mention[] {
  for (const place of new Set(fillers.map((filler) => filler.place))) {
    const found = fillers.filter((filler) => filler.place === place).flatMap(read);
    if (found.length > 0) return found;
  }
  return [];
}

/** The subject of the clause, where a pronoun stands before it or goes with it. */
function later({ roles, occurrence, tie }: FrameMatch): Filler[] {
  const subjects = (roles.get('visitor') ?? []).filter(({ place }) => /^(?:clause\.)?subject$/.test(place));
  const follows = tie?.verb !== undefined && occurrence.noun !== undefined && tie.verb > occurrence.noun;
  return subjects.filter(({ place }) => place === 'subject' || follows);
}

const isPronoun = (mention: Mention): boolean => mention.kind === 'anaphor';
