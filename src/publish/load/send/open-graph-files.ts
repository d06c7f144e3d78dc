import { type GraphFile, locateGraph } from '../../../query/engine/locate-graph.ts';
import { spoolGraph } from '../../../query/engine/spool-graph.ts';

/** The files of RDF that inputs mean, each once: folders of builds, files, `-` for standard input. @throws GraphError */
export async function openGraphFiles(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<GraphFile[]> {
  const files: GraphFile[] = [];
  for (const input of new Set(inputs))
    files.push(input === '-' ? await spoolGraph(stdin) : locateGraph(input));
  return files;
}
