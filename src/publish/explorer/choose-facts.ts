import { FACT_KINDS, type FactList, STATUSES } from './api-types.ts';
import { dayOf, type FactIndex, type IndexedFact } from './read-index.ts';

const MOST = 200;

/**
 * The facts that an address asks for: by kind and status (several with commas), days, states, words, by what they name, and
 * with `dated` only those that have a day of their own.
 */
export function chooseFacts(index: FactIndex, asked: URLSearchParams): IndexedFact[] {
  const kinds = readList(asked, 'kind', FACT_KINDS);
  const statuses = readList(asked, 'status', STATUSES);
  const [from, to] = [asked.get('from'), asked.get('to')];
  const states = asked.getAll('state');
  const words = (asked.get('q') ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  const names = asked.getAll('names').map((iri) => index.things.get(iri)?.iri ?? iri);
  const dated = asked.has('dated');
  return index.facts.filter(
    ({ line, states: own, names: named, text }) =>
      (!kinds || kinds.has(line.kind)) &&
      (!statuses || statuses.has(line.status)) &&
      (!dated || line.earliest !== undefined) &&
      (!from || dayOf(line) >= from) &&
      (!to || dayOf(line).slice(0, to.length) <= to) &&
      states.every((state) => own.includes(state)) &&
      names.every((iri) => named.has(iri)) &&
      words.every((word) => text.includes(word)),
  );
}

/** A page of them: `limit` and `offset`. */
export function listFacts(facts: readonly IndexedFact[], asked: URLSearchParams): FactList {
  const limit = Math.min(readNumber(asked, 'limit', 50), MOST);
  const offset = readNumber(asked, 'offset', 0);
  return { total: facts.length, facts: facts.slice(offset, offset + limit).map(({ line }) => line) };
}

function readList(asked: URLSearchParams, name: string, known: readonly string[]): Set<string> | undefined {
  const given = (asked.get(name) ?? '').split(',').filter((each) => known.includes(each));
  return given.length === 0 ? undefined : new Set(given);
}

function readNumber(asked: URLSearchParams, name: string, otherwise: number): number {
  const text = asked.get(name) ?? '';
  return /^\d{1,9}$/u.test(text) ? Number(text) : otherwise;
}
