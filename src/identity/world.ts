import type { IdentityWords } from '../model/identity-words.ts';
import type { World } from './happenings/make-reports.ts';
import type { Side } from './happenings/report.ts';
import { indexTreatyWords, readTreatyName } from './happenings/treaty-name.ts';
import { stageOf } from './life/stage-of.ts';
import type { Parties } from './offices/parties.ts';
import type { Identification } from './persons/list-identifications.ts';
import type { NamedPerson } from './persons/name-persons.ts';
import { rank } from './rank.ts';

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
  readonly words: IdentityWords;
}

/** Who stands for whom, ready to be asked. */
export function makeWorld({ parties, merged, personOf, served, stories, words }: Known): World {
  const stateOf = (body: string): string => parties.bodies.get(body)?.told.belongsTo ?? body;
  const bodyOf = (iri: string): string =>
    served.get(iri) ?? stateOf(parties.offices.get(iri)?.told.of ?? iri);
  const treatyWords = indexTreatyWords(words);
  // Each once, as many reports name the same few.
  const sides = new Map<string, Side>();
  const sideOf = (party: string): Side => {
    const side = sides.get(party) ?? { party, body: bodyOf(party), named: served.has(party) };
    sides.set(party, side);
    return side;
  };
  return {
    canonical: (iri, article) => personOf(iri, article) ?? merged.get(iri) ?? iri,
    sideOf,
    storyOf: (article) => stories.get(article) ?? article,
    stageOf: (fact) => stageOf(fact, words.stages),
    treatyNameOf: (name, published) => readTreatyName(name, published, treatyWords),
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
