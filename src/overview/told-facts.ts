import { type Counts, countEach } from '../counts.ts';
import type { Party } from '../model/entity.ts';
import type { Fact, Status } from '../model/fact.ts';

/** What the overview of a build needs of one article's facts, each of its counts in the order of the names. */
export interface ToldFacts {
  /** By kind and status, `meeting planned`. */
  readonly kinds: Counts;
  /** Meetings, visits and treaties by status and month, or year where no month is told: `planned 2025-07`. */
  readonly months: Counts;
  /** Two sides of a meeting that was held, with a tab between. */
  readonly pairs: Counts;
  readonly persons: Counts;
  /** Who is credited first, else who published it. */
  readonly sources: Counts;
  readonly rules: Counts;
  /** By tenths of confidence: `9` counts those from 0.9. */
  readonly tenths: Counts;
  /** Names of states by their codes. */
  readonly states: readonly (readonly [code: string, name: string])[];
}

/** Counts the facts of one article for the overview of a build. */
export function tellFacts(facts: readonly Fact[]): ToldFacts {
  const sides = facts.flatMap(sidesOf);
  return {
    kinds: count(facts.map(({ kind, status }) => `${kind} ${status}`)),
    months: count(facts.flatMap(monthOf)),
    pairs: count(facts.flatMap(pairsOf)),
    persons: count(facts.flatMap((fact) => [...new Set(sidesOf(fact).flatMap(personOf))])),
    sources: count(facts.flatMap(sourceOf)),
    rules: count(facts.map(({ rule }) => rule)),
    tenths: count(facts.map(({ confidence }) => String(Math.min(9, Math.floor(confidence * 10 + 1e-9))))),
    states: [...new Map(sides.flatMap(stateNameOf))].sort(byName),
  };
}

const count = (names: readonly string[]): Counts => [...countEach(names)].sort(byName);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function monthOf(fact: Fact): string[] {
  const date = dateOf(fact);
  return date ? [`${fact.status satisfies Status} ${date.value.slice(0, 7)}`] : [];
}

function dateOf(fact: Fact): { readonly value: string } | undefined {
  switch (fact.kind) {
    case 'meeting':
      return fact.date;
    case 'visit':
      return fact.start ?? fact.end;
    case 'treaty':
      return fact.signed;
    case 'official':
    case 'statement':
      return undefined;
  }
}

/** Meetings that were held, each two of its sides once. */
function pairsOf(fact: Fact): string[] {
  if (fact.kind !== 'meeting' || fact.status !== 'occurred') return [];
  const sides = [...new Set(fact.participants.flatMap((side) => sideOf(side) ?? []))].sort();
  return sides.flatMap((a, at) => sides.slice(at + 1).map((b) => `${a}\t${b}`));
}

/** The state's code or the organisation's name for which someone takes part. */
function sideOf(party: Party): string | undefined {
  switch (party.kind) {
    case 'state':
      return party.code;
    case 'organization':
      return party.of?.code ?? party.name;
    case 'office':
      return sideOf(party.of);
    case 'person':
      return party.of;
  }
}

function sidesOf(fact: Fact): readonly Party[] {
  switch (fact.kind) {
    case 'meeting':
      return fact.participants;
    case 'visit':
      return [fact.visitor, fact.destination, ...(fact.host ? [fact.host] : [])];
    case 'treaty':
      return fact.parties;
    case 'official':
      return [fact.person, fact.office];
    case 'statement':
      return [...fact.speakers, ...(fact.addressee ? [fact.addressee] : [])];
  }
}

const personOf = (party: Party): string[] => (party.kind === 'person' ? [party.name] : []);

function sourceOf({ attribution: [hop] }: Fact): string[] {
  if (!hop) return [];
  const { source } = hop;
  if (source.kind !== 'office') return [source.name];
  return [`${source.title} of ${source.of.name}`];
}

function stateNameOf(party: Party): [code: string, name: string][] {
  switch (party.kind) {
    case 'state':
      return [[party.code, party.name]];
    case 'organization':
      return party.of ? stateNameOf(party.of) : [];
    case 'office':
      return stateNameOf(party.of);
    case 'person':
      return [];
  }
}
