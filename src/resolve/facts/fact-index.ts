import type { Fact } from '../../model/fact.ts';
import { Recent } from '../recent.ts';
import { partyKey } from './same-party.ts';
import { sideKeys } from './side-keys.ts';
import { nameKeys } from './treaty-names.ts';

/** How many that share a key a fact is compared with, those told or told again last: an article tells fewer. */
const MOST_LIKE = 64;
/** Characters of a stretch of text that has a key of its own. */
const STRETCH = 64;

/**
 * The facts of one article in the order they were told, found again by what two tellings of one thing must share: a fact is
 * compared with those few, and not with all.
 */
export class FactIndex {
  readonly facts: Fact[] = [];
  readonly #byKey: Recent<number> = new Recent(MOST_LIKE);

  /** The place that the fact is given. */
  add(fact: Fact): number {
    const at = this.facts.push(fact) - 1;
    this.#enter(fact, at);
    return at;
  }

  /** Puts a merged fact in the place of the one that it grew from, which is still found by the old keys too. */
  replace(at: number, fact: Fact): void {
    this.facts[at] = fact;
    this.#enter(fact, at);
  }

  /** The places of those that may tell the same thing, in order. */
  candidates(fact: Fact): number[] {
    const found = new Set<number>();
    for (const key of soughtKeys(fact)) for (const at of this.#byKey.of(key)) found.add(at);
    return [...found].sort((a, b) => a - b);
  }

  #enter(fact: Fact, at: number): void {
    for (const key of ownKeys(fact)) this.#byKey.use(key, at);
  }
}

function ownKeys(fact: Fact): string[] {
  switch (fact.kind) {
    case 'official':
      return [`official ${fact.person.name} of ${partyKey(fact.office.of)}`];
    case 'visit':
      return sideKeys(fact.visitor).map((key) => `visit to ${fact.destination.code} by ${key}`);
    case 'meeting':
      return fact.participants.flatMap(sideKeys).map((key) => `meeting with ${key}`);
    case 'treaty':
      return [
        'treaty',
        ...nameKeys(fact.name),
        ...fact.parties.map((party) => `treaty by ${partyKey(party)}`),
      ];
    case 'statement': {
      const keys: string[] = [];
      for (let at = stretchOf(fact.content.start); at <= stretchOf(fact.content.end); at++)
        keys.push(`said at ${at}`);
      return keys;
    }
  }
}

/** Of two statements that are one, each covers the middle of the other. */
const soughtKeys = (fact: Fact): string[] =>
  fact.kind === 'statement'
    ? [`said at ${stretchOf((fact.content.start + fact.content.end) / 2)}`]
    : ownKeys(fact);

const stretchOf = (offset: number): number => Math.floor(offset / STRETCH);
