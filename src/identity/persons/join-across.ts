import { groupBy } from '../../group-by.ts';
import { judgeCareer } from './judge-career.ts';
import type { Link } from './judge-pair.ts';
import { judgeStory } from './judge-story.ts';
import { judgeUnplaced } from './judge-unplaced.ts';
import type { PersonKnowledge } from './person-knowledge.ts';
import type { Edge, PersonSets } from './person-sets.ts';
import type { Profile } from './profile.ts';

/**
 * Joins full names that share no body: who has none in one article, was read with another, or went from a state to an
 * organization. Whoever may so be one of two persons is neither.
 */
export function joinAcross(
  sets: PersonSets,
  pairs: readonly (readonly [a: number, b: number])[],
  known: PersonKnowledge,
): void {
  const [seen, judged] = [new Set<string>(), new Map<string, Edge>()];
  for (const [a, b] of pairs) {
    const [one, other] = [sets.find(a), sets.find(b)];
    if (one === other) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const key = `${from} ${to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const link = judgeAcross(sets.whole(from), sets.whole(to), known);
      if (link) judged.set(key, { a: from, b: to, link });
    }
  }
  const edges = [...groupBy(judged.values(), ({ a }) => a).values()].flatMap(([edge, ...rivals]) =>
    edge && rivals.length === 0 ? [edge] : [],
  );
  for (const edge of edges.sort((x, y) => x.a - y.a)) if (sets.mayJoin(edge.a, edge.b)) sets.join(edge);
}

/** Why the first is the second. */
function judgeAcross(
  a: Profile | undefined,
  b: Profile | undefined,
  { givenNames, bodies }: PersonKnowledge,
): Link | undefined {
  if (!a || !b) return undefined;
  const link =
    judgeUnplaced(a, b, givenNames, bodies) ??
    judgeStory(a, b, givenNames, bodies) ??
    judgeCareer(a, b, givenNames, bodies);
  return link && !isToldBeside(a, b) ? link : undefined;
}

/** Whether an article tells of both by themselves. */
function isToldBeside(a: Profile, b: Profile): boolean {
  const articles = new Set(a.mentions.map(({ article }) => article));
  return b.mentions.some(({ article }) => articles.has(article));
}
