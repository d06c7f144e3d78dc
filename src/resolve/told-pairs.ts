import type { Party, StateEntity } from '../model/entity.ts';
import { partyKey } from './facts/same-party.ts';
import type { Person } from './persons/person.ts';
import type { Persons } from './persons/persons.ts';

/** The sides of an event and where it is told. */
export interface ToldPair {
  readonly at: number;
  readonly parties: readonly Party[];
  readonly occurred: boolean;
}

/** What a plural can call two persons ("the foreign ministers"), as it begins. */
const CALLINGS = ['minister', 'president', 'premier', 'secretar'] as const;

/** Persons, by anything or by one of the callings. */
type Group = 'any' | 'persons' | (typeof CALLINGS)[number];

interface Found {
  readonly told: Map<Group, ToldPair[]>;
  readonly held: Map<Group, ToldPair[]>;
  readonly several: ToldPair[];
  readonly goals: Map<string, StateEntity>;
}

/** The sides of the events told so far, in order, found by what may be asked of the last of them. */
export class ToldPairs {
  #asked = false;
  #count = 0;
  readonly #persons: Persons;
  readonly #found: Found = { told: new Map(), held: new Map(), several: [], goals: new Map() };

  constructor(persons: Persons) {
    this.#persons = persons;
  }

  /** How many events were told. */
  get count(): number {
    return this.#count;
  }

  /** What `find` gives, and whether anything told had a part in it: then another may be the answer once more is told. */
  watch<T>(find: () => T): { readonly found: T; readonly asked: boolean } {
    const before = this.#asked;
    this.#asked = false;
    const found = find();
    const asked = this.#asked;
    this.#asked ||= before;
    return { found, asked };
  }

  /** Says that an answer is used in which something told had a part. */
  rely(): void {
    this.#asked = true;
  }

  tell(pair: ToldPair): void {
    this.#count++;
    const [traveller, goal] = pair.parties;
    if (traveller && goal?.kind === 'state') this.#found.goals.set(partyKey(traveller), goal);
    if (pair.parties.length > 2) this.#found.several.push(pair);
    if (pair.parties.length !== 2) return;
    for (const group of this.#groupsOf(pair.parties)) {
      push(this.#found.told, group, pair);
      if (pair.occurred) push(this.#found.held, group, pair);
    }
  }

  /** The pair told last before an offset. */
  lastTold(group: Group, before: number): ToldPair | undefined {
    return this.#ask()
      .told.get(group)
      ?.findLast(({ at }) => at < before);
  }

  /** The pair of an event that took place, rather than of one to come, unless only that was told since `near`. */
  lastHeld(group: Group, before: number, near: number): ToldPair | undefined {
    const told = this.lastTold(group, before);
    const held = this.#ask()
      .held.get(group)
      ?.findLast(({ at }) => at < before);
    return held && (held.at >= near || (told?.at ?? 0) < near) ? held : told;
  }

  /** The pairs told last before an offset, at most so many. */
  lastFew(before: number, most: number): readonly ToldPair[] {
    const told = this.#ask().told.get('any') ?? [];
    return told
      .slice(-2 * most)
      .filter(({ at }) => at < before)
      .slice(-most);
  }

  /** The three or more that were told of together last before an offset. */
  lastSeveral(before: number): ToldPair | undefined {
    return this.#ask().several.findLast(({ at }) => at < before);
  }

  /** The state that a party was last told beside: where a traveller was said to go. */
  lastGoal(traveller: Party): StateEntity | undefined {
    return this.#ask().goals.get(partyKey(traveller));
  }

  /** "the foreign ministers of the two countries" are not a president and a minister; "the leaders" may be anybody. */
  suit(parties: readonly Party[], calling: string | undefined): boolean {
    if (calling === undefined) return true;
    const called = (party: Party, word: string): boolean =>
      party.kind === 'person' &&
      (this.#persons.byName.get(party.name) ?? []).some(({ told }) =>
        [...told.titles].some((title) => title.includes(word)),
      );
    const persons = parties.filter(({ kind }) => kind === 'person');
    if (persons.length === 0 || persons.every((party) => called(party, calling))) return true;
    // The counterpart of a minister is a minister.
    return (
      persons.some((party) => called(party, calling)) &&
      persons.every((party) => called(party, calling) || called(party, 'counterpart'))
    );
  }

  /** Whether some title of the person is what a plural calls them. */
  suitsCalling({ told }: Person, calling: string | undefined): boolean {
    return calling === undefined || [...told.titles].some((title) => title.includes(calling));
  }

  /** Through which all that answers from what was told goes. */
  #ask(): Found {
    this.#asked = true;
    return this.#found;
  }

  #groupsOf(parties: readonly Party[]): Group[] {
    if (!parties.every(({ kind }) => kind === 'person' || kind === 'office')) return ['any'];
    return ['any', 'persons', ...CALLINGS.filter((calling) => this.suit(parties, calling))];
  }
}

function push(pairs: Map<Group, ToldPair[]>, group: Group, pair: ToldPair): void {
  const known = pairs.get(group);
  if (known) known.push(pair);
  else pairs.set(group, [pair]);
}

/** What the words of a plural call those they mean: nothing where it may be anybody. */
export const callingOf = (words: string): (typeof CALLINGS)[number] | undefined => {
  const found = /\b(minister|president|premier|secretar)/.exec(words.toLowerCase())?.[1];
  return CALLINGS.find((calling) => calling === found);
};
