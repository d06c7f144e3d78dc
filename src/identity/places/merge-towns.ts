import type { ArticleDigest, PlaceDigest } from '../digest/article-digest.ts';
import { addTo, type Group, type Merge, mergeGroups } from '../merge-groups.ts';

/** Names of one town: Kiev and Kyiv are one feature of GeoNames. A name that stands for two towns stays by itself. */
export function mergeTowns(digests: readonly ArticleDigest[]): Merge[] {
  const items = new Map<string, Set<string>>();
  const groups = new Map<string, Group>();
  for (const { places } of digests) {
    for (const { iri, item } of places) items.set(iri, (items.get(iri) ?? new Set()).add(item ?? ''));
  }
  for (const { places } of digests) {
    for (const { iri, item } of places) {
      if (item !== undefined && items.get(iri)?.size === 1) addTo(groups, item, iri);
    }
  }
  return mergeGroups(groups, { certainty: 0.99, reason: 'names of one town, by its number at GeoNames' });
}

/** Each place as the articles describe it. */
export function indexPlaces(digests: readonly ArticleDigest[]): Map<string, PlaceDigest> {
  return new Map(digests.flatMap(({ places }) => places.map((place) => [place.iri, place] as const)));
}
