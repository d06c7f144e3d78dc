import type { Command } from 'commander';
import type { Knowledge } from '../answers.ts';

/** Option of the commands that look names up. */
export interface SeedsOption {
  readonly seeds?: string;
}

/** Adds it to a command. */
export const addSeedsOption = (command: Command): Command =>
  command.option('--seeds <folder>', 'names of your own, in the files with which the graph was built');

/** What states and organizations are called, by the shipped names and one's own. @throws SeedError */
export async function readNamesOf({ seeds }: SeedsOption): Promise<Knowledge> {
  const { readOwnSeeds, readShippedKnowledge } = await import('../answers.ts');
  return seeds === undefined ? readShippedKnowledge() : readOwnSeeds(seeds);
}
