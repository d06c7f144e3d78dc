import { isPrivate } from '../model/body-kind.ts';
import type { Party, PersonEntity, StateEntity } from '../model/entity.ts';
import type { SubjectMention } from '../model/extraction.ts';
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
  /** Offices whose holder is named only later. */
  readonly adoptions: readonly Adoption[];
  /** The sides of the event told last: whom "the two sides" means. Grows as events are resolved, in order of the text. */
  readonly pairs: { readonly at: number; readonly parties: readonly Party[]; readonly occurred: boolean }[];
  /** Whom mentions were found to stand for. */
  readonly answers: Answers;
}

export function createDocument(a: AnnotatedArticle, subjects: readonly SubjectMention[]): Document {
  const personOf = clusterPersons(a);
  const adoptions = adoptOffices(personOf, subjects);
  const served = findServed(a, personOf);
  return { a, personOf, served, subjects, adoptions, pairs: [], answers: createAnswers() };
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
export const personNamed = ({ personOf }: Document, name: string): Person | undefined =>
  [...personOf.values()].find((person) => person.name === name);

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

/** The states of the article up to an offset, latest first, each once. */
export function statesBefore({ a }: Document, offset: number): StateEntity[] {
  const found = new Map<string, StateEntity>();
  for (let i = a.mentions.length - 1; i >= 0; i--) {
    const mention = a.mentions[i];
    if (!mention || mention.start >= offset) continue;
    for (const state of statesOf(mention)) if (!found.has(state.code)) found.set(state.code, state);
  }
  return [...found.values()];
}
