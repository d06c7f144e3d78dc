import { foldName } from '../../query/names/fold-name.ts';
import type { FoundFact } from '../gather/find-facts.ts';
import type { FactProof } from '../gather/proofs.ts';

/** A fact with what is behind it. */
export interface ProvedFact extends FoundFact {
  readonly proof: FactProof;
}

/** What must be the same for two facts of a kind to tell of one event; of sides, two suffice. */
const ALIKE: readonly (readonly [property: string, least: number])[] = [
  ['participant', 2],
  ['visitor', 1],
  ['destination', 1],
  ['party', 1],
  ['speaker', 1],
  ['holder', 1],
  ['office', 1],
];

/** Groups facts that tell of one event: several articles, or one article twice. */
export function groupEvents(
  facts: readonly ProvedFact[],
  canonical: (iri: string) => string,
): (readonly ProvedFact[])[] {
  const groups: ProvedFact[][] = [];
  for (const fact of facts) {
    const group = groups.find((own) => own.every((other) => isSameEvent(fact, other, canonical)));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function isSameEvent(a: ProvedFact, b: ProvedFact, canonical: (iri: string) => string): boolean {
  if (a.status !== b.status) return false;
  return tellSame(a, b, canonical);
}

/** Whether two facts, of whatever status, tell of one event. */
export function tellSame(a: ProvedFact, b: ProvedFact, canonical: (iri: string) => string): boolean {
  for (const [property, least] of ALIKE) {
    const [left, right] = [a, b].map(
      ({ proof }) => new Set((proof.fields.get(property) ?? []).map(canonical)),
    );
    if (!left || !right || (left.size === 0 && right.size === 0)) continue;
    const shared = [...left].filter((each) => right.has(each)).length;
    if (shared < Math.min(least, left.size, right.size) || left.size === 0 || right.size === 0) return false;
  }
  for (const property of ['name', 'content']) {
    const [left, right] = [a, b].map(({ proof }) => foldName(proof.fields.get(property)?.[0] ?? ''));
    if (left !== right) return false;
  }
  return isNamed(a) || (a.from !== undefined && b.from !== undefined)
    ? isNamed(a) || overlap(a, b)
    : a.from === b.from;
}

/** A treaty's name, a statement's words and an office tell which it is, whatever its date. */
function isNamed({ proof }: ProvedFact): boolean {
  return ['name', 'content', 'holder'].some((property) => proof.fields.has(property));
}

function overlap(a: ProvedFact, b: ProvedFact): boolean {
  return (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');
}
