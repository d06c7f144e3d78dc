import type { NamedNode } from '@rdfjs/types';
import type { PropertyPath } from 'sparqljs';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { FactKind, Role } from '../reading/reading.ts';
import { path } from './sparql.ts';

/** The class of each kind of fact; a report is of any. */
export const CLASSES: Readonly<Record<FactKind, NamedNode | undefined>> = {
  meeting: cq.Meeting,
  visit: cq.Visit,
  treaty: cq.Treaty,
  statement: cq.Statement,
  tenure: cq.Tenure,
  report: undefined,
};

/** All sources on the way that a fact came. */
export const SOURCES: PropertyPath = path('/', cq.attribution, path('*', cq.relayedBy), cq.source);

/** From a fact to who plays a role in it. */
export const ROLE_PATHS: Readonly<Record<Role, NamedNode | PropertyPath>> = {
  side: cq.participant,
  visitor: cq.visitor,
  destination: cq.destination,
  host: cq.host,
  party: cq.party,
  speaker: cq.speaker,
  addressee: cq.addressee,
  holder: cq.holder,
  office: cq.office,
  body: path('/', cq.office, cq.officeOf),
  source: SOURCES,
  /** Found by the words of the sentence, not by a property. */
  claimant: SOURCES,
  place: cq.place,
};
