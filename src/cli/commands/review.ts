import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import { type Command, InvalidArgumentError } from 'commander';
import { escapeLine } from '../../escape-controls.ts';
import {
  anchorDecisions,
  appendDecisions,
  type Decision,
  type GraphStore,
  listDoubtful,
  openGraph,
  parseDecisions,
  REVIEW,
  readDecisions,
} from '../../index.ts';
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
accept takes a rejection back, and split a merge.

Examples:
  communique review                                     (on a terminal: the least sure facts, one by one)
  communique review --graph output/ < decisions.jsonl
  {"decision": "reject", "fact": "https://…/article/a1/meeting/0123456789ab", "note": "a past meeting"}
  {"decision": "correct", "fact": "https://…", "property": "status", "value": "planned"}
  {"decision": "split", "resources": ["https://…/person/US/hume", "https://…/person/US/ronald-hume"]}`;

export function addReview(command: Command): void {
  command
    .option('--graph <folder>', 'folder of a build', 'output/')
    .option('--by <name>', 'who decides, told in each decision')
    .option('--limit <count>', 'walk no more facts than this', readCount, 100)
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, self: Command) => {
      const options = self.optsWithGlobals<ReviewOptions>();
      const path = join(options.graph, REVIEW);
      const store = await openGraph(options.graph, { asReported: true });
      try {
        const found =
          process.stdin.isTTY === true
            ? await walk(store, readDecisions(path), options)
            : parseDecisions(await readAll(process.stdin), '-');
        const signed = found.map((each): Decision => (options.by ? { ...each, by: options.by } : each));
        appendDecisions(path, await anchorDecisions(store, signed));
        if (!options.quiet)
          tell(`${found.length} decisions added to ${path}; build again to let them hold\n`);
      } finally {
        await store.close();
      }
    });
}

const ANSWERS: Readonly<Record<string, 'accept' | 'reject'>> = { a: 'accept', r: 'reject' };

async function walk(
  store: GraphStore,
  before: readonly Decision[],
  { limit }: ReviewOptions,
): Promise<Decision[]> {
  const reviewed = new Set(before.flatMap((each) => ('fact' in each ? [each.fact] : [])));
  const decisions: Decision[] = [];
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const { fact, kind, status, confidence, article, quote, sentence } of await listDoubtful(
      store,
      reviewed,
      limit,
    )) {
      await print(
        `\n${kind}, ${status}, confidence ${confidence} (${escapeLine(article)})\n  ${escapeLine(quote)}\n  in: ${escapeLine(sentence)}\n  ${fact}\n`,
      );
      const answer = (await terminal.question('[a]ccept, [r]eject, [s]kip, [q]uit: ')).trim().toLowerCase();
      if (answer.startsWith('q')) break;
      const decision = ANSWERS[answer.slice(0, 1)];
      if (decision) decisions.push({ decision, fact });
    }
  } finally {
    terminal.close();
  }
  return decisions;
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
