import { DataFactory } from 'n3';
import { CQ, cq } from '../../rdf/vocabulary.generated.ts';
import type { AppliedReview } from '../review/apply-decisions.ts';
import type { ConclusionGraph } from './conclusion-graph.ts';

const { namedNode } = DataFactory;
const REVIEWED = { certainty: 1, reason: 'a reviewer says so' };

/** What a review rejects and corrects. */
export function writeReview(graph: ConclusionGraph, { rejected, corrections }: AppliedReview): void {
  for (const fact of rejected) {
    const node = graph.conclude(cq.Rejection, 'rejection', [fact], REVIEWED);
    graph.add(node, cq.rejects, namedNode(fact));
  }
  for (const { fact, property, value, insteadOf } of corrections) {
    const [name, right] = [CQ + property, /^\w+:/u.test(value) ? value : CQ + value];
    const node = graph.conclude(
      cq.Correction,
      'correction',
      [fact, name, right, ...(insteadOf === undefined ? [] : [insteadOf])],
      REVIEWED,
    );
    graph.add(node, cq.corrects, namedNode(fact));
    graph.add(node, cq.property, namedNode(name));
    if (insteadOf !== undefined) graph.add(node, cq.insteadOf, namedNode(insteadOf));
    graph.add(node, cq.correctedValue, namedNode(right));
  }
}
