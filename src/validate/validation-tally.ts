import { increase } from '../counts.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';
import type { Findings } from './findings.ts';
import type { Severity, ValidationReport, ValidationResult } from './validation-report.ts';

/** Results that are kept; the rest are only counted. */
const MOST = 1000;

/** Sums up what the shapes found in many articles. */
export class ValidationTally {
  readonly #most: number;
  readonly #results: ValidationResult[] = [];
  readonly #counts: Record<Severity, number> = { violation: 0, warning: 0, info: 0 };
  readonly #expected: Map<string, number> = new Map();
  readonly #checked: Map<string, number> = new Map();

  constructor(most: number = MOST) {
    this.#most = most;
  }

  add({ results, expected, checked }: Findings): void {
    for (const result of results) {
      this.#counts[result.severity]++;
      if (this.#results.length < this.#most) this.#results.push(result);
    }
    for (const [type, count] of expected) increase(this.#expected, type, count);
    for (const [type, count] of checked) increase(this.#checked, type, count);
  }

  /** All that was found so far. */
  report(): ValidationReport {
    const gaps = this.#gaps();
    const violations = this.#counts.violation + gaps.length;
    return {
      conforms: violations === 0,
      results: [...gaps, ...this.#results],
      counts: { ...this.#counts, violation: violations },
      checked: Object.fromEntries([...this.#checked].sort()),
    };
  }

  /** A violation for each class that no shape looked at. */
  #gaps(): ValidationResult[] {
    return [...this.#expected]
      .filter(([type]) => !this.#checked.get(type))
      .sort()
      .map(([type, count]) => ({
        severity: 'violation',
        focusNode: type,
        message: `No shape looked at the data's ${count} of the class ${type.slice(CQ.length)}.`,
        sourceShape: type,
      }));
  }
}
