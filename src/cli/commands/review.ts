import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import { type Command, InvalidArgumentError } from 'commander';
import type { Decision, GraphStore } from '../../index.ts';
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
accept takes a rejection or a correction back, and split a merge.

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
      const { anchorDecisions, appendDecisions, openGraph, parseDecisions, readDecisions, reviewPathOf } =
        await import('../../index.ts');
      const path = reviewPathOf(options.graph);
      const store = await openGraph(options.graph, { asReported: true });
      try {
        const add = async (found: readonly Decision[]): Promise<void> => {
          const signed = found.map((each): Decision => (options.by ? { ...each, by: options.by } : each));
          appendDecisions(path, await anchorDecisions(store, signed));
        };
        const added =
          process.stdin.isTTY === true
            ? await walk(store, readDecisions(path), options.limit, add)
            : await addAll(parseDecisions(await readAll(process.stdin), '-'), add);
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

async function addAll(
  decisions: readonly Decision[],
  add: (decisions: readonly Decision[]) => Promise<void>,
): Promise<number> {
  await add(decisions);
  return decisions.length;
}

/** Facts on a terminal, the least sure first: each decision is written as soon as it is made. Gives how many were. */
async function walk(
  store: GraphStore,
  before: readonly Decision[],
  limit: number,
  add: (decisions: readonly Decision[]) => Promise<void>,
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
      await add([decision]);
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
