import type { GraphStore } from '../../query/graph-store.ts';
import type { FactExplanation, Quote } from '../../query/why/explanation.ts';
import { why } from '../../query/why/why.ts';
import type { FactPage, Stretch } from './api-types.ts';
import { dayOf, type FactIndex, type IndexedFact } from './read-index.ts';

const MOST_OTHERS = 8;

/** A fact with the words that show it, in their sentence, and the way it came. */
export async function makeFactPage(
  store: GraphStore,
  index: FactIndex,
  fact: IndexedFact,
): Promise<FactPage> {
  const explained = (await why(store, fact.line.iri)) as FactExplanation;
  return {
    page: 'fact',
    fact: fact.line,
    ...(explained.sentence && { sentence: explained.sentence }),
    evidence: explained.evidence,
    hops: explained.attribution.flatMap(({ sourceIri, role, evidence }) => {
      const source = index.things.get(sourceIri);
      return source ? [{ source, role, ...(evidence && { evidence: toStretch(evidence) }) }] : [];
    }),
    others: findOthers(index, fact),
  };
}

const toStretch = ({ text, start, end }: Quote): Stretch => ({ text, start, end });

/** Facts of its kind that name the same two or more things, or for those of one thing the same one, nearest in time first. */
function findOthers(index: FactIndex, fact: IndexedFact): FactPage['others'] {
  const sides = fact.line.roles.filter(({ role }) => role !== 'place').map(({ thing }) => thing.iri);
  const day = Date.parse(dayOf(fact.line));
  const distance = ({ line }: IndexedFact): number => Math.abs(Date.parse(dayOf(line)) - day) || 0;
  return index.facts
    .filter(({ line, names }) => {
      if (line.iri === fact.line.iri || line.kind !== fact.line.kind) return false;
      return sides.length > 0 && sides.every((iri) => names.has(iri));
    })
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_OTHERS)
    .map(({ line }) => line);
}
