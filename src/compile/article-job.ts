import type { Article } from '../model/article.ts';
import type { Fact, FactKind } from '../model/fact.ts';
import { analysisFailed, type Issue } from '../model/issue.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Miss } from '../model/miss.ts';
import { analyseArticle, createFinder, type Found, toQuads } from '../pipeline.ts';
import { readShippedKnowledge } from '../read/shipped-knowledge.ts';
import { ArticleValidator } from '../validate/article-validator.ts';
import type { ArticleCounts } from './manifest/article-entry.ts';
import { summariseArticle } from './summarise-article.ts';
import { type TextOptions, writeTexts } from './write-texts.ts';

/** What is to be made of each article: plain data, so that it can be told to a thread. */
export interface JobOptions extends TextOptions {
  /** The seeds that come with the package if not given. */
  readonly knowledge?: Knowledge;
  /** Facts less sure are left out; the bound of the seeds' weights if not given. */
  readonly minConfidence?: number;
  /** Whether to sum up what the graph holds, and to check it against the shapes. */
  readonly summarise?: boolean;
  readonly validate?: boolean;
  /** Whether to tell which sentences gave no event. */
  readonly misses?: boolean;
}

/** What became of one article: plain data, as a thread can hand it over. */
export interface ArticleOutcome extends ArticleCounts {
  readonly article: Pick<Article, 'id' | 'source'>;
  /** In the order of the formats, as UTF-8: bytes go from thread to thread without a copy. */
  readonly texts: readonly Uint8Array<ArrayBuffer>[];
  /** As JSON, which is what a build keeps of it. */
  readonly summary?: string;
}

/** The outcome, missing where the analysis failed, and what was left out. */
export interface JobResult {
  readonly outcome?: ArticleOutcome;
  readonly issues: readonly Issue[];
  readonly misses: readonly Miss[];
}

const encoder = new TextEncoder();

export type Job = (article: Article) => Promise<JobResult>;

/** A function from an article to all that is to be made of it. What goes wrong in it costs that article alone. */
export async function createJob(options: JobOptions): Promise<Job> {
  const knowledge = options.knowledge ?? (await readShippedKnowledge());
  const find = createFinder(knowledge, {
    misses: options.misses ?? false,
    references: options.formats.includes('text'),
  });
  const bound = options.minConfidence ?? knowledge.weights.threshold;
  const validator = options.validate ? await ArticleValidator.load() : undefined;
  return async (article) => {
    const issues: Issue[] = [];
    let found: Found = { facts: [], misses: [], sentences: [], references: [] };
    const findFacts = (each: Article): readonly Fact[] => {
      found = find(each);
      return found.facts;
    };
    const onIssue = (issue: Issue): void => void issues.push(issue);
    try {
      const analysis = analyseArticle(article, findFacts, onIssue, bound);
      const { misses, sentences, references } = found;
      if (!analysis) return { issues, misses };
      const quads = toQuads(analysis, { base: options.base, onIssue });
      const counts = {
        facts: countFacts(analysis.facts),
        withheld: analysis.withheld,
        quads: quads.length,
      };
      const made = { article, facts: analysis.facts, sentences, references, quads };
      const texts = await writeTexts(made, options);
      const summary = options.summarise
        ? await summariseArticle(made, counts, texts[options.formats.indexOf('nquads')], validator)
        : undefined;
      const outcome: ArticleOutcome = {
        article: { id: article.id, source: article.source },
        ...counts,
        texts: texts.map((text) => encoder.encode(text)),
        ...(summary && { summary: JSON.stringify(summary) }),
      };
      return { outcome, issues, misses };
    } catch (error) {
      return { issues: [analysisFailed(article, error)], misses: found.misses };
    }
  };
}

function countFacts(facts: readonly Fact[]): Record<FactKind, number> {
  const counts = { official: 0, meeting: 0, visit: 0, treaty: 0, statement: 0 };
  for (const { kind } of facts) counts[kind]++;
  return counts;
}
