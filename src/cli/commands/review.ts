import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import { type Command, InvalidArgumentError } from 'commander';
import type { Decision, GraphStore, PlacedDecision } from '../../index.ts';
import { UsageError } from '../../settings.ts';
import { print, tell } from '../print.ts';

interface ReviewOptions {
  readonly graph: string;
  readonly by?: string;
  readonly limit: number;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Decisions are added to review.jsonl in the folder of the build, and hold from the next build on, whatever it makes anew: a
rejected fact does not return, and a decision whose fact is gone is listed and kept. The later of two decisions holds, so
accept takes a rejection or a correction back, and split a merge. Of decisions from standard input all are added, or none where
one is wrong.

What can be corrected, by the kind of fact:
  official   status, holder, office
  meeting    status, meetingKind, participant, place
  visit      status, visitor, destination, host, place
  treaty     status, party
  statement  status, speaker, addressee, speechAct, mode

Examples:
  communique review                                     (on a terminal: the least sure facts, one by one)
  communique review --graph output/ < decisions.jsonl
  {"decision": "reject", "fact": "https://…/article/a1/meeting/0123456789ab", "note": "a past meeting"}
  {"decision": "correct", "fact": "https://…", "property": "status", "value": "planned"}
  {"decision": "correct", "fact": "https://…", "property": "participant", "value": "https://…", "insteadOf": "https://…"}
  {"decision": "split", "resources": ["https://…/person/US/hume", "https://…/person/US/ronald-hume"]}`;

export function addReview(command: Command): void {
  command
    .option('--graph <folder>', 'folder of a build', 'output/')
    .option('--by <name>', 'who decides, told in each decision')
    .option('--limit <count>', 'walk no more facts than this', readCount, 100)
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, self: Command) => {
      const options = self.optsWithGlobals<ReviewOptions>();
      const {
        anchorDecisions,
        appendDecisions,
        openGraph,
        parsePlacedDecisions,
        readDecisions,
        reviewPathOf,
      } = await import('../../index.ts');
      const path = reviewPathOf(options.graph);
      const store = await openGraph(options.graph, { asReported: true });
      try {
        const anchor = (found: Decision): Promise<Decision[]> =>
          anchorDecisions(store, [options.by ? { ...found, by: options.by } : found]);
        const add = async (found: Decision): Promise<void> => appendDecisions(path, await anchor(found));
        const addAll = async (text: string): Promise<number> => {
          const anchored = await anchorAll(() => parsePlacedDecisions(text, '-'), anchor);
          appendDecisions(path, anchored);
          return anchored.length;
        };
        const added =
          process.stdin.isTTY === true
            ? await walk(store, readDecisions(path), options.limit, add)
            : await addAll(await readAll(process.stdin));
        if (!options.quiet) {
          tell(
            `${added} ${added === 1 ? 'decision' : 'decisions'} added to ${path}; build again to let them hold\n`,
          );
        }
      } finally {
        await store.close();
      }
    });
}

/** All of them, each found in the graph. @throws UsageError for the first that is none, with its line */
async function anchorAll(
  parse: () => readonly PlacedDecision[],
  anchor: (decision: Decision) => Promise<readonly Decision[]>,
): Promise<Decision[]> {
  let at = '';
  try {
    const anchored: Decision[] = [];
    for (const { where, decision } of parse()) {
      at = `${where}: `;
      anchored.push(...(await anchor(decision)));
    }
    return anchored;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const left = 'No decision was added: put that line right and give all of them again.';
    throw new UsageError(`${at}${error.message} ${left}`, { cause: error });
  }
}

/** Facts on a terminal, the least sure first: each decision is written as soon as it is made. Gives how many were. */
async function walk(
  store: GraphStore,
  before: readonly Decision[],
  limit: number,
  add: (decision: Decision) => Promise<void>,
): Promise<number> {
  const { listDoubtful } = await import('../../index.ts');
  const { walkReview } = await import('../walk-review.ts');
  const reviewed = new Set(before.flatMap((each) => ('fact' in each ? [each.fact] : [])));
  const facts = await listDoubtful(store, reviewed, limit);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const gone = new AbortController();
  terminal.once('close', () => gone.abort());
  let count = 0;
  try {
    const ask = async (prompt: string): Promise<string | undefined> => {
      try {
        return await terminal.question(prompt, { signal: gone.signal });
      } catch (error) {
        if (gone.signal.aborted) return undefined;
        throw error;
      }
    };
    await walkReview(facts, { print, ask }, async (decision) => {
      await add(decision);
      count++;
    });
  } finally {
    terminal.close();
  }
  return count;
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
