import type { Quad } from '@rdfjs/types';
import { ArticleValidator } from './article-validator.ts';
import type { Shapes } from './load-shapes.ts';
import type { ValidationReport, ValidationResult } from './validation-report.ts';
import { ValidationTally } from './validation-tally.ts';

/** Checks one article's graph after another against the shapes, and keeps nothing of them but the results. */
export class GraphValidator {
  readonly #validator: ArticleValidator;
  readonly #tally: ValidationTally = new ValidationTally();

  private constructor(validator: ArticleValidator) {
    this.#validator = validator;
  }

  /** Loads the SHACL engine. */
  static async load(shapes?: Shapes): Promise<GraphValidator> {
    return new GraphValidator(await ArticleValidator.load(shapes));
  }

  /** Checks quads that belong together, such as one article's graph. */
  async validate(quads: readonly Quad[]): Promise<readonly ValidationResult[]> {
    const findings = await this.#validator.check(quads);
    this.#tally.add(findings);
    return findings.results;
  }

  /** All that was found so far. */
  report(): ValidationReport {
    return this.#tally.report();
  }
}
