import { type Command, InvalidArgumentError } from 'commander';

/** Option of every command that reads a graph. */
export interface GraphOption {
  readonly graph: readonly string[];
  /** Each article by itself. */
  readonly asReported?: boolean;
}

const DEFAULT: readonly string[] = ['output/'];

/** A name that is empty, as from a variable that is not set, must not mean the folder one stands in. */
function readPath(path: string): string {
  if (path.trim() === '') throw new InvalidArgumentError('Name a folder of a build or a file of RDF.');
  return path;
}

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
      (path: string, earlier: readonly string[]) => [...(earlier === DEFAULT ? [] : earlier), readPath(path)],
      DEFAULT,
    )
    .option(
      '--as-reported',
      'leave each article by itself: persons and offices as it names them, nothing concluded from several',
    );
}
