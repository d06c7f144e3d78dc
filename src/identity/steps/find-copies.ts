import { Band, bandsOf } from '../copies/band.ts';
import { ofKind, type Step, toldIn } from './step.ts';

/** Deals out articles by the bands in which near-copies are looked for. */
export const dealSketches: Step = {
  takes: ['digest'],
  start: () => ({
    *take(lines) {
      for (const { key: article, told } of ofKind(lines, 'digest')) {
        const sketched = { article, sketch: told.sketch ?? '' };
        for (const key of bandsOf(sketched)) yield { kind: 'sketch', key, told: sketched };
      }
    },
  }),
};

/** Near-copies of one band. */
export const findCopiesInBand: Step = {
  takes: ['sketch'],
  start: () => ({
    *take(lines) {
      const band = new Band();
      const articles = toldIn(lines, 'sketch');
      for (const next of articles.sort((a, b) => (a.article < b.article ? -1 : 1))) {
        const told = band.meet(next);
        if (told !== undefined) yield { kind: 'copy', key: next.article, told };
      }
    },
  }),
};
