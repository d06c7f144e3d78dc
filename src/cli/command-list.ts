import type { Command } from 'commander';

/** A command as the help of the program lists it. Its own code is loaded when it is asked for, so that none waits for all. */
export interface ListedCommand {
  /** What it takes, as the list shows it. */
  readonly takes: string;
  readonly description: string;
  /** What adds its options and its action. */
  readonly load: () => Promise<(command: Command) => void>;
}

/** Every command, in the order of the help. */
export const COMMANDS: Readonly<Record<string, ListedCommand>> = {
  build: {
    takes: '[options] [input...]',
    description: 'turn articles into a folder of linked data',
    load: async () => (await import('./commands/build.ts')).addBuild,
  },
  text: {
    takes: '[options] [input...]',
    description: 'print the plain text of an article, in which all offsets count',
    load: async () => (await import('./commands/text.ts')).addText,
  },
  extract: {
    takes: '[options] [input...]',
    description: 'print what articles say as linked data or as flat records, article by article',
    load: async () => (await import('./commands/extract.ts')).addExtract,
  },
  conclude: {
    takes: '[options] <input...>',
    description: 'put together what articles told that were read apart: who is who, what several report',
    load: async () => (await import('./commands/conclude.ts')).addConclude,
  },
  query: {
    takes: '[options] [sparql]',
    description: 'answer a SPARQL query over a graph, or open a shell for queries',
    load: async () => (await import('./commands/query.ts')).addQuery,
  },
  questions: {
    takes: '',
    description: 'list the questions that come with the program, or answer one',
    load: async () => (await import('./commands/questions.ts')).addQuestions,
  },
  ask: {
    takes: '[options] [question]',
    description: 'answer a question in English, with the sentences behind the answer',
    load: async () => (await import('./commands/ask.ts')).addAsk,
  },
  table: {
    takes: '[options] <kind>',
    description:
      'print the facts of one kind, or of all, as flat records; or what happened, each with its reports counted',
    load: async () => (await import('./commands/table.ts')).addTable,
  },
  'what-changed': {
    takes: '[options]',
    description: 'tell what reports since a day tell otherwise than others before',
    load: async () => (await import('./commands/what-changed.ts')).addWhatChanged,
  },
  why: {
    takes: '[options] <iri>',
    description: 'show the sentence, rule and attribution behind a fact',
    load: async () => (await import('./commands/why.ts')).addWhy,
  },
  'why-not': {
    takes: '<claim> <input...>',
    description:
      'show what keeps articles from telling a fact: the nearest sentence, the first condition that fails',
    load: async () => (await import('./commands/why-not.ts')).addWhyNot,
  },
  serve: {
    takes: '[options]',
    description: 'serve a graph: a SPARQL endpoint, linked data, and pages to look at it',
    load: async () => (await import('./commands/serve.ts')).addServe,
  },
  review: {
    takes: '[options]',
    description: 'accept, reject or correct facts, merge or split persons, for good',
    load: async () => (await import('./commands/review.ts')).addReview,
  },
  validate: {
    takes: '[options] [path]',
    description: 'check a graph against the shapes of the ontology (SHACL)',
    load: async () => (await import('./commands/validate.ts')).addValidate,
  },
  export: {
    takes: '[options]',
    description: 'write a graph for other programs: who met whom, and the tables',
    load: async () => (await import('./commands/export.ts')).addExport,
  },
  load: {
    takes: '[options] [inputs...]',
    description: 'load a graph into a triple store, article by article, and check what it holds',
    load: async () => (await import('./commands/load.ts')).addLoad,
  },
  gazetteer: {
    takes: '',
    description: 'make a gazetteer of office-holders of a graph or an endpoint',
    load: async () => (await import('./commands/gazetteer.ts')).addGazetteer,
  },
  evaluate: {
    takes: '[options]',
    description: 'score what is found in articles against gold records',
    load: async () => (await import('./commands/evaluate.ts')).addEvaluate,
  },
};
