import type { IdentityWords } from '../../model/identity-words.ts';
import type { ArticleDigest } from '../digest/article-digest.ts';
import type { Bodies } from '../offices/bodies.ts';
import { gatherMentions } from './gather-mentions.ts';
import { linkPersons, type Ties } from './link-persons.ts';
import { makeProfiles } from './make-profiles.ts';
import { type NamedPerson, namePersons } from './name-persons.ts';
import { placeSurnames } from './place-surnames.ts';

/** Who is who in all articles. */
export function identifyPersons(
  digests: readonly ArticleDigest[],
  bodies: Bodies,
  words: IdentityWords,
  ties: Ties,
): NamedPerson[] {
  const mentions = gatherMentions(digests, bodies, words.titleWords);
  const profiles = [...mentions.keys()]
    .sort()
    .flatMap((iri) => makeProfiles(iri, mentions.get(iri) ?? [], bodies.servedBy(iri)));
  return namePersons(placeSurnames(linkPersons(profiles, { givenNames: words.givenNames, bodies }, ties)));
}
