import type { DateValue } from '../model/date-value.ts';
import type { Party } from '../model/entity.ts';
import type { Fact, MeetingFact, OfficialFact, StatementFact, TreatyFact, VisitFact } from '../model/fact.ts';
import { nearestBand } from './band.ts';

/** How the slots of a fact are filled, kind by kind. */
export function readKindFeatures(fact: Fact): string[] {
  switch (fact.kind) {
    case 'official':
      return readOfficial(fact);
    case 'meeting':
      return readMeeting(fact);
    case 'visit':
      return readVisit(fact);
    case 'treaty':
      return readTreaty(fact);
    case 'statement':
      return readStatement(fact);
  }
}

function readOfficial({ person, office, former }: OfficialFact): string[] {
  return [
    `name:${nearestBand(words(person.name), [1, 'one word'], [3, 'full'], 'long')}`,
    `office:${nearestBand(words(office.title), [1, 'one word'], [4, 'some words'], 'long')}`,
    `serves:${actor(office.of)}`,
    `former:${former}`,
  ];
}

function readMeeting({ meetingKind, participants, date, place }: MeetingFact): string[] {
  const sides = new Set(participants.map(sideOf));
  return [
    `kind:${meetingKind}`,
    ...new Set(participants.map((party) => `side:${actor(party)}`)),
    `parties:${nearestBand(participants.length, [1, '1'], [2, '2'], [4, '3-4'], '5+')}`,
    `sides:${nearestBand(sides.size, [1, '1'], [2, '2'], '3+')}`,
    `date:${basis(date)}`,
    `place:${place?.kind ?? 'none'}`,
  ];
}

function readVisit({ visitor, place, start, host, destination }: VisitFact): string[] {
  return [
    `visitor:${actor(visitor)}`,
    `home:${sideOf(visitor) === destination.code}`,
    `place:${place?.kind ?? 'none'}`,
    `date:${basis(start)}`,
    `host:${host ? actor(host) : 'none'}`,
  ];
}

function readTreaty({ name, parties, signed }: TreatyFact): string[] {
  return [
    `name:${nearestBand(words(name), [1, 'one word'], [3, 'some words'], 'long')}`,
    `noun:${INSTRUMENT.exec(name.toLowerCase())?.[0] ?? 'other'}`,
    `on:${/ (?:on|for|to|of|against|concerning|governing|\p{Ll}+ing) /u.test(name)}`,
    `beside:${/ (?:between|with|among) /.test(name)}`,
    `named:${/\p{Lu}/u.test(name.slice(1))}`,
    `parties:${nearestBand(parties.length, [0, '0'], [1, '1'], [2, '2'], '3+')}`,
    `date:${basis(signed)}`,
  ];
}

/** What a treaty is called: a deal may be anything, a protocol hardly. */
const INSTRUMENT =
  /\b(?:treaty|agreement|accord|pact|memorandum|protocol|convention|declaration|communiqu[eé]|statement|ceasefire|cease-fire|truce|deal|letter|plan|framework|understanding|charter|programme)(?=s?\b)/;

function readStatement({ speakers, addressee, mode, speechAct, content }: StatementFact): string[] {
  const [speaker] = speakers;
  return [
    `speaker:${actor(speaker)}`,
    `serves:${speaker.kind === 'person' ? (speaker.of === undefined ? 'unknown' : 'known') : 'itself'}`,
    `speakers:${nearestBand(speakers.length, [1, '1'], '2+')}`,
    `addressee:${addressee?.kind ?? 'none'}`,
    `mode:${mode}`,
    `act:${speechAct}`,
    `content:${nearestBand(content.end - content.start, [25, 'short'], [250, 'usual'], 'long')}`,
  ];
}

/** The kind of an actor; of a body also what kind of body, where that is known. */
const actor = (party: Party): string =>
  party.kind === 'organization' && party.body ? party.body : party.kind;

/** The state or body that somebody stands for, as far as the fact tells. */
function sideOf(party: Party): string {
  if (party.kind === 'state') return party.code;
  if (party.kind === 'person') return party.of ?? party.name;
  if (party.kind === 'office') return sideOf(party.of);
  return party.of?.code ?? party.name;
}

const basis = (date: DateValue | undefined): string => date?.basis ?? 'none';
const words = (name: string): number => name.split(/\s+/).length;
