import { joinPairs } from '../join-pairs.ts';
import type { Step } from './step.ts';

/**
 * What stands for articles of one story, and for facts that links hold together: of all pairs in one run. What comes of parts of
 * them can stand for these among the rest.
 */
export const joinUp: Step = {
  takes: ['copy', 'link'],
  start: () => {
    const [copies, links]: [[string, string][], [string, string][]] = [[], []];
    return {
      hear: ({ kind, key, told }) => {
        if (kind === 'copy') copies.push([key, told]);
        if (kind === 'link') links.push([key, told]);
      },
      *end() {
        for (const [key, told] of joinPairs(copies)) yield { kind: 'copy', key, told };
        for (const [key, told] of joinPairs(links)) yield { kind: 'link', key, told };
      },
    };
  },
};
