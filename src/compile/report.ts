import { increase } from '../counts.ts';
import type { Decision } from '../model/decision.ts';
import type { FactKind } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Iri } from '../rdf/iri.ts';
import type { ValidationReport } from '../validate/validation-report.ts';
import { VERSION } from '../version.ts';
import type { ConclusionPart } from './conclude-all.ts';
import type { ArticleSummary } from './manifest/article-entry.ts';

/** What a build came to: the same for the same input, so it holds no time and no duration. */
export interface BuildReport {
  readonly program: { readonly name: 'communique'; readonly version: string };
  readonly base: Iri;
  /** Articles in the graph. */
  readonly articles: number;
  readonly quads: number;
  /** What is concluded from several articles, by its class. */
  readonly conclusions: Readonly<Record<string, number>>;
  /** What the review beside the graph came to; absent where nobody has reviewed it. */
  readonly review?: ReviewOutcome;
  readonly facts: Readonly<Record<FactKind, number>>;
  /** Facts that were found and left out for being too unsure. */
  readonly withheld: number;
  /** What the last build into the folder left out, and why. */
  readonly issues: readonly Issue[];
  /** By code, how often something was amiss that cost no article. */
  readonly warnings?: Readonly<Record<string, number>>;
  /** What the shapes found, where they were asked. */
  readonly validation?: ValidationReport;
}

/** Decisions that hold, those found again by their words, and those whose fact is gone. */
export interface ReviewOutcome {
  readonly applied: number;
  readonly reanchored: number;
  readonly stale: readonly Decision[];
}

/** A report in the making. */
export class ReportDraft {
  readonly #base: Iri;
  readonly #facts: Record<FactKind, number> = { official: 0, meeting: 0, visit: 0, treaty: 0, statement: 0 };
  readonly #issues: Issue[] = [];
  readonly #warnings: Map<string, number> = new Map();
  readonly #conclusions: Map<string, number> = new Map();
  #review: ReviewOutcome | undefined;
  #articles = 0;
  #quads = 0;
  #withheld = 0;

  constructor(base: Iri) {
    this.#base = base;
  }

  addArticle({ facts, withheld, quads }: ArticleSummary, warnings: readonly string[]): void {
    this.#articles++;
    this.#quads += quads;
    this.#withheld += withheld;
    for (const kind of Object.keys(facts) as FactKind[]) this.#facts[kind] += facts[kind];
    for (const code of warnings) this.addWarning(code);
  }

  addConclusions({ quads, classes }: ConclusionPart): void {
    this.#quads += quads;
    for (const [name, count] of classes) increase(this.#conclusions, name, count);
  }

  setReview({ applied, reanchored, stale }: ReviewOutcome): void {
    if (applied + stale.length > 0) this.#review = { applied, reanchored, stale };
  }

  addIssue(issue: Issue): void {
    this.#issues.push(issue);
  }

  addWarning(code: string): void {
    increase(this.#warnings, code);
  }

  finish(validation: ValidationReport | undefined): BuildReport {
    return {
      program: { name: 'communique', version: VERSION },
      base: this.#base,
      articles: this.#articles,
      quads: this.#quads,
      conclusions: inOrder(this.#conclusions),
      ...(this.#review && { review: this.#review }),
      facts: this.#facts,
      withheld: this.#withheld,
      issues: this.#issues,
      ...(this.#warnings.size > 0 && { warnings: inOrder(this.#warnings) }),
      ...(validation && { validation }),
    };
  }
}

const inOrder = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort());
