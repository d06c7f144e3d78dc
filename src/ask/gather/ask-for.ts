import type { NamedNode } from '@rdfjs/types';
import type { Pattern, PropertyPath } from 'sparqljs';
import { rdf } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { FactKind, Reading, Role } from '../reading/reading.ts';
import { actsFor, inTerm, matchParty } from './match-party.ts';
import type { Offices } from './office-holders.ts';
import { ROLE_PATHS } from './role-paths.ts';
import { iri, notExists, optional, path, triples, union, values, variable } from './sparql.ts';

/** The parties of each kind of fact. */
const ANY: Readonly<Record<FactKind, PropertyPath | NamedNode>> = {
  meeting: cq.participant,
  visit: path('|', cq.visitor, cq.host),
  treaty: cq.party,
  statement: cq.speaker,
  tenure: cq.holder,
  report: path('|', cq.participant, cq.visitor, cq.party, cq.speaker, cq.holder),
};

/** What is asked for is none of its parties. */
const NO_PARTY: ReadonlySet<Reading['want']> = new Set([
  'fact',
  'length',
  'status',
  'content',
  'date',
  'place',
]);

/** When a fact of a kind took place, as the article gives it. */
const DATES: Readonly<Record<FactKind, NamedNode>> = {
  meeting: cq.date,
  visit: cq.start,
  treaty: cq.signed,
  statement: cq.published,
  tenure: cq.asOf,
  report: cq.published,
};

/** Patterns that bind `?answer`, of facts in which somebody of the part of the world takes part that is asked about. */
export function askFor(reading: Reading, offices: Offices): Pattern[] {
  const { region, kind, want, foreignSide = false } = reading;
  if (foreignSide) {
    const side = triples([variable('fact'), ANY[kind], variable('foreigner')]);
    return [...bindAnswer(reading, offices), side, ...ofOtherStates('foreigner', reading, offices)];
  }
  if (!region || (region.ofAnswer && !NO_PARTY.has(want))) return bindAnswer(reading, offices);
  const regional = triples([variable('fact'), ANY[kind], variable('regional')]);
  // Who is named may be of that part of the world too.
  const named = reading.parts.flatMap((part) => (part.role === 'source' ? [] : part.named));
  const other = named.length > 0 ? [notExists(matchParty('regional', named, offices))] : [];
  return [...bindAnswer(reading, offices), regional, ...ofRegion('regional', region), ...other];
}

/** Patterns that bind `?answer`. What only may be known of a fact is optional: that it is not known is an answer too. */
function bindAnswer(reading: Reading, offices: Offices): Pattern[] {
  const { want, kind } = reading;
  const [fact, answer] = [variable('fact'), variable('answer')];
  switch (want) {
    case 'fact':
    case 'length':
      return [];
    case 'status':
      return [triples([fact, cq.status, answer])];
    case 'content':
      return [triples([fact, cq.content, answer])];
    case 'date': {
      const own = kind !== 'statement' && kind !== 'report';
      return [optional(triples([own ? fact : variable('article'), DATES[kind], answer]))];
    }
    case 'place':
      return [
        optional(triples([fact, kind === 'visit' ? path('|', cq.place, cq.destination) : cq.place, answer])),
      ];
    default:
      return askForParty(reading, want === 'any' ? ANY[kind] : ROLE_PATHS[want], offices);
  }
}

function askForParty(reading: Reading, property: NamedNode | PropertyPath, offices: Offices): Pattern[] {
  const { answerClass, want, kind, region } = reading;
  // No state holds an office.
  if (answerClass === 'state' && kind === 'tenure' && want === 'holder') return union([]);
  const [fact, answer] = [variable('fact'), variable('answer')];
  const others = excludeNamed(reading, offices);
  if (answerClass === 'state' && want !== 'destination') {
    return [
      triples([fact, property, variable('who')]),
      actsFor('who', 'answer'),
      triples([answer, rdf.type, cq.State]),
      ...(region?.ofAnswer ? ofRegion('answer', region) : []),
      ...others('who'),
      ...others('answer'),
    ];
  }
  const { answerTitle, foreign = false } = reading;
  const titles = answerTitle ? offices.withTitle(answerTitle) : [];
  const titled = union([
    [values('answer', titles.map(iri))],
    [
      triples([variable('titled'), cq.holder, answer], [variable('titled'), cq.office, variable('title')]),
      values('title', titles.map(iri)),
    ],
  ]);
  return [
    triples([fact, property, answer], ...classOf(answerClass)),
    ...(answerTitle ? titled : []),
    ...(foreign ? ofOtherStates('answer', reading, offices) : []),
    ...(region?.ofAnswer ? ofRegion('answer', region) : []),
    ...others('answer'),
  ];
}

function classOf(answerClass: Reading['answerClass']): [ReturnType<typeof variable>, NamedNode, NamedNode][] {
  const answer = variable('answer');
  if (answerClass === 'person') return [[answer, rdf.type, cq.Person]];
  return answerClass === 'organization' ? [[answer, rdf.type, cq.Organization]] : [];
}

/** One of some states, or whoever acts for it. */
function ofRegion(name: string, { states }: NonNullable<Reading['region']>): Pattern[] {
  return [values('region', states.map(iri)), actsFor(name, 'region')];
}

/** Whoever acts for no state for which somebody named acts. */
function ofOtherStates(name: string, { parts }: Reading, offices: Offices): Pattern[] {
  const named = parts.flatMap((part) => (part.role === 'source' ? [] : part.named));
  if (named.length === 0) return [];
  const state = triples([variable('state'), rdf.type, cq.State]);
  return [
    notExists([...matchParty('own', named, offices), actsFor('own', 'state'), state, actsFor(name, 'state')]),
  ];
}

/** "Who met Lavrov" does not ask for Lavrov, who is a side of the same meeting. */
function excludeNamed({ parts, want }: Reading, offices: Offices): (name: string) => Pattern[] {
  const same = (role: Role): boolean =>
    role === want || (want === 'any' && role !== 'source' && role !== 'place');
  const named = parts.filter(({ role }) => same(role)).flatMap((part) => part.named);
  return (name) =>
    named.length === 0 ? [] : [notExists([...matchParty(name, named, offices), ...inTerm(name, named)])];
}
