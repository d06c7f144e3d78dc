import { findCopies } from './copies/find-copies.ts';
import type { ArticleDigest, BodyDigest, OfficeDigest } from './digest/article-digest.ts';
import type { World } from './happenings/make-reports.ts';
import type { Identification } from './persons/list-identifications.ts';
import { rank } from './persons/make-profiles.ts';
import type { NamedPerson } from './persons/name-persons.ts';

export interface Known {
  readonly persons: readonly NamedPerson[];
  readonly identifications: readonly Identification[];
  /** Tenures that others gainsay. */
  readonly gainsaid: ReadonlySet<string>;
  readonly bodies: ReadonlyMap<string, BodyDigest>;
  readonly offices: ReadonlyMap<string, OfficeDigest>;
}

/** Who stands for whom in all articles, ready to be asked. */
export function makeWorld(
  digests: readonly ArticleDigest[],
  { persons, identifications, gainsaid, bodies, offices }: Known,
): World {
  const everywhere = new Map<string, string>();
  const within = new Map<string, string>();
  for (const { member, into, within: articles } of identifications) {
    if (articles.length === 0) everywhere.set(member, into);
    for (const article of articles) within.set(`${member} ${article}`, into);
  }
  const stories = findCopies(digests);
  const stateOf = (body: string): string => bodies.get(body)?.belongsTo ?? body;
  const served = new Map(
    persons.map(({ iri, profiles }) => {
      const told = profiles.flatMap((each) => each.offices.filter(({ tenure }) => !gainsaid.has(tenure)));
      const [body = profiles.flatMap((each) => each.bodies)[0] ?? iri] = rank(
        told.map(({ body: each }) => each),
      );
      return [iri, body] as const;
    }),
  );
  return {
    canonical: (iri, article) => within.get(`${iri} ${article}`) ?? everywhere.get(iri) ?? iri,
    bodyOf: (iri) => served.get(iri) ?? stateOf(offices.get(iri)?.of ?? iri),
    isPerson: (iri) => served.has(iri),
    storyOf: (article) => stories.get(article) ?? article,
  };
}
