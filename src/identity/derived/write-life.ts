import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { date } from '../../rdf/literals.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import { toDay } from '../day-number.ts';
import type { Disagreement } from '../life/disagreement.ts';
import type { Step } from '../life/tell-history.ts';
import type { ConclusionGraph } from './conclusion-graph.ts';

const { namedNode } = DataFactory;

const PROPERTIES: Readonly<Record<Disagreement['on'], NamedNode>> = {
  status: cq.status,
  date: cq.earliest,
  holder: cq.holder,
};

/** The steps of a happening's history, where it has any but the first. */
export function writeHistory(graph: ConclusionGraph, happening: NamedNode, steps: readonly Step[]): void {
  for (const { stage, day, report, parties } of steps) {
    const node = graph.conclude(cq.Step, 'step', [happening.value, stage, toDay(day), ...parties], {
      certainty: report.fact.confidence,
      reason: 'what most reports of that day tell',
    });
    graph.add(happening, cq.step, node);
    graph.add(node, cq.stage, cq[stage]);
    graph.add(node, cq.firstReported, date(toDay(day)));
    graph.add(node, cq.toldBy, namedNode(report.fact.iri));
    for (const party of parties) graph.add(node, cq.stepOf, namedNode(party));
  }
}

export function writeDisagreement(graph: ConclusionGraph, found: Disagreement): void {
  const { on, nature, earlier, later, day } = found;
  const node = graph.conclude(cq.Disagreement, 'disagreement', [on, earlier, later], found);
  graph.add(node, cq.property, PROPERTIES[on]);
  graph.add(node, cq.nature, cq[nature]);
  graph.add(node, cq.against, namedNode(earlier));
  graph.add(node, cq.toldBy, namedNode(later));
  graph.add(node, cq.firstReported, date(toDay(day)));
}
