// Writes graph.nq anew: npx tsx tests/samples/write.ts
import { writeFileSync } from 'node:fs';
import { sampleGraph, writeSampleGraph } from './sample-graph.ts';

writeFileSync(sampleGraph, writeSampleGraph());
