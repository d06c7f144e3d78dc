import type { Command } from 'commander';

/** Option of every command that reads a graph. */
export interface GraphOption {
  readonly graph: readonly string[];
}

const DEFAULT: readonly string[] = ['output/'];

/** Adds it to a command. */
export function addGraphOption(command: Command): Command {
  return command.option(
    '--graph <path>',
    'folder of a build, a file of RDF, or - for standard input; may be repeated',
    // The first that is given takes the place of the default.
    (path: string, earlier: readonly string[]) => [...(earlier === DEFAULT ? [] : earlier), path],
    DEFAULT,
  );
}
