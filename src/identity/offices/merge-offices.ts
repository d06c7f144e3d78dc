import type { ArticleDigest } from '../digest/article-digest.ts';
import { describeBodies } from './describe-bodies.ts';
import { readTitle, type TitleWords } from './title-key.ts';

/** Two resources for one office or organization, and the one that stands for both. */
export interface Merge {
  readonly member: string;
  readonly into: string;
  readonly certainty: number;
  readonly reason: string;
}

interface Counted {
  readonly iri: string;
  count: number;
}

/** Offices of one body whose titles say the same in other words: "Minister of Defence", "Defense Minister". */
export function mergeOffices(digests: readonly ArticleDigest[], words: TitleWords): Merge[] {
  const groups = new Map<string, Map<string, Counted>>();
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
  const groups = new Map<string, Map<string, Counted>>();
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

function addTo(groups: Map<string, Map<string, Counted>>, key: string, iri: string): void {
  const group = groups.get(key) ?? new Map<string, Counted>();
  groups.set(key, group);
  const known = group.get(iri);
  if (known) known.count++;
  else group.set(iri, { iri, count: 1 });
}

/** The resource of most articles stands for a group. */
function mergeGroups(
  groups: ReadonlyMap<string, ReadonlyMap<string, Counted>>,
  why: Pick<Merge, 'certainty' | 'reason'>,
): Merge[] {
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group.values()].sort(
      (a, b) => b.count - a.count || (a.iri < b.iri ? -1 : 1),
    );
    return first ? rest.map(({ iri }) => ({ member: iri, into: first.iri, ...why })) : [];
  });
}
