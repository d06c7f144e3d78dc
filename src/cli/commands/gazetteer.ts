import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../../settings.ts';
import { print, tell } from '../print.ts';
import { readSeconds } from '../read-seconds.ts';

interface ImportOptions {
  readonly fromFile?: string;
  readonly fromEndpoint?: URL;
  readonly output: string;
  /** Seconds. */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly printQuery?: boolean;
}

const EXAMPLES = `
Office-holders are read by a query for graphs that are laid out as Wikidata is (--print-query shows it), and written as
FOLDER/gazetteer/leaders.tsv, which build, extract and ask take by --seeds FOLDER. An endpoint is asked once, with this
program's name; whole Wikidata is more than its public endpoint answers, so ask a copy or a dump of a part.

Examples:
  communique gazetteer import --from-file holders.ttl -o mine/
  communique gazetteer import --from-endpoint http://localhost:3030/ds/sparql -o mine/
  communique build articles/ --seeds mine/`;

export function addGazetteer(gazetteer: Command): void {
  gazetteer
    .addHelpText('afterAll', EXAMPLES)
    .command('import')
    .description('make a gazetteer of office-holders of a graph or an endpoint')
    .option('--from-file <dump>', 'a file of RDF')
    .option('--from-endpoint <url>', 'address of a SPARQL endpoint', readAddress)
    .option('-o, --output <folder>', 'folder to write into', readFolder, 'gazetteer/')
    .option('--timeout <seconds>', 'time that the answer may take', readSeconds, 60)
    .option('--max-bytes <count>', 'size that the answer of an endpoint may have', readCount, 100_000_000)
    .option('--print-query', 'print the query and ask nobody')
    .action(run);
}

async function run({
  fromFile,
  fromEndpoint,
  output,
  timeout,
  maxBytes,
  printQuery,
}: ImportOptions): Promise<void> {
  const { readHoldersQuery, readHoldingsFrom, readHoldingsIn } = await import(
    '../../gazetteer/read-holdings.ts'
  );
  if (printQuery) {
    await print(await readHoldersQuery());
    return;
  }
  if ((fromFile === undefined) === (fromEndpoint === undefined)) {
    const what = fromFile === undefined ? 'where from is not told' : 'a file and an endpoint are two sources';
    throw new UsageError(`${what}. Give either --from-file DUMP or --from-endpoint URL.`);
  }
  const timeoutMs = timeout * 1000;
  const { holdings, left } = fromEndpoint
    ? await readHoldingsFrom(fromEndpoint, { timeoutMs, maxBytes })
    : await readHoldingsIn(fromFile ?? '', timeoutMs);
  if (holdings.length === 0) {
    throw new UsageError(
      `${fromEndpoint?.href ?? fromFile} has no office-holder that the query finds. See --print-query for what it looks for.`,
    );
  }
  const [{ writeLeaders }, { readShippedKnowledge, writeFile }] = await Promise.all([
    import('../../gazetteer/write-leaders.ts'),
    import('../../answers.ts'),
  ]);
  const path = join(output, 'gazetteer', 'leaders.tsv');
  const states = new Set((await readShippedKnowledge()).states.map(({ state }) => state.code));
  const leaders = writeLeaders(holdings, states);
  const out = left + leaders.left;
  const aside =
    out > 0 ? `${out} left out, without a known state, years, or a name and an office in English` : '';
  if (leaders.written === 0) throw new UsageError(`nothing is left to write: ${aside}. See --print-query.`);
  await writeFile(path, [leaders.text]);
  tell(`${leaders.written} offices held in ${path}${aside && `; ${aside}`}\n`);
}

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new InvalidArgumentError('Write an address that begins with http:// or https://.');
}

function readFolder(name: string): string {
  if (name.trim() === '') throw new InvalidArgumentError('Name a folder.');
  return name;
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new InvalidArgumentError('Write a whole number above 0.');
  return Number(text);
}
