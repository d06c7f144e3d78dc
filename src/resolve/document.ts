import { isPrivate } from '../model/body-kind.ts';
import type { Party, PersonEntity, StateEntity } from '../model/entity.ts';
import type { Extraction, Stranger, SubjectMention } from '../model/extraction.ts';
import type { AnnotatedArticle, PersonMention } from '../model/mention.ts';
import { type Adoption, adoptOffices } from './persons/adopt-offices.ts';
import { clusterPersons, type Person } from './persons/cluster-persons.ts';
import { findServed, type ServedBy } from './persons/find-served.ts';
import { type Answers, createAnswers } from './remember-answers.ts';
import { statesOf } from './states-of.ts';

/** What resolution knows of one article: who its persons are, whom they serve, and what was told so far. */
export interface Document {
  readonly a: AnnotatedArticle;
  readonly personOf: ReadonlyMap<PersonMention, Person>;
  readonly served: ServedBy;
  readonly subjects: readonly SubjectMention[];
  /** The subjects of each sentence, in order. */
  readonly subjectsIn: (sentence: number) => readonly SubjectMention[];
  /** The persons of each name, in the order in which they are first named. */
  readonly personsByName: ReadonlyMap<string, readonly Person[]>;
  /** Who speaks in each sentence without being anybody known, in order. */
  readonly strangersIn: (sentence: number) => readonly Stranger[];
  /** Offices whose holder is named only later. */
  readonly adoptions: readonly Adoption[];
  /** The sides of the event told last: whom "the two sides" means. Grows as events are resolved, in order of the text. */
  readonly pairs: { readonly at: number; readonly parties: readonly Party[]; readonly occurred: boolean }[];
  /** Whom mentions were found to stand for. */
  readonly answers: Answers;
}

export function createDocument(
  a: AnnotatedArticle,
  { subjects, strangers }: Pick<Extraction, 'subjects' | 'strangers'>,
): Document {
  const personOf = clusterPersons(a);
  const adoptions = adoptOffices(personOf, subjects);
  const served = findServed(a, personOf);
  const bySentence = groupBy(subjects, ({ sentence }) => sentence);
  const strangersBySentence = groupBy(strangers, ({ sentence }) => sentence);
  return {
    a,
    personOf,
    served,
    subjects,
    strangersIn: (sentence) => strangersBySentence.get(sentence) ?? [],
    subjectsIn: (sentence) => bySentence.get(sentence) ?? [],
    personsByName: groupBy(new Set(personOf.values()), ({ name }) => name),
    adoptions,
    pairs: [],
    answers: createAnswers(),
  };
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

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
export const personNamed = ({ personsByName }: Document, name: string): Person | undefined =>
  personsByName.get(name)?.[0];

/** The state a party belongs to or is. */
export function stateCodeOf(party: Party): string | undefined {
  switch (party.kind) {
    case 'state':
      return party.code;
    case 'person':
      return party.of;
    case 'organization':
      return party.of?.code;
    case 'office':
      return party.of.kind === 'state' ? party.of.code : party.of.of?.code;
  }
}

/** The state named last before an offset, of those that fit. */
export function lastStateBefore(
  { a }: Document,
  offset: number,
  fits: (state: StateEntity) => boolean = () => true,
): StateEntity | undefined {
  for (let i = mentionsBefore(a, offset) - 1; i >= 0; i--) {
    const mention = a.mentions[i];
    const state = mention && statesOf(mention).find(fits);
    if (state) return state;
  }
  return undefined;
}

/** How many mentions begin before an offset. */
export function mentionsBefore({ mentions }: AnnotatedArticle, offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
