import type { NamedNode } from '@rdfjs/types';
import type { Pattern } from 'sparqljs';
import { rdf } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { FactKind, Named, Part, Reading, Role } from '../reading/reading.ts';
import { admitsSeveral, irisOf } from '../reading/roles.ts';
import { inTerm, matchParty } from './match-party.ts';
import { matchClaim, matchTopics } from './match-topics.ts';
import type { Offices } from './office-holders.ts';
import { CLASSES, ROLE_PATHS } from './role-paths.ts';
import {
  filter,
  iri,
  notExists,
  operation,
  optional,
  path,
  text,
  triples,
  values,
  variable,
} from './sparql.ts';

/** The variables of a part: one for each of those who play it together, one for all of whom any may. */
export function namesOf({ role, join, named }: Part, i: number): string[] {
  return join === 'and' && admitsSeveral(role) ? named.map((_, j) => `p${i}n${j}`) : [`p${i}`];
}

/** What every fact has, its days under the same names whatever its kind. */
export function describeFact(fact: string, kind: FactKind): Pattern[] {
  const node = variable(fact);
  const type = CLASSES[kind];
  const article = variable('article');
  return [
    triples(
      ...(type ? ([[node, rdf.type, type]] as const) : []),
      [node, cq.status, variable('status')],
      [node, cq.assertedIn, article],
    ),
    optional(triples([article, cq.published, variable('published')])),
    optional(triples([node, cq.earliest, variable('earliest')], [node, cq.latest, variable('latest')])),
    ...dayOf(kind),
  ];
}

/** A statement or tenure has no day of its own but its article's. A visit or meeting without one has none. */
function dayOf(kind: FactKind): Pattern[] {
  const published = variable('published');
  const own = kind === 'meeting' || kind === 'visit' || kind === 'treaty';
  const pick = (name: string): Pattern => ({
    type: 'bind',
    expression: own ? variable(name) : operation('coalesce', variable(name), published),
    variable: variable(name === 'earliest' ? 'from' : 'to'),
  });
  const day: Pattern = {
    type: 'bind',
    expression: operation('coalesce', variable('latest'), published),
    variable: variable('day'),
  };
  return [pick('earliest'), pick('latest'), day];
}

/** All that the question says of a fact but its days. */
export function constrain(
  fact: string,
  { parts, topics, treaties, meetingKind, claim, status, kind, happened }: Reading,
  offices: Offices,
  prefix: string,
): Pattern[] {
  const node = variable(fact);
  const patterns = parts.flatMap((part, i) => {
    const groups =
      part.join === 'and' && admitsSeveral(part.role) ? part.named.map((one) => [one]) : [part.named];
    const names = namesOf(part, i);
    if (part.role === 'claimant') return matchClaim(fact, `${prefix}p${i}`, part.named, claim ?? [], offices);
    return groups.flatMap((named, j) =>
      matchRole(node.value, part.role, named, `${prefix}${names[j]}`, offices),
    );
  });
  return [
    ...patterns,
    ...differ(parts, prefix),
    // Calls are told beside meetings.
    ...(meetingKind === undefined || meetingKind === 'in-person'
      ? []
      : [triples([node, cq.meetingKind, meetingKindOf(meetingKind)])]),
    ...(status === undefined ? [] : [values('status', [cq[status]])]),
    ...(happened ? [notExists([triples([node, rdf.type, cq.Tenure])])] : []),
    ...treaties.flatMap(({ matches }, i) => [
      triples([node, cq.name, variable(`${prefix}name${i}`)]),
      values(
        `${prefix}name${i}`,
        matches.map(({ thing }) => text(thing.label)),
      ),
    ]),
    ...matchTopics(fact, kind, topics),
  ];
}

/** Who play one role of an event are not the same: "Lavrov met foreign ministers" means others than him. */
function differ(parts: readonly Part[], prefix: string): Pattern[] {
  const named = parts.flatMap((part, i) =>
    admitsSeveral(part.role) ? namesOf(part, i).map((name) => ({ role: part.role, name })) : [],
  );
  return named.flatMap((one, i) =>
    named
      .slice(i + 1)
      .filter(({ role }) => role === one.role)
      .map(({ name }) =>
        filter(operation('!=', variable(`${prefix}${one.name}`), variable(`${prefix}${name}`))),
      ),
  );
}

function meetingKindOf(kind: string): NamedNode {
  return kind === 'summit' || kind === 'talks' || kind === 'call' || kind === 'conference'
    ? cq[kind]
    : cq.meeting;
}

/** Where a part's name is a place: of an event the place itself, or any place in a state. */
function matchRole(
  fact: string,
  role: Role,
  named: readonly Named[],
  name: string,
  offices: Offices,
): Pattern[] {
  const node = variable(fact);
  const who = variable(name);
  const matches = named.flatMap((one) => (one.type === 'name' ? one.matches : []));
  if (role === 'place') {
    const inside = path('/', cq.place, path('?', cq.inState));
    return [values(name, irisOf(matches, ['place', 'state']).map(iri)), triples([node, inside, who])];
  }
  if (role === 'destination') {
    const places = irisOf(matches, ['place']);
    const property = places.length > 0 ? cq.place : cq.destination;
    return [values(name, irisOf(matches, ['place', 'state']).map(iri)), triples([node, property, who])];
  }
  if (role === 'source' || role === 'office' || role === 'body') {
    const ownOffices = named.flatMap((one) => (one.type === 'office' ? offices.holdersOf(one).offices : []));
    const iris = [...ownOffices, ...irisOf(matches, ['state', 'organization', 'person', 'office'])];
    return [values(name, iris.map(iri)), triples([node, ROLE_PATHS[role], who])];
  }
  return [
    triples([node, ROLE_PATHS[role], who]),
    ...matchParty(name, named, offices),
    ...inTerm(name, named),
  ];
}
