import type { Pattern } from 'sparqljs';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { Named } from '../reading/reading.ts';
import { irisOf } from '../reading/roles.ts';
import type { NameMatch } from '../words/mark.ts';
import type { OfficeHolders, Offices } from './office-holders.ts';
import { day, filter, iri, operation, path, triples, union, values, variable } from './sparql.ts';

/**
 * From a party to the state or organization that it is or acts for: an office's, a ministry's, or that of the office
 * which a person is reported to hold.
 */
const ACTS_FOR = path(
  '?',
  path('|', cq.officeOf, cq.belongsTo, path('/', path('^', cq.holder), cq.office, cq.officeOf)),
);

/** Patterns that hold where a variable is one of those named. `?day` is the day of the fact. */
export function matchParty(name: string, named: readonly Named[], offices: Offices): Pattern[] {
  return union(
    named.flatMap((one) =>
      one.type === 'office' ? matchOffice(name, offices.holdersOf(one)) : matchThings(name, one.matches),
    ),
  );
}

function matchThings(name: string, matches: readonly NameMatch[]): Pattern[][] {
  const direct = irisOf(matches, ['person', 'office', 'place']);
  const bodies = irisOf(matches, ['state', 'organization']);
  const alternatives: Pattern[][] = [];
  if (direct.length > 0) alternatives.push([values(name, direct.map(iri))]);
  if (bodies.length > 0) {
    const body = `${name}Of`;
    alternatives.push([values(body, bodies.map(iri)), triples([variable(name), ACTS_FOR, variable(body)])]);
  }
  return alternatives;
}

/** The office itself, where its holder is not named; and each holder in their time. */
function matchOffice(name: string, { offices, terms }: OfficeHolders): Pattern[][] {
  const alternatives: Pattern[][] = offices.length > 0 ? [[values(name, offices.map(iri))]] : [];
  if (terms.length === 0) return alternatives;
  const rows = terms.flatMap(({ holders, from, to }) =>
    holders.map((holder) => ({
      [`?${name}`]: iri(holder),
      [`?${name}From`]: day(from),
      [`?${name}To`]: day(to),
    })),
  );
  return [...alternatives, [{ type: 'values', values: rows }]];
}

/** Holds an office's holder to the days of their term; nothing for who is named otherwise. */
export function inTerm(name: string, named: readonly Named[]): Pattern[] {
  if (!named.some(({ type }) => type === 'office')) return [];
  const [from, to, on] = [variable(`${name}From`), variable(`${name}To`), variable('day')];
  const free = operation('!', operation('bound', from));
  const within = operation('&&', operation('>=', on, from), operation('<=', on, to));
  return [filter(operation('||', free, within))];
}

/** The resource itself, or the one that it acts for. */
export function actsFor(name: string, body: string): Pattern {
  return triples([variable(name), ACTS_FOR, variable(body)]);
}
