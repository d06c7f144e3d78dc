import type { IdentityWords } from '../../model/identity-words.ts';
import type { Iri } from '../../rdf/iri.ts';
import type { ArticleDigest } from '../digest/article-digest.ts';
import { gatherMentions, indexBodies } from './gather-mentions.ts';
import { linkPersons, type Ties } from './link-persons.ts';
import { makeProfiles } from './make-profiles.ts';
import { type NamedPerson, namePersons } from './name-persons.ts';
import { placeSurnames } from './place-surnames.ts';

/** Who is who in all articles. */
export function identifyPersons(
  digests: readonly ArticleDigest[],
  base: Iri,
  words: IdentityWords,
  ties: Ties,
): NamedPerson[] {
  const bodies = indexBodies(digests, base);
  const mentions = gatherMentions(digests, bodies, words.titleWords);
  const profiles = [...mentions.keys()]
    .sort()
    .flatMap((iri) => makeProfiles(iri, mentions.get(iri) ?? [], bodies.servedBy(iri)));
  return namePersons(placeSurnames(linkPersons(profiles, words.givenNames, ties)));
}
