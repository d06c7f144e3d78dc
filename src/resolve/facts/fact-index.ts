import type { Party } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import { stateCodeOf } from '../document.ts';
import { partyKey } from './same-party.ts';

/** Characters of a stretch of text that has a key of its own. */
const STRETCH = 64;

/**
 * The facts of one article in the order they were told, found again by what two tellings of one thing must share: a fact is
 * compared with those few, and not with all.
 */
export class FactIndex {
  readonly facts: Fact[] = [];
  readonly #byKey: Map<string, Set<number>> = new Map();

  add(fact: Fact): void {
    this.facts.push(fact);
    this.#enter(fact, this.facts.length - 1);
  }

  /** Puts a merged fact in the place of the one that it grew from, which is still found by the old keys too. */
  replace(at: number, fact: Fact): void {
    this.facts[at] = fact;
    this.#enter(fact, at);
  }

  /** The places of those that may tell the same thing, in order. */
  candidates(fact: Fact): number[] {
    const found = new Set<number>();
    for (const key of soughtKeys(fact)) for (const at of this.#byKey.get(key) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b);
  }

  #enter(fact: Fact, at: number): void {
    for (const key of ownKeys(fact)) {
      const known = this.#byKey.get(key);
      if (known) known.add(at);
      else this.#byKey.set(key, new Set([at]));
    }
  }
}

/** A side is told by its name or by its state. */
function sideKeys(kind: string, party: Party): string[] {
  const code = stateCodeOf(party);
  return [`${kind} ${partyKey(party)}`, ...(code === undefined ? [] : [`${kind} of ${code}`])];
}

function ownKeys(fact: Fact): string[] {
  switch (fact.kind) {
    case 'official':
      return [`official ${fact.person.name}`];
    case 'visit':
      return sideKeys(`visit to ${fact.destination.code} by`, fact.visitor);
    case 'meeting':
      return fact.participants.flatMap((party) => sideKeys('meeting', party));
    case 'treaty':
      return ['treaty'];
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
