import { type Bodies, indexBodies } from '../offices/bodies.ts';
import { PartiesTally } from '../offices/parties.ts';
import type { Line } from './line.ts';
import type { StepOptions } from './step.ts';

/** What all runs of a step know: the sums of steps before it. */
export class Tables {
  readonly parties: PartiesTally = new PartiesTally();
  readonly groups: Map<string, string> = new Map();
  readonly crowded: Set<string> = new Set();
  readonly shared: Set<string> = new Set();
  readonly gainsaid: Set<string> = new Set();

  add(line: Line): void {
    addParty(this.parties, line);
    if (line.kind === 'group') this.groups.set(line.key, line.told);
    else if (line.kind === 'crowded') this.crowded.add(line.key);
    else if (line.kind === 'shared') this.shared.add(line.key);
    else if (line.kind === 'gainsaid') this.gainsaid.add(line.key);
  }

  bodies({ base, words }: StepOptions): Bodies {
    return indexBodies(this.parties, base, words.kindred);
  }
}

/** Adds what a line tells of a party or a place. */
export function addParty(tally: PartiesTally, line: Line): void {
  if (line.kind === 'body') tally.addBody(line.told);
  else if (line.kind === 'office') tally.addOffice(line.told);
  else if (line.kind === 'place') tally.addPlace(line.told);
}
