import type { Command } from 'commander';

/** Option of every command that reads a graph. */
export interface GraphOption {
  readonly graph: readonly string[];
  /** Each article by itself. */
  readonly asReported?: boolean;
}

const DEFAULT: readonly string[] = ['output/'];

/** What opening the graph takes of the options. */
export const readOpenOptions = ({ asReported = false }: GraphOption): { readonly asReported: boolean } => ({
  asReported,
});

/** Adds it to a command. */
export function addGraphOption(command: Command): Command {
  return command
    .option(
      '--graph <path>',
      'folder of a build, a file of RDF, or - for standard input; may be repeated',
      // The first that is given takes the place of the default.
      (path: string, earlier: readonly string[]) => [...(earlier === DEFAULT ? [] : earlier), path],
      DEFAULT,
    )
    .option(
      '--as-reported',
      'leave each article by itself: persons and offices as it names them, nothing concluded from several',
    );
}
