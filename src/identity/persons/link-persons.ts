import { groupBy } from '../../group-by.ts';
import { compareNames } from '../names/compare-names.ts';
import { joinAcross } from './join-across.ts';
import { joinSurnames } from './join-surnames.ts';
import { judgeFullNames, type Link } from './judge-pair.ts';
import { judgeReadOver } from './judge-read-over.ts';
import { pairFullNames } from './pair-names.ts';
import type { PersonKnowledge } from './person-knowledge.ts';
import { type Edge, type Person, PersonSets } from './person-sets.ts';
import { type Profile, sharesBody } from './profile.ts';

/** What a reviewer decided of two resources. */
export interface Ties {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

/**
 * Which profiles are one person. Full names that serve one body come first, then those of which one was read with another,
 * has none or went to another; then each surname goes to the person whose office it has, where there is but one. The result is the same whatever the
 * order of the profiles.
 */
export function linkPersons(profiles: readonly Profile[], known: PersonKnowledge, ties: Ties): Person[] {
  const sets = new PersonSets(profiles, ties.apart);
  joinReviewed(sets, profiles, ties);
  const pairs = pairFullNames(profiles, known.crowded).filter(([a, b]) => {
    const [one, other] = [profiles[a], profiles[b]];
    return one && other && compareNames(one.form, other.form, known.givenNames) !== undefined;
  });
  joinFullNames(sets, profiles, pairs, known);
  joinReadOver(sets, profiles, pairs, known);
  joinAcross(sets, pairs, known);
  joinSurnames(sets, profiles, known);
  return [...sets.persons()];
}

function joinReviewed(sets: PersonSets, profiles: readonly Profile[], { together }: Ties): void {
  const index = groupBy(profiles.keys(), (at) => profiles[at]?.iri);
  const link = { certainty: 1, reason: 'a reviewer says so' };
  for (const [one, other] of together)
    for (const a of index.get(one) ?? [])
      for (const b of index.get(other) ?? []) if (sets.find(a) !== sets.find(b)) sets.join({ a, b, link });
}

type Pairs = readonly (readonly [a: number, b: number])[];

/** Joins from the surest on, each time asking whether those that speak for the two sets agree. */
function joinFullNames(
  sets: PersonSets,
  profiles: readonly Profile[],
  pairs: Pairs,
  { givenNames }: PersonKnowledge,
): void {
  const edges = pairs.flatMap(([a, b]): Edge[] => {
    const [one, other] = [profiles[a], profiles[b]];
    const link = one && other && judgeFullNames(one, other, givenNames);
    return link ? [{ a, b, link }] : [];
  });
  for (const edge of strongestFirst(edges, profiles)) {
    if (!sets.mayJoin(edge.a, edge.b)) continue;
    const [one, other] = [sets.fullest(edge.a), sets.fullest(edge.b)];
    if (one && other && judgeFullNames(one, other, givenNames)) sets.join(edge);
  }
}

/** Joins what was read with another body; each set counts with all its spellings. */
function joinReadOver(
  sets: PersonSets,
  profiles: readonly Profile[],
  pairs: Pairs,
  { givenNames, bodies }: PersonKnowledge,
): void {
  const judge = (a: number, b: number): Link | undefined => {
    const [one, other] = [sets.whole(a), sets.whole(b)];
    return one && other && judgeReadOver(one, other, givenNames, bodies);
  };
  const edges = pairs.flatMap(([a, b]): Edge[] => {
    if (sets.find(a) === sets.find(b) || sharesBody(profiles[a], profiles[b])) return [];
    const link = judge(a, b);
    return link ? [{ a, b, link }] : [];
  });
  for (const edge of strongestFirst(edges, profiles)) {
    if (sets.mayJoin(edge.a, edge.b) && judge(edge.a, edge.b)) sets.join(edge);
  }
}

function strongestFirst(edges: readonly Edge[], profiles: readonly Profile[]): Edge[] {
  const name = ({ a, b }: Edge): string => `${profiles[a]?.iri} ${profiles[b]?.iri}`;
  return [...edges].sort(
    (x, y) => y.link.certainty - x.link.certainty || (name(x) < name(y) ? -1 : 1) || x.a - y.a || x.b - y.b,
  );
}
