import type { OfficePhrase, Served } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';
import type { ServedBy } from './find-served.ts';
import { isLeading } from './leading.ts';
import { namesCalled, namesOf } from './other-names-of-offices.ts';
import type { Person } from './person.ts';
import type { Persons } from './persons.ts';
import { servedKey } from './served-key.ts';

/** An office as somebody asks for its holder. */
export interface Sought {
  readonly head: string;
  /** What the office is called: its head, or more words ("top diplomat"). */
  readonly called: string;
  /** Whoever it serves if not given. */
  readonly served: Served | undefined;
}

/** Who of an article holds what, found by the head of the office and whom it serves. */
export interface Holders {
  readonly holds: (person: Person, sought: Sought) => boolean;
  /** Those who hold it, named before an offset, the one named last first. */
  readonly before: (offset: number, sought: Sought) => Person[];
  readonly leads: (person: Person, served: Served) => boolean;
  /** Those who lead whom it serves, named before an offset, the one named last first. */
  readonly leadersBefore: (offset: number, served: Served) => Person[];
}

/** How many times back holders of one kind of office may have been named: an article has fewer. */
const REACH = 256;
const ANYBODY = '';

/** Persons, and all places where they are named, in order. */
interface Group {
  readonly persons: Set<Person>;
  readonly named: { readonly start: number; readonly person: Person }[];
}

export function indexHolders({ all }: Persons, served: ServedBy): Holders {
  const offices = groupOffices(all);
  const heads = [...new Set(all.flatMap(({ told }) => [...told.heads]))];
  const byServed = new Map<string, ReadonlyMap<string, Group>>();
  /** The holders of one kind of office by whom they serve: many articles ask for few of them. */
  const holdersOf = (kind: string): ReadonlyMap<string, Group> => {
    const known = byServed.get(kind) ?? groupHolders(offices.get(kind) ?? new Map(), served);
    byServed.set(kind, known);
    return known;
  };
  const kindsOf = recall(({ head, called }: Sought) => [
    ...heads.filter((each) => sameHead(each, head)),
    ...namesCalled(called).map(calledKind),
  ]);
  const groupsOf = (sought: Sought): Group[] =>
    kindsOf(sought).flatMap(
      (kind) => holdersOf(kind).get(sought.served ? servedKey(sought.served) : ANYBODY) ?? [],
    );
  let leaders: ReadonlyMap<string, Group> | undefined;
  const leadersOf = (of: Served): Group[] => {
    leaders ??= groupLeaders(all, served);
    const group = leaders.get(servedKey(of));
    return group ? [group] : [];
  };
  const has = (groups: readonly Group[], person: Person): boolean =>
    groups.some(({ persons }) => persons.has(person));
  return {
    holds: (person, sought) => has(groupsOf(sought), person),
    before: (offset, sought) => lastNamed(groupsOf(sought), offset),
    leads: (person, of) => has(leadersOf(of), person),
    leadersBefore: (offset, of) => lastNamed(leadersOf(of), offset),
  };
}

function recall<T>(find: (sought: Sought) => T): (sought: Sought) => T {
  const known = new Map<string, T>();
  return (sought) => {
    const key = `${sought.head}\n${sought.called}`;
    const found = known.get(key) ?? find(sought);
    known.set(key, found);
    return found;
  };
}

type OfficesOf = ReadonlyMap<Person, readonly OfficePhrase[]>;

/** By the head of the office, and by the other names that it goes by. */
function groupOffices(persons: readonly Person[]): Map<string, Map<Person, OfficePhrase[]>> {
  const kinds = new Map<string, Map<Person, OfficePhrase[]>>();
  for (const person of persons)
    for (const office of person.offices)
      for (const kind of [office.head, ...namesOf(office).map(calledKind)]) {
        const holders = kinds.get(kind) ?? new Map<Person, OfficePhrase[]>();
        const held = holders.get(person) ?? [];
        held.push(office);
        kinds.set(kind, holders.set(person, held));
      }
  return kinds;
}

function groupHolders(holders: OfficesOf, served: ServedBy): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [person, offices] of holders) {
    enter(groups, ANYBODY, person);
    for (const office of offices) enterServing(groups, served.ofOffice(office, person), person);
  }
  return inOrder(groups);
}

function groupLeaders(persons: readonly Person[], served: ServedBy): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const person of persons)
    if (person.offices.some(isLeading)) enterServing(groups, served.ofPerson(person), person);
  return inOrder(groups);
}

function enterServing(groups: Map<string, Group>, of: Served | undefined, person: Person): void {
  if (of) enter(groups, servedKey(of), person);
}

function enter(groups: Map<string, Group>, key: string, person: Person): void {
  const group = groups.get(key) ?? { persons: new Set(), named: [] };
  groups.set(key, group);
  if (group.persons.has(person)) return;
  group.persons.add(person);
  for (const { start } of person.mentions) group.named.push({ start, person });
}

function inOrder(groups: Map<string, Group>): Map<string, Group> {
  for (const { named } of groups.values()) named.sort((x, y) => x.start - y.start);
  return groups;
}

function lastNamed(groups: readonly Group[], offset: number): Person[] {
  const near = groups.flatMap(({ named }) => {
    const count = countBefore(named, offset);
    return named.slice(Math.max(0, count - REACH), count);
  });
  if (groups.length > 1) near.sort((x, y) => x.start - y.start);
  return [...new Set(near.reverse().map(({ person }) => person))];
}

const calledKind = (name: number): string => `called ${name}`;

/** One office under two names. */
const PREMIERS = new Set(['premier', 'prime minister']);

const sameHead = (a: string, b: string): boolean =>
  a === b ||
  (PREMIERS.has(a) && PREMIERS.has(b)) ||
  isFuller(a, b) ||
  isFuller(b, a) ||
  (a.startsWith('spokes') && b.startsWith('spokes'));

/** "secretary" for "foreign secretary", "minister" for "minister of state"; a vice president is no president, a minister no prime minister. */
const isFuller = (long: string, short: string): boolean =>
  (long.endsWith(` ${short}`) && !/^(?:vice|deputy|assistant|under|prime)[ -]/.test(long)) ||
  (/^(?:minister|secretary)$/.test(short) && long === `${short} of state`);
