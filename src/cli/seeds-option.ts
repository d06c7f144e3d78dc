import type { Command } from 'commander';
import type { readGazetteer } from '../answers.ts';

/** Option of the commands that look names up. */
export interface SeedsOption {
  readonly seeds?: string;
}

/** Adds it to a command. */
export const addSeedsOption = (command: Command): Command =>
  command.option('--seeds <folder>', 'names of your own, in the files with which the graph was built');

type Gazetteer = ReturnType<typeof readGazetteer>;

/** What states and organizations are called, by the shipped names and one's own. @throws SeedError */
export async function readNamesOf({ seeds }: SeedsOption): Promise<Gazetteer> {
  const { addSeeds, SEEDS, ...names } = await import('../answers.ts');
  return names.readGazetteer(seeds === undefined ? SEEDS : addSeeds(seeds));
}
