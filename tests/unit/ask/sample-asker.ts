import { fileURLToPath } from 'node:url';
import { type Asker, prepareAsker } from '../../../src/ask/asker.ts';
import { openGraph, readGazetteer, SEEDS } from '../../../src/index.ts';
import { sampleGraph } from '../../samples/sample-graph.ts';

/** The sample graph made ready for questions: opened once for all of a table. */
export async function openSampleAsker(): Promise<Asker> {
  return prepareAsker(await openGraph(fileURLToPath(sampleGraph)), readGazetteer(SEEDS));
}
