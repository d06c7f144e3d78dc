import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { findAsOffice } from './as-office.ts';
import { findCopulas } from './copula.ts';
import { findCounterparts } from './counterpart.ts';
import { findDescriptionsThenName } from './description-then-name.ts';
import { findHeads } from './heads-body.ts';
import { findOfficesByVerb } from './office-verbs.ts';
import { findOfficesAroundNames } from './offices-around-names.ts';
import { findPredecessors } from './predecessors.ts';
import { findReplacements } from './replacements.ts';

/** The phrasings in order of trust: what an earlier one found, a later one may tell again with other words. */
const PHRASINGS: readonly ((a: AnnotatedArticle) => OfficialCandidate[])[] = [
  findOfficesAroundNames,
  findCounterparts,
  findCopulas,
  findHeads,
  findOfficesByVerb,
  findReplacements,
  findPredecessors,
  findAsOffice,
  findDescriptionsThenName,
];

/** Named persons with the offices that the text gives them, one candidate for each place where it does. */
export const findOfficials = (a: AnnotatedArticle): OfficialCandidate[] =>
  PHRASINGS.flatMap((find) => find(a));
