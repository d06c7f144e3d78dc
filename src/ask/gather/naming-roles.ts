import type { NamedNode } from '@rdfjs/types';
import { cq } from '../../rdf/vocabulary.generated.ts';

/** Where a fact of any kind names somebody. */
export const NAMING_ROLES: readonly [NamedNode, ...NamedNode[]] = [
  cq.participant,
  cq.visitor,
  cq.destination,
  cq.host,
  cq.party,
  cq.speaker,
  cq.addressee,
  cq.holder,
  cq.place,
];
