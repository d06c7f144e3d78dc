import { addToGroup } from '../../group-by.ts';
import { ConclusionGraph } from '../derived/conclusion-graph.ts';
import { writeItem, writeOutvoted, writePerson } from '../derived/write-identifications.ts';
import { writeDisagreement } from '../derived/write-life.ts';
import { disputeSeat } from '../life/dispute-seat.ts';
import type { Bodies } from '../offices/bodies.ts';
import { listHoldings } from '../offices/holdings.ts';
import { outvoteSeat } from '../offices/outvote-seat.ts';
import { settleOffices } from '../offices/settle-offices.ts';
import { findItems, indexLeaders, keepOnlyItems } from '../persons/find-items.ts';
import { gatherMentions } from '../persons/gather-mentions.ts';
import { identifyPersons } from '../persons/identify-persons.ts';
import { listIdentifications } from '../persons/list-identifications.ts';
import type { NamedPerson } from '../persons/name-persons.ts';
import type { PersonMention } from '../persons/profile.ts';
import { bodyServed } from '../world.ts';
import type { Line } from './line.ts';
import { type Step, type StepOptions, toldIn } from './step.ts';
import type { Tables } from './tables.ts';

/** Deals out the mentions of persons by the groups in which they are decided. */
export const dealMentions: Step = {
  takes: ['digest'],
  start: (tables, options) => {
    const bodies = tables.bodies(options);
    return {
      *take(lines) {
        const digests = toldIn(lines, 'digest');
        for (const [iri, mentions] of gatherMentions(digests, bodies, options.words.titleWords)) {
          const key = tables.groups.get(iri) ?? iri;
          for (const { company, ...mention } of mentions)
            yield { kind: 'mention', key, told: { iri, ...mention, company: [...company] } };
        }
      },
    };
  },
};

/** Who holds seats for one, by the seats. */
export const listSeats: Step = {
  takes: ['mention'],
  start: (tables, options) => {
    const bodies = tables.bodies(options);
    return {
      *take(lines) {
        const persons = identify(lines, tables, bodies, options);
        const settled = new Set(
          persons.flatMap((person) => settleOffices(person, bodies)).map(({ tenure }) => tenure),
        );
        for (const told of persons.flatMap((person) => listHoldings(person, settled, bodies)))
          yield { kind: 'holding', key: told.seat, told };
      },
    };
  },
};

/** Of a seat for one the reports that others gainsay, and who disputes it. */
export const settleSeats: Step = {
  takes: ['holding'],
  start: (tables, { base, words }) => ({
    *take(lines) {
      const graph = new ConclusionGraph(base);
      const holdings = toldIn(lines, 'holding');
      const unseated = outvoteSeat(holdings, words.givenNames);
      const gainsaid = new Set(unseated.map(({ tenure }) => tenure));
      for (const found of unseated) writeOutvoted(graph, found, tables.parties);
      for (const found of disputeSeat(holdings.filter(({ tenure }) => !gainsaid.has(tenure))))
        writeDisagreement(graph, found);
      for (const key of gainsaid) yield { kind: 'gainsaid', key, told: true };
      yield* graph.parts(true);
    },
  }),
};

/** Who is who in a group, whom each article means by a resource, and which offices cannot hold. */
export const tellPersons: Step = {
  takes: ['mention'],
  start: (tables, options) => {
    const bodies = tables.bodies(options);
    const leaders = indexLeaders(options.leaders(), options);
    const gainsaid = new Set(tables.gainsaid);
    return {
      *take(lines) {
        const graph = new ConclusionGraph(options.base);
        const persons = identify(lines, tables, bodies, options);
        const named = new Map(persons.map(({ iri, label }) => [iri, label]));
        for (const found of listIdentifications(persons))
          writePerson(graph, found, named.get(found.into) ?? '');
        const settled = persons.flatMap((person) => settleOffices(person, bodies));
        for (const found of settled) {
          writeOutvoted(graph, found, tables.parties);
          gainsaid.add(found.tenure);
        }
        for (const told of findItems(persons, leaders, gainsaid, options.words))
          yield { kind: 'item', key: told.wikidata, told };
        for (const person of persons) yield* tellMeant(person, bodyServed(person, gainsaid));
        yield* graph.parts(true);
      },
    };
  },
};

/** Items that stand for one person each. */
export const tellItems: Step = {
  takes: ['item'],
  start: (_, { base }) => ({
    *take(lines) {
      const graph = new ConclusionGraph(base);
      for (const found of keepOnlyItems(toldIn(lines, 'item'))) writeItem(graph, found);
      yield* graph.parts(true);
    },
  }),
};

/** The persons of a group, as all articles together would tell them. */
function identify(
  lines: readonly Line[],
  { crowded, shared }: Tables,
  bodies: Bodies,
  { words }: StepOptions,
): NamedPerson[] {
  const mentions = new Map<string, PersonMention[]>();
  for (const { iri, company, ...mention } of toldIn(lines, 'mention'))
    addToGroup(mentions, iri, { ...mention, company: new Set(company) });
  return identifyPersons(mentions, { bodies, givenNames: words.givenNames, crowded, shared });
}

/** Whom each article means by a resource: all that its facts ask of persons. */
function* tellMeant({ iri: person, profiles }: NamedPerson, body: string): Generator<Line> {
  for (const { iri, mentions } of profiles)
    for (const { article } of mentions) yield { kind: 'meant', key: article, told: { iri, person, body } };
}
