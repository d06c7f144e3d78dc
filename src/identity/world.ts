import type { World } from './happenings/make-reports.ts';
import type { Parties } from './offices/parties.ts';
import type { Identification } from './persons/list-identifications.ts';
import { rank } from './persons/make-profiles.ts';
import type { NamedPerson } from './persons/name-persons.ts';

export interface Known {
  readonly parties: Parties;
  /** What stands for resources of parties and places that have others. */
  readonly merged: ReadonlyMap<string, string>;
  /** The person whom an article means by a resource. */
  readonly personOf: (iri: string, article: string) => string | undefined;
  /** The body for which each person stands. */
  readonly served: ReadonlyMap<string, string>;
  /** For articles that have near-copies the one that stands for them. */
  readonly stories: ReadonlyMap<string, string>;
}

/** Who stands for whom, ready to be asked. */
export function makeWorld({ parties, merged, personOf, served, stories }: Known): World {
  const stateOf = (body: string): string => parties.bodies.get(body)?.told.belongsTo ?? body;
  return {
    canonical: (iri, article) => personOf(iri, article) ?? merged.get(iri) ?? iri,
    bodyOf: (iri) => served.get(iri) ?? stateOf(parties.offices.get(iri)?.told.of ?? iri),
    isPerson: (iri) => served.has(iri),
    storyOf: (article) => stories.get(article) ?? article,
  };
}

/** The state or organization for which a person stands: whom most offices serve that nothing gainsays. */
export function bodyServed({ iri, profiles }: NamedPerson, gainsaid: ReadonlySet<string>): string {
  const told = profiles.flatMap((each) => each.offices.filter(({ tenure }) => !gainsaid.has(tenure)));
  const [body = profiles.flatMap((each) => each.bodies)[0] ?? iri] = rank(told.map(({ body: each }) => each));
  return body;
}

/** Whom articles mean by a resource, as identifications tell. */
export function lookUpPersons(identifications: readonly Identification[]): Known['personOf'] {
  const everywhere = new Map<string, string>();
  const within = new Map<string, string>();
  for (const { member, into, within: articles } of identifications) {
    if (articles.length === 0) everywhere.set(member, into);
    for (const article of articles) within.set(`${member} ${article}`, into);
  }
  return (iri, article) => within.get(`${iri} ${article}`) ?? everywhere.get(iri);
}
