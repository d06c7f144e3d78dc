import { DataFactory } from 'n3';
import { date, integer } from '../../rdf/literals.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import { toDay } from '../day-number.ts';
import { countSources } from '../happenings/count-sources.ts';
import type { Happening } from '../happenings/gather-happenings.ts';
import { currentStatus, firstReport, mainReport } from '../happenings/settle-status.ts';
import { disagreeWithin } from '../life/disagree-within.ts';
import { tellHistory } from '../life/tell-history.ts';
import type { ConclusionGraph } from './conclusion-graph.ts';
import { writeDisagreement, writeHistory } from './write-life.ts';

const { namedNode } = DataFactory;

/** A happening with its reports, by how many it is told, and where it stands. */
export function writeHappening(graph: ConclusionGraph, happening: Happening): void {
  const { reports } = happening;
  const status = currentStatus(reports);
  const [main, first] = [mainReport(reports, status), firstReport(reports)];
  if (!main || !first) return;
  const node = graph.conclude(cq.Happening, 'happening', [first.fact.iri], happening);
  for (const { fact } of reports) graph.add(node, cq.report, namedNode(fact.iri));
  graph.add(node, cq.mainReport, namedNode(main.fact.iri));
  const counts = countSources(reports);
  graph.add(node, cq.reportCount, integer(counts.reports));
  graph.add(node, cq.publisherCount, integer(counts.publishers));
  graph.add(node, cq.rootCount, integer(counts.roots));
  graph.add(node, cq.currentStatus, cq[status]);
  const days = reports.flatMap(({ published }) => published ?? []);
  if (days.length === 0) return;
  graph.add(node, cq.firstReported, date(toDay(Math.min(...days))));
  graph.add(node, cq.lastReported, date(toDay(Math.max(...days))));
  const steps = first.fact.kind === 'statement' ? [] : tellHistory(reports);
  // One step says no more than the happening itself, unless it is more exact than its status.
  if (steps.length > 1 || steps[0]?.stage !== status) writeHistory(graph, node, steps);
  for (const found of disagreeWithin(reports)) writeDisagreement(graph, found);
}
