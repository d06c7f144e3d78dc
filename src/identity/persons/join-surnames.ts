import { compareNames } from '../names/compare-names.ts';
import { compareOffices } from './compare-offices.ts';
import { endOf, surnameKey } from './find-namesakes.ts';
import { judgeFarSurname, judgeSurname } from './judge-pair.ts';
import { judgeReadOver } from './judge-read-over.ts';
import { pairSurnames } from './pair-names.ts';
import type { PersonKnowledge } from './person-knowledge.ts';
import type { Edge, PersonSets } from './person-sets.ts';
import { type Profile, sharesBody } from './profile.ts';

/** Each surname goes to one of the full names that it may be, else to other reports of it. */
export function joinSurnames(sets: PersonSets, profiles: readonly Profile[], known: PersonKnowledge): void {
  const judged = pairSurnames(profiles).map(({ part, full, parts }) => {
    const found = full.flatMap((b) => judgePart(part, b, sets, profiles, known));
    if (found.length > 0) return found;
    const far = findFar(part, full, sets, profiles, known);
    return far.length > 0 ? far : parts.flatMap((b) => judgePart(part, b, sets, profiles, known));
  });
  for (const edges of judged) {
    const edge = onlyOne(edges, sets);
    if (edge && sets.mayJoin(edge.a, edge.b)) sets.join(edge);
  }
}

function judgePart(
  a: number,
  b: number,
  sets: PersonSets,
  profiles: readonly Profile[],
  { givenNames, bodies }: PersonKnowledge,
): Edge[] {
  const [part, full, whole] = [profiles[a], profiles[b], sets.whole(b)];
  if (!part || !full || !whole) return [];
  const link = sharesBody(part, full)
    ? judgeSurname(part, full, givenNames)
    : judgeReadOver(part, whole, givenNames, bodies);
  return link ? [{ a, b, link }] : [];
}

/** Years away the only one whose office it has; nobody where another ever had the like. */
function findFar(
  a: number,
  full: readonly number[],
  sets: PersonSets,
  profiles: readonly Profile[],
  { givenNames, shared }: PersonKnowledge,
): Edge[] {
  const part = profiles[a];
  if (!part) return [];
  const holders = full.flatMap((b) => {
    const other = profiles[b];
    const body = part.bodies.find((each) => other?.bodies.includes(each));
    if (!other || body === undefined || !compareNames(part.form, other.form, givenNames)) return [];
    const titles = compareOffices(part, other, body);
    return titles === 'same' || titles === 'near' ? [{ b, other, body }] : [];
  });
  if (new Set(holders.map(({ b }) => sets.find(b))).size !== 1) return [];
  return holders.flatMap(({ b, other, body }): Edge[] => {
    const sole = !shared.has(surnameKey(part.form, body, endOf(part.form, other.form)));
    const link = judgeFarSurname(part, other, body, sole);
    return link ? [{ a, b, link }] : [];
  });
}

/** So many times as many articles must be about one person for another of the name and office to be a slip. */
const OUTWEIGHS = 5;

/** The surest of the edges, unless another person is as likely: a spouse may be called president once, not as often. */
function onlyOne(edges: readonly Edge[], sets: PersonSets): Edge | undefined {
  const [best, ...rest] = [...edges].sort(
    (x, y) => y.link.certainty - x.link.certainty || sets.weight(y.b) - sets.weight(x.b) || x.b - y.b,
  );
  if (!best) return undefined;
  const rivals = rest.filter(
    ({ b, link }) =>
      sets.find(b) !== sets.find(best.b) &&
      link.certainty > best.link.certainty - 0.04 &&
      sets.weight(b) * OUTWEIGHS > sets.weight(best.b),
  );
  return rivals.length > 0 ? undefined : best;
}
