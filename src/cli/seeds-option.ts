import type { Command } from 'commander';
import { addSeeds, readGazetteer, SEEDS } from '../answers.ts';

/** Option of the commands that look names up. */
export interface SeedsOption {
  readonly seeds?: string;
}

/** Adds it to a command. */
export const addSeedsOption = (command: Command): Command =>
  command.option('--seeds <folder>', 'names of your own, in the files with which the graph was built');

/** What states and organizations are called, by the shipped names and one's own. @throws SeedError */
export const readNamesOf = ({ seeds }: SeedsOption): ReturnType<typeof readGazetteer> =>
  readGazetteer(seeds === undefined ? SEEDS : addSeeds(seeds));
