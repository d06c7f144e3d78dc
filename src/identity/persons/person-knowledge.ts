import type { GivenNames } from '../names/compare-names.ts';
import type { Bodies } from '../offices/bodies.ts';

/** What two persons are told apart by, beside what articles say of them. */
export interface PersonKnowledge {
  readonly givenNames: GivenNames;
  readonly bodies: Bodies;
  /** Keys that too many of all names have, as `findCrowded` tells. */
  readonly crowded: ReadonlySet<string>;
  /** Surnames that more than one of all persons of a body bear, as `findNamesakes` tells. */
  readonly shared: ReadonlySet<string>;
}
