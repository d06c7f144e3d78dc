import { ConclusionGraph } from '../derived/conclusion-graph.ts';
import { writeHappening } from '../derived/write-happenings.ts';
import { writeDisagreement } from '../derived/write-life.ts';
import { Block } from '../happenings/block.ts';
import { keysOf } from '../happenings/block-keys.ts';
import { gatherHappenings } from '../happenings/gather-happenings.ts';
import { makeReports } from '../happenings/make-reports.ts';
import { compareExactness } from '../happenings/report.ts';
import { datedReport, disagreeOnDates, keyOfDated } from '../life/disagree-on-dates.ts';
import { indexMerges } from '../merge-groups.ts';
import { mergeParties } from '../offices/merge-parties.ts';
import { makeWorld } from '../world.ts';
import { ofKind, type Step, toldIn } from './step.ts';

/** The facts of an article as reports: each once by itself, and once by each key by which those like it are looked for. */
export const dealReports: Step = {
  takes: ['digest', 'meant', 'copy'],
  start: ({ parties }, { words }) => {
    const merged = indexMerges(mergeParties(parties, words.titleWords));
    return {
      *take(lines) {
        const meant = toldIn(lines, 'meant');
        const persons = new Map(meant.map(({ iri, person }) => [iri, person]));
        const world = makeWorld({
          parties,
          merged,
          personOf: (iri) => persons.get(iri),
          served: new Map(meant.map(({ person, body }) => [person, body])),
          words,
          stories: new Map(ofKind(lines, 'copy').map(({ key, told }) => [key, told])),
        });
        const reports = toldIn(lines, 'digest').flatMap((digest) => makeReports(digest, world));
        for (const told of reports) {
          yield { kind: 'fact', key: told.fact.iri, told };
          for (const key of keysOf(told).own) yield { kind: 'report', key, told };
        }
      },
    };
  },
};

/** Which reports of a block may be of one happening. */
export const linkReports: Step = {
  takes: ['report'],
  start: () => ({
    *take(lines) {
      const block = new Block();
      for (const report of toldIn(lines, 'report').sort(compareExactness))
        for (const { fact } of block.meet(report))
          yield { kind: 'link', key: report.fact.iri, told: fact.iri };
    },
  }),
};

/** Deals out reports by what stands for those that links hold together. */
export const dealFacts: Step = {
  takes: ['fact', 'link'],
  start: () => ({
    *take(lines) {
      const [link] = ofKind(lines, 'link');
      for (const { key, told } of ofKind(lines, 'fact')) yield { kind: 'fact', key: link?.told ?? key, told };
    },
  }),
};

/** What happened, from the reports that links hold together. */
export const tellHappenings: Step = {
  takes: ['fact'],
  start: (_, { base }) => ({
    *take(lines) {
      const graph = new ConclusionGraph(base);
      for (const happening of gatherHappenings(toldIn(lines, 'fact'))) {
        writeHappening(graph, happening);
        for (const told of datedReport(happening)) yield { kind: 'first', key: keyOfDated(told), told };
      }
      yield* graph.parts(true);
    },
  }),
};

/** Where happenings of the same persons may be one under two dates. */
export const tellMovedDates: Step = {
  takes: ['first'],
  start: (_, { base }) => ({
    *take(lines) {
      const graph = new ConclusionGraph(base);
      for (const found of disagreeOnDates(toldIn(lines, 'first'))) writeDisagreement(graph, found);
      yield* graph.parts(true);
    },
  }),
};
