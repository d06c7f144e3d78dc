import type { ArticleDigest } from '../digest/article-digest.ts';
import { addTo, type Group, type Merge, mergeGroups } from '../merge-groups.ts';
import { describeBodies } from './describe-bodies.ts';
import { readTitle, type TitleWords } from './title-key.ts';

/** Offices of one body whose titles say the same in other words: "Minister of Defence", "Defense Minister". */
export function mergeOffices(digests: readonly ArticleDigest[], words: TitleWords): Merge[] {
  const groups = new Map<string, Group>();
  const keys = new Map<string, string>();
  for (const { offices } of digests) {
    for (const { iri, label, of } of offices) {
      const key = keys.get(iri) ?? `${of} ${readTitle(label, words).text}`;
      keys.set(iri, key);
      addTo(groups, key, iri);
    }
  }
  return mergeGroups(groups, { certainty: 0.95, reason: 'one body, and a title in other words' });
}

const MINISTRY = /\b(?:ministry|ministries)\b/iu;

/** Ministries of one state that serve one field, and organizations called by their name and by its letters. */
export function mergeOrganizations(digests: readonly ArticleDigest[], words: TitleWords): Merge[] {
  const groups = new Map<string, Group>();
  const known = describeBodies(digests);
  for (const { bodies } of digests) {
    for (const { iri } of bodies) {
      const body = known.get(iri);
      if (body?.kind !== 'organization') continue;
      const { fullName, label, belongsTo } = body;
      const name = fullName ?? label;
      const { fields } = readTitle(name, words);
      const isMinistry = belongsTo !== undefined && MINISTRY.test(name) && fields.length > 0;
      const key = isMinistry ? `${belongsTo} ministry ${fields.join(' ')}` : `name ${name.toLowerCase()}`;
      addTo(groups, key, iri);
    }
  }
  return mergeGroups(groups, { certainty: 0.93, reason: 'one state and one field, or one full name' });
}
