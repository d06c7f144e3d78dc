import { dealSketches, findCopiesInBand } from './find-copies.ts';
import { joinUp } from './join-up.ts';
import type { Step } from './step.ts';
import { partNames, sumNames, sumParties } from './sum-up.ts';
import { dealFacts, dealReports, linkReports, tellHappenings, tellMovedDates } from './tell-happenings.ts';
import { tellParties } from './tell-parties.ts';
import { dealMentions, listSeats, settleSeats, tellItems, tellPersons } from './tell-persons.ts';

/** The steps from digests of articles to the graph of conclusions, in the order in which a cluster takes them. */
export const STEPS: Readonly<Record<string, Step>> = {
  'sum-parties': sumParties,
  'tell-parties': tellParties,
  'sum-names': sumNames,
  'part-names': partNames,
  'deal-mentions': dealMentions,
  'list-seats': listSeats,
  'settle-seats': settleSeats,
  'tell-persons': tellPersons,
  'tell-items': tellItems,
  'deal-sketches': dealSketches,
  'find-copies': findCopiesInBand,
  'join-up': joinUp,
  'deal-reports': dealReports,
  'link-reports': linkReports,
  'deal-facts': dealFacts,
  'tell-happenings': tellHappenings,
  'tell-moved-dates': tellMovedDates,
};
