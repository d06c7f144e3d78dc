import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Quad } from '@rdfjs/types';
import { annotate } from './annotate/annotate.ts';
import { createLexicon } from './annotate/lexicon.ts';
import { extract } from './extract/extract.ts';
import { createGrammar } from './extract/grammar.ts';
import { readClaim } from './extract/misses/claim.ts';
import { explainAbsence } from './extract/misses/explain-absence.ts';
import { findMisses } from './extract/misses/find-misses.ts';
import { mapArticle } from './map/map-article.ts';
import type { Absence } from './model/absence.ts';
import type { Article } from './model/article.ts';
import type { Extraction } from './model/extraction.ts';
import type { Fact } from './model/fact.ts';
import { analysisFailed, articleIssue, type Issue } from './model/issue.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { AnnotatedArticle } from './model/mention.ts';
import type { Miss } from './model/miss.ts';
import type { Reference } from './model/reference.ts';
import type { Span } from './model/span.ts';
import type { Iri } from './rdf/iri.ts';
import { DEFAULT_BASE } from './rdf/mint.ts';
import type { ReadOptions } from './read/read-articles.ts';
import { readShippedKnowledge } from './read/shipped-knowledge.ts';
import { SEEDS } from './read/shipped-seeds.ts';
import { createLocator } from './resolve/facts/locate-towns.ts';
import { type Resolution, resolve } from './resolve/resolve.ts';
import { weigh } from './weigh/weigh.ts';

export { SEEDS };

/** What the text of an article goes through on its way to facts. */
export interface Stages {
  readonly annotate: (article: Article) => AnnotatedArticle;
  readonly extract: (annotated: AnnotatedArticle) => Extraction;
  readonly resolve: (annotated: AnnotatedArticle, extraction: Extraction) => Resolution;
  /** Gives each fact the chance that it is right. */
  readonly weigh: (annotated: AnnotatedArticle, facts: readonly Fact[]) => readonly Fact[];
  /** No step of the flow: what its facts leave out. */
  readonly findMisses: (annotated: AnnotatedArticle, facts: readonly Fact[]) => readonly Miss[];
  /** Why an article tells no such fact. */
  readonly explainAbsence: (claim: string, annotated: AnnotatedArticle) => Absence;
}

/** The stages with the knowledge they need, indexed once. */
export function createStages(knowledge: Knowledge): Stages {
  const lexicon = createLexicon(knowledge);
  const grammar = createGrammar(knowledge);
  const { weights } = knowledge;
  const locate = createLocator(knowledge);
  const stages: Stages = {
    annotate: (article) => annotate(article, lexicon),
    extract: (annotated) => extract(annotated, grammar),
    resolve: (annotated, extraction) => {
      const { facts, references } = resolve(annotated, extraction);
      return { facts: locate(facts), references };
    },
    weigh: (annotated, facts) => weigh(annotated, facts, weights),
    findMisses: (annotated, facts) => findMisses(annotated, grammar, facts),
    explainAbsence: (claim, annotated) => {
      const read = readClaim(stages.annotate(claimAsArticle(claim)), grammar);
      const extraction = stages.extract(annotated);
      const facts = stages.weigh(annotated, stages.resolve(annotated, extraction).facts);
      const { candidates } = extraction;
      return explainAbsence(read, { annotated, candidates, facts, bound: weights.threshold }, grammar);
    },
  };
  return stages;
}

const claimAsArticle = (text: string): Article => ({
  id: 'claim',
  text,
  source: 'claim',
  language: 'en',
  bodyStart: 0,
});

/** The facts of an article, what they leave out, where each sentence stands, and whom words mean that name nobody. */
export interface Found {
  readonly facts: readonly Fact[];
  readonly misses: readonly Miss[];
  readonly sentences: readonly Span[];
  readonly references: readonly Reference[];
}

/** What is looked for beside facts, each at a cost of its own. */
export interface FinderOptions {
  readonly misses?: boolean;
  readonly references?: boolean;
}

/** A function from an article to all that is found in it. */
export function createFinder(
  knowledge: Knowledge,
  { misses: wanted = false, references: named = false }: FinderOptions = {},
): (article: Article) => Found {
  const stages = createStages(knowledge);
  return (article) => {
    const annotated = stages.annotate(article);
    const told = stages.resolve(annotated, stages.extract(annotated));
    const facts = stages.weigh(annotated, told.facts);
    const misses = wanted ? stages.findMisses(annotated, facts) : [];
    const references = named ? told.references() : [];
    return { facts, misses, sentences: annotated.sentences, references };
  };
}

/** A function from an article to its facts; `onMiss` hears of what they leave out, at a cost of its own. */
export function createAnalyser(
  knowledge: Knowledge,
  onMiss?: FlowOptions['onMiss'],
): (article: Article) => readonly Fact[] {
  const find = createFinder(knowledge, { misses: onMiss !== undefined });
  return (article) => {
    const { facts, misses } = find(article);
    for (const miss of misses) onMiss?.(miss, article);
    return facts;
  };
}

