import { groupBy } from '../group-by.ts';
import { isPrivate } from '../model/body-kind.ts';
import type { PersonEntity } from '../model/entity.ts';
import type { Extraction, Stranger, SubjectMention } from '../model/extraction.ts';
import type { AnnotatedArticle, Mention, PersonMention } from '../model/mention.ts';
import { indexSpeakers, type SpeakerOf } from './anaphora/speaker-of.ts';
import { type FullerBodies, findFullerBodies } from './fuller-bodies.ts';
import { countBefore } from './in-order.ts';
import { type Adoption, adoptOffices } from './persons/adopt-offices.ts';
import { adoptPeers } from './persons/adopt-peers.ts';
import { clusterPersons } from './persons/cluster-persons.ts';
import { findServed, type ServedBy } from './persons/find-served.ts';
import { type Holders, indexHolders } from './persons/holders.ts';
import { createLeaderStates, type LeaderStateOf } from './persons/leader-state.ts';
import { lendOffices } from './persons/lend-offices.ts';
import type { Person } from './persons/person.ts';
import { indexPersons, type Persons } from './persons/persons.ts';
import { type Answers, createAnswers } from './remember-answers.ts';
import { type StatesTold, tellStates } from './states-told.ts';
import { ToldPairs } from './told-pairs.ts';

/** What resolution knows of one article: who its persons are, whom they serve, and what was told so far. */
export interface Document {
  readonly a: AnnotatedArticle;
  readonly personOf: ReadonlyMap<PersonMention, Person>;
  readonly persons: Persons;
  readonly served: ServedBy;
  readonly holders: Holders;
  readonly leaderState: LeaderStateOf;
  readonly states: StatesTold;
  readonly fullerBodies: FullerBodies;
  /** The subjects of each sentence, in order. */
  readonly subjectsIn: (sentence: number) => readonly SubjectMention[];
  /** The first of them to ask whom a later pronoun means: the last subject of a verb of saying goes before others. */
  readonly foremostIn: (sentence: number) => readonly SubjectMention[];
  /** Mentions that name somebody, in order: no pronoun, no place, no agency as a source. */
  readonly named: readonly Mention[];
  /** Whom "I" means at a token. */
  readonly speakerOf: SpeakerOf;
  /** Who speaks in each sentence without being anybody known, in order. */
  readonly strangersIn: (sentence: number) => readonly Stranger[];
  /** Offices whose holder is named only later. */
  readonly adoptions: readonly Adoption[];
  /** The sides of the events told so far: whom "the two sides" means. Grows as events are resolved, in order of the text. */
  readonly pairs: ToldPairs;
  /** Whom mentions were found to stand for. */
  readonly answers: Answers;
}

export function createDocument(
  a: AnnotatedArticle,
  { candidates, subjects, strangers }: Pick<Extraction, 'candidates' | 'subjects' | 'strangers'>,
): Document {
  const bySentence = groupBy(subjects, ({ sentence }) => sentence);
  const strangersBySentence = groupBy(strangers, ({ sentence }) => sentence);
  const subjectsIn = (sentence: number): readonly SubjectMention[] => bySentence.get(sentence) ?? [];
  const foremost = new Map([...bySentence].map(([sentence, all]) => [sentence, foremostOf(all)]));
  const personOf = clusterPersons(a);
  lendOffices(candidates, personOf);
  const adoptions = [...adoptPeers(a, personOf), ...adoptOffices(a, personOf, subjects, subjectsIn)];
  const persons = indexPersons(personOf);
  const served = findServed(a, personOf, persons, subjects);
  return {
    a,
    personOf,
    persons,
    served,
    holders: indexHolders(persons, served),
    leaderState: createLeaderStates(persons, served),
    states: tellStates(a),
    fullerBodies: findFullerBodies(a),
    speakerOf: indexSpeakers(a, candidates),
    strangersIn: (sentence) => strangersBySentence.get(sentence) ?? [],
    subjectsIn,
    foremostIn: (sentence) => foremost.get(sentence) ?? [],
    named: a.mentions.filter(namesSomebody),
    adoptions,
    pairs: new ToldPairs(persons),
    answers: createAnswers(),
  };
}

/** How many subjects of one sentence are asked: a sentence of news has fewer. */
export const MOST_SUBJECTS = 16;

const foremostOf = (subjects: readonly SubjectMention[]): readonly SubjectMention[] =>
  [...subjects.filter(({ speaks }) => speaks).reverse(), ...subjects.filter(({ speaks }) => !speaks)].slice(
    0,
    MOST_SUBJECTS,
  );

const namesSomebody = (mention: Mention): boolean =>
  mention.kind !== 'anaphor' &&
  mention.kind !== 'place' &&
  !(mention.kind === 'organization' && mention.role === 'agency');

/** The person as an entity; whom they serve sets two of one name apart. */
export function personEntity({ served }: Document, person: Person): PersonEntity {
  const of = served.ofPerson(person);
  const body = of?.kind === 'organization' && isPrivate(of.body) ? of.body : undefined;
  return {
    kind: 'person',
    name: person.name,
    ...(of && { of: of.kind === 'state' ? of.code : of.name }),
    ...(body && { body }),
  };
}

/** The first person of the article who bears this name. */
export const personNamed = ({ persons }: Document, name: string): Person | undefined =>
  persons.byName.get(name)?.[0];

/** How many mentions begin before an offset. */
export const mentionsBefore = ({ mentions }: AnnotatedArticle, offset: number): number =>
  countBefore(mentions, offset);

/** The mentions from a sentence on that begin before an offset. */
export function mentionsWithin(a: AnnotatedArticle, sentence: number, offset: number): Mention[] {
  const last = mentionsBefore(a, offset);
  let first = last;
  while ((a.mentions[first - 1]?.sentence ?? -1) >= Math.max(sentence, 0)) first--;
  return a.mentions.slice(first, last);
}
