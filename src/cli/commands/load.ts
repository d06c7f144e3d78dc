import { type Command, InvalidArgumentError, Option } from 'commander';
import { listProfiles } from '../../publish/load/profile/list-profiles.ts';
import { STRATEGIES } from '../../publish/load/profile/store-profile.ts';
import { readSeconds } from '../read-seconds.ts';
import type { LoadCommandOptions } from '../run-load.ts';

const DETAILS = `
Each article's graph takes the place of the store's graph of that name; other graphs of the store stay. Then the store is
asked how many triples each graph holds, and a sample is compared value by value: what differs is an error. A graph that an
earlier load left there unchanged is not sent again.

User and password are read from COMMUNIQUE_USER and COMMUNIQUE_PASSWORD (basic or digest authentication), a token from
COMMUNIQUE_TOKEN (bearer).

Examples:
  communique load output/ --to http://localhost:3030/ds --store fuseki
  communique load output/ --to http://localhost:7878 --store oxigraph --dry-run
  COMMUNIQUE_USER=dba COMMUNIQUE_PASSWORD=… communique load --to http://localhost:8890 --store virtuoso
  communique load output/ --to http://localhost:3030/ds --store fuseki --resume
  communique load output/ --to http://localhost:9000/sparql --path update=/update
  communique load output/ --to http://localhost:7878 --store oxigraph --print-bulk`;

export function addLoad(command: Command): void {
  command
    .argument('[inputs...]', 'folders of builds, files of RDF with named graphs, or - (default: output/)')
    .requiredOption('--to <url>', 'address of the store')
    .option(
      '--store <profile>',
      `kind of store: ${listProfiles().join(', ')}, or a profile of your own (.yaml)`,
      'generic',
    )
    .addOption(new Option('--strategy <way>', 'how graphs are written').choices(STRATEGIES))
    .option('--path <name=path>', 'another path than the profile has; may be repeated', collectPath, {})
    .option('--resume', 'go on with a load that was cut off')
    .option('--all', 'send also what an earlier load left there unchanged')
    .option('--replace-all', 'drop every graph of the store that the input does not have')
    .option(
      '--checkpoint <file>',
      'where what the store has taken is written down (default: beside the input)',
    )
    .option(
      '--sample <count>',
      'graphs to compare value by value, besides those with letters or types of their own',
      readCount,
      20,
    )
    .option('--retries <count>', 'how often a request is sent again that fails for the moment', readCount, 6)
    .option('--timeout <seconds>', 'time that a request may take', readSeconds, 300)
    .option('--dry-run', 'tell what would be sent where, and send nothing')
    .option('--print-bulk', "print the store's own recipe to load files while it is offline")
    .addHelpText('after', DETAILS)
    .action(async (inputs: readonly string[], _: unknown, self: Command) => {
      const { runLoad } = await import('../run-load.ts');
      await runLoad(inputs.length > 0 ? inputs : ['output/'], self.optsWithGlobals<LoadCommandOptions>());
    });
}

function collectPath(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write name=path, such as update=/update.');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

function readCount(text: string): number {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
