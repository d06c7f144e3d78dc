import type { Quad } from '@rdfjs/types';
import { locateGraph } from '../query/engine/locate-graph.ts';
import { readGraphs } from '../query/engine/read-graphs.ts';
import { spoolGraph } from '../query/engine/spool-graph.ts';
import { GraphError } from '../query/query-error.ts';
import { GraphValidator } from '../validate/graph-validator.ts';
import { validateQuads } from '../validate/validate-quads.ts';
import type { ValidationReport } from '../validate/validation-report.ts';

/**
 * Checks a graph against the shapes: a folder that a build wrote, a file of RDF, or `-` for standard input. An article's
 * graph is in memory at a time, unless the file has its graphs in pieces.
 *
 * @throws GraphError where it is missing, empty or broken
 */
export async function validateGraph(path: string): Promise<ValidationReport> {
  const file = path === '-' ? await spoolGraph(process.stdin) : locateGraph(path);
  const validator = await GraphValidator.load();
  const seen = new Set<string>();
  for await (const quads of readGraphs(file)) {
    const graph = quads[0]?.graph.value ?? '';
    // Half of an article breaks rules that the whole does not.
    if (seen.has(graph)) return validateQuads(await collect(readGraphs(file)));
    seen.add(graph);
    await validator.validate(quads);
  }
  if (seen.size === 0) {
    throw new GraphError('graph-empty', `${file.label} holds no triples`, { remedy: 'Build it again.' });
  }
  return validator.report();
}

async function collect(runs: AsyncIterable<readonly Quad[]>): Promise<Quad[]> {
  const all: Quad[] = [];
  for await (const run of runs) for (const quad of run) all.push(quad);
  return all;
}
