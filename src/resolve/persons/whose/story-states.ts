import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle, OfficePhrase, PersonMention, Served } from '../../../model/mention.ts';
import type { Person } from '../person.ts';
import { type Conduct, readConduct, type StatedOf } from './conduct.ts';

/** What a story says of the states of its persons in so many words, before anything is concluded. */
export interface StoryStates {
  /** The state that a person's own offices name, or that the gazetteer knows for them. */
  readonly statedOf: StatedOf;
  /** Who holds an office of this title now, and for which state. */
  readonly holdersOf: (title: string) => readonly Holding[];
  /** Where persons are named with an office of this head, in order. */
  readonly namedWith: (head: string) => readonly PersonMention[];
  /** Whether somebody goes to another state than their own. */
  readonly travels: (mention: PersonMention) => boolean;
  /** Whether anybody else goes to the state of this code. */
  readonly isGoalOfOthers: (code: string, person: Person | undefined) => boolean;
  /** What a person does to states; nothing where nobody is known. */
  readonly conductOf: (person: Person | undefined) => Conduct;
}

export interface Holding {
  readonly person: Person;
  readonly code: string;
}

const NO_CONDUCT: Conduct = { addresses: [], goals: [], meets: [], speaksFor: [] };

export function tellStoryStates(
  a: AnnotatedArticle,
  personOf: ReadonlyMap<PersonMention, Person>,
  subjects: readonly SubjectMention[],
  stated: (person: Person) => Served | undefined,
): StoryStates {
  const holdings = new Map<string, Holding[]>();
  for (const person of new Set(personOf.values()))
    for (const office of person.offices) addHolding(holdings, person, office);
  const named = new Map<string, PersonMention[]>();
  for (const mention of personOf.keys()) for (const { head } of mention.offices) push(named, head, mention);
  const acts = new Map<Person, SubjectMention[]>();
  for (const subject of subjects) {
    const person = subject.mention.kind === 'person' ? personOf.get(subject.mention) : undefined;
    if (person) push(acts, person, subject);
  }
  const statedOf: StatedOf = (mention) => {
    const person = personOf.get(mention);
    const served = person && stated(person);
    return served?.kind === 'state' ? served : undefined;
  };
  const conduct = new Map<Person, Conduct>();
  const conductOf = (person: Person | undefined): Conduct => {
    if (!person) return NO_CONDUCT;
    const known = conduct.get(person) ?? readConduct(a, acts.get(person) ?? [], statedOf);
    conduct.set(person, known);
    return known;
  };
  const goers = once(() => {
    const byCode = new Map<string, Set<Person>>();
    for (const person of acts.keys())
      for (const { code } of conductOf(person).goals) {
        const known = byCode.get(code) ?? new Set();
        byCode.set(code, known.add(person));
      }
    return byCode;
  });
  return {
    statedOf,
    isGoalOfOthers: (code, person) => {
      const persons = goers().get(code);
      return persons !== undefined && persons.size > Number(person !== undefined && persons.has(person));
    },
    holdersOf: (title) => holdings.get(title.toLowerCase()) ?? [],
    namedWith: (head) => named.get(head) ?? [],
    conductOf,
    travels: (mention) => {
      const own = statedOf(mention)?.code;
      return conductOf(personOf.get(mention)).goals.some(({ code }) => code !== own);
    },
  };
}

function once<T>(find: () => T): () => T {
  let found: { readonly it: T } | undefined;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

function addHolding(
  holdings: Map<string, Holding[]>,
  person: Person,
  { title, served, former }: OfficePhrase,
): void {
  if (former || served?.kind !== 'state') return;
  const key = title.toLowerCase();
  const { code } = served;
  if (!holdings.get(key)?.some((one) => one.person === person && one.code === code))
    push(holdings, key, { person, code });
}