/** An article and what it says. */
export interface Analysis {
  readonly article: Article;
  readonly facts: readonly Fact[];
  /** How many facts were found and left out for being too unsure. */
  readonly withheld: number;
}

/** What an analysis goes by, and who hears of what it leaves out. */
export interface FlowOptions extends ReadOptions {
  /** The seeds that come with the package if not given. */
  readonly knowledge?: Knowledge;
  /** Facts less sure are left out; where the seeds' weights say that precision and recall weigh best, if not given. */
  readonly minConfidence?: number;
  /** Under which all resources live; ends in `/` and holds no `#`, which evidence has. */
  readonly base?: Iri;
  /** Hears of every input, and of every part of one, that was left out. */
  readonly onIssue?: (issue: Issue) => void;
  /** Hears of each sentence that names two actors and a diplomatic word and gave no event. */
  readonly onMiss?: (miss: Miss, article: Article) => void;
}

/**
 * Reads articles and finds their facts, one article at a time. What is wrong with one goes to `onIssue`, and the rest
 * goes on.
 *
 * @example
 * for await (const { article, facts } of analyse(['articles/'])) console.log(article.id, facts.length);
 *
 * @throws {SeedError} where the seeds cannot be read
 */
export async function* analyse(
  inputs: Iterable<string>,
  { knowledge, minConfidence, onIssue = () => {}, onMiss, ...reading }: FlowOptions = {},
): AsyncGenerator<Analysis> {
  const known = knowledge ?? (await readShippedKnowledge());
  const bound = minConfidence ?? known.weights.threshold;
  const findFacts = createAnalyser(known, onMiss);
  const { readArticles } = await loadReaders();
  for await (const result of readArticles(inputs, reading)) {
    if ('issue' in result) {
      onIssue(result.issue);
      continue;
    }
    const { article } = result;
    // Articles come many at a read: without a turn between them a signal to stop would wait for them all.
    await nextTurn();
    const analysis = analyseArticle(article, findFacts, onIssue, bound);
    if (analysis) yield analysis;
  }
}

/** Threads are handed articles that were read: they never load what reads them. */
const loadReaders = (): Promise<typeof import('./read/read-articles.ts')> =>
  import('./read/read-articles.ts');

/** One article and what it says, as far as that is as sure as `bound` asks for; nothing where the analysis fails, which `onIssue` hears of. */
export function analyseArticle(
  article: Article,
  findFacts: (article: Article) => readonly Fact[],
  onIssue: (issue: Issue) => void,
  bound: number,
): Analysis | undefined {
  const found = isEnglish(article)
    ? attempt(() => findFacts(article), article, onIssue)
    : tellOtherLanguage(article, onIssue);
  const facts = found?.filter((fact) => fact.confidence >= bound);
  return found && facts && { article, facts, withheld: found.length - facts.length };
}

const isEnglish = ({ language }: Article): boolean => /^eng?(?:-|$)/i.test(language);

/** English rules would find in other languages what is not there: the article stays, without facts. */
function tellOtherLanguage(article: Article, onIssue: (issue: Issue) => void): readonly Fact[] {
  const message = `The article is in "${article.language}", and only English is read: it gives no facts. Translate it or leave it out.`;
  const what = { stage: 'read', code: 'other-language', severity: 'warning', message } as const;
  onIssue(articleIssue(article, what));
  return [];
}

/** An article and its facts as the quads of one named graph. */
export function toQuads(
  { article, facts }: Pick<Analysis, 'article' | 'facts'>,
  { base = DEFAULT_BASE, onIssue }: FlowOptions,
): Quad[] {
  return mapArticle(article, facts, { base, ...(onIssue && { onIssue }) });
}

/** A fault of our own on one article must not cost a run of many: it is told as an issue. */
function attempt<T>(run: () => T, article: Article, onIssue: (issue: Issue) => void): T | undefined {
  try {
    return run();
  } catch (error) {
    onIssue(analysisFailed(article, error));
    return undefined;
  }
}

/** For each article why it does not tell what is claimed: "Brekke met Salo in Oslo". */
export async function* explainAbsences(
  claim: string,
  inputs: Iterable<string>,
  { knowledge, onIssue = () => {}, ...reading }: FlowOptions = {},
): AsyncGenerator<{ readonly article: Article; readonly absence: Absence }> {
  const stages = createStages(knowledge ?? (await readShippedKnowledge()));
  const { readArticles } = await loadReaders();
  for await (const result of readArticles(inputs, reading)) {
    if ('issue' in result) onIssue(result.issue);
    else
      yield {
        article: result.article,
        absence: stages.explainAbsence(claim, stages.annotate(result.article)),
      };
  }
}
