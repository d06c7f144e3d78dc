import type { ArticleDigest, BodyDigest } from '../digest/article-digest.ts';

/** All that any article tells of each body; of two things told the lesser text, so that no order of articles matters. */
export function describeBodies(digests: readonly ArticleDigest[]): Map<string, BodyDigest> {
  const known = new Map<string, BodyDigest>();
  for (const { bodies } of digests) {
    for (const body of bodies) {
      const before = known.get(body.iri);
      known.set(body.iri, before ? merge(before, body) : body);
    }
  }
  return known;
}

function merge(a: BodyDigest, b: BodyDigest): BodyDigest {
  const code = least(a.code, b.code);
  const fullName = least(a.fullName, b.fullName);
  const item = least(a.item, b.item);
  const belongsTo = least(a.belongsTo, b.belongsTo);
  return {
    iri: a.iri,
    kind: a.kind,
    label: least(a.label, b.label) ?? '',
    ...(code !== undefined && { code }),
    ...(fullName !== undefined && { fullName }),
    ...(item !== undefined && { item }),
    ...(belongsTo !== undefined && { belongsTo }),
  };
}

function least(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a <= b ? a : b;
}
