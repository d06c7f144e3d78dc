import { DataFactory } from 'n3';
import { integer } from '../../rdf/literals.ts';
import { owl, wikidataItem } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { Merge } from '../merge-groups.ts';
import type { Parties } from '../offices/parties.ts';
import type { OutvotedOffice } from '../offices/settle-offices.ts';
import type { PersonItem } from '../persons/find-items.ts';
import type { Identification } from '../persons/list-identifications.ts';
import type { ConclusionGraph } from './conclusion-graph.ts';
import { describeBody, describeOffice, describePerson, describePlace } from './describe-parties.ts';

const { namedNode } = DataFactory;

/** The resources that a person is told of by, each with the one that stands for the person. */
export function writePerson(graph: ConclusionGraph, found: Identification, label: string): void {
  writeIdentification(graph, found);
  describePerson(graph, found.into, label);
}

/** Each identification by itself, so that it can be judged by itself; in short where it holds in all articles. */
function writeIdentification(graph: ConclusionGraph, found: Identification): void {
  const { member, into, within } = found;
  const node = graph.conclude(cq.Identification, 'identification', [member, into], found);
  graph.add(node, cq.member, namedNode(member));
  graph.add(node, cq.identifiedWith, namedNode(into));
  if (within.length === 0) graph.add(namedNode(member), cq.canonical, namedNode(into));
  for (const article of new Set(within)) graph.add(node, cq.within, namedNode(article));
}

/** A person of the articles and the item that stands for them outside. */
export function writeItem(graph: ConclusionGraph, found: PersonItem): void {
  const { person, label, wikidata } = found;
  const item = wikidataItem(wikidata);
  if (!item) return;
  const node = graph.conclude(cq.Identification, 'identification', [person, item.value], found);
  graph.add(node, cq.member, namedNode(person));
  graph.add(node, cq.identifiedWith, item);
  graph.add(namedNode(person), owl.sameAs, item);
  describePerson(graph, person, label);
}

/** Two resources of one office, organization or town. */
export function writeMerge(graph: ConclusionGraph, merge: Merge, parties: Parties): void {
  writeIdentification(graph, { ...merge, within: [] });
  if (parties.offices.has(merge.into)) describeOffice(graph, merge.into, parties);
  else if (parties.places.has(merge.into)) describePlace(graph, merge.into, parties);
  else describeBody(graph, merge.into, parties);
}

/** An office that others gainsay: put right where they tell what it should be, else taken out of sight. */
export function writeOutvoted(graph: ConclusionGraph, found: OutvotedOffice, parties: Parties): void {
  const { tenure, wrong, right, told, against } = found;
  const node =
    right === undefined
      ? graph.conclude(cq.Rejection, 'rejection', [tenure], found)
      : graph.conclude(cq.Correction, 'correction', [tenure, cq.office.value, right], found);
  graph.add(node, cq.reportCount, integer(told));
  graph.add(node, cq.contraryCount, integer(against));
  if (right === undefined) {
    graph.add(node, cq.rejects, namedNode(tenure));
    return;
  }
  graph.add(node, cq.corrects, namedNode(tenure));
  graph.add(node, cq.property, cq.office);
  graph.add(node, cq.insteadOf, namedNode(wrong));
  graph.add(node, cq.correctedValue, namedNode(right));
  describeOffice(graph, right, parties);
}
