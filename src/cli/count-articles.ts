import { createReadStream } from 'node:fs';
import { listInputs } from '../articles.ts';

const LINE_END = 10;

/**
 * How many articles the files of a run promise: a line each in JSON lines, else one a file. Nothing where that cannot be
 * known before: of standard input, of packed files, and of other JSON.
 */
export async function countArticles(inputs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const input of await listInputs(inputs)) {
    if ('issue' in input) continue;
    const { path } = input;
    if (path === '-' || /^https?:|\.(?:gz|json)$/iu.test(path)) return new Map();
    counts.set(path, /\.(?:jsonl|ndjson|jl)$/iu.test(path) ? await countLines(path) : 1);
  }
  return counts;
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  let last: number | undefined;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) count++;
      last = chunk.at(-1);
    }
  } catch {
    // The run itself tells what is wrong with the file.
  }
  return last === undefined || last === LINE_END ? count : count + 1;
}
