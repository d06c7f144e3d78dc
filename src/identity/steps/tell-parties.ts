import { ConclusionGraph } from '../derived/conclusion-graph.ts';
import { writeMerge } from '../derived/write-identifications.ts';
import { mergeParties } from '../offices/merge-parties.ts';
import type { Step } from './step.ts';

/** Parties and places that articles call by several resources; its sums are all it takes. */
export const tellParties: Step = {
  takes: [],
  start: ({ parties }, { base, words }) => ({
    *end() {
      const graph = new ConclusionGraph(base);
      for (const merge of mergeParties(parties, words.titleWords)) writeMerge(graph, merge, parties);
      yield* graph.parts(true);
    },
  }),
};
