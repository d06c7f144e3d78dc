import { DataFactory } from 'n3';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { OfficeCorrection } from '../offices/settle-offices.ts';
import type { Identification } from '../persons/list-identifications.ts';
import type { ConclusionGraph } from './conclusion-graph.ts';

const { namedNode } = DataFactory;

/** Each identification by itself, so that it can be judged by itself; in short where it holds in all articles. */
export function writeIdentification(graph: ConclusionGraph, found: Identification): void {
  const { member, into, within } = found;
  const node = graph.conclude(cq.Identification, 'identification', [member, into], found);
  graph.add(node, cq.member, namedNode(member));
  graph.add(node, cq.identifiedWith, namedNode(into));
  if (within.length === 0) graph.add(namedNode(member), cq.canonical, namedNode(into));
  for (const article of new Set(within)) graph.add(node, cq.within, namedNode(article));
}

export function writeCorrection(graph: ConclusionGraph, found: OfficeCorrection): void {
  const { tenure, wrong, right } = found;
  const node = graph.conclude(cq.Correction, 'correction', [tenure, cq.office.value, right], found);
  graph.add(node, cq.corrects, namedNode(tenure));
  graph.add(node, cq.property, cq.office);
  graph.add(node, cq.insteadOf, namedNode(wrong));
  graph.add(node, cq.correctedValue, namedNode(right));
}
