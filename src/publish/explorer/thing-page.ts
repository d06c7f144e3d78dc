import type { Thing, ThingPage } from './api-types.ts';
import { listFacts } from './choose-facts.ts';
import { countThings } from './count-things.ts';
import type { FactIndex, IndexedFact } from './read-index.ts';
import { countKinds } from './summarise.ts';

/** What the facts of a graph tell of a person, a state, an organization, an office or a place. */
export function makeThingPage(index: FactIndex, thing: Thing): ThingPage {
  const { things } = index;
  const facts = index.facts.filter((fact) => tellsOf(fact, thing, index));
  const wikidata = things.wikidataOf(thing.iri);
  const partners = facts
    .filter(({ line }) => line.kind !== 'official' && line.kind !== 'statement')
    .flatMap(({ line }) => line.roles)
    .filter(
      ({ thing: other, role }) => other.iri !== thing.iri && role !== 'place' && other.kind === thing.kind,
    )
    .map(({ thing: other }) => other);
  return {
    page: 'thing',
    thing,
    same: things.irisOf(thing.iri),
    of: things.ownersOf(thing.iri),
    ...(wikidata && { wikidata }),
    kinds: countKinds(facts),
    partners: countThings(partners, 12),
    facts: listFacts(facts, new URLSearchParams({ limit: '200' })),
  };
}

/** A state's page also tells of what its officials do. */
function tellsOf({ names, states }: IndexedFact, { iri, code }: Thing, { things }: FactIndex): boolean {
  return names.has(things.get(iri)?.iri ?? iri) || (code !== undefined && states.includes(code));
}
