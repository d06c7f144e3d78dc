import { compareReports } from './compare-reports.ts';
import type { Report } from './report.ts';

/** Reports of a block that others are held against: those that were found last. */
const MODELS = 60;

/**
 * Reports that share a key, the most exact first. Each is held against those that were like none before, so that a block takes
 * as long as it has reports, however many there are.
 */
export class Block {
  readonly #models: Report[] = [];

  /** The reports met before of which the next may tell the same. */
  meet(report: Report): readonly Report[] {
    const alike = this.#models.filter((model) => compareReports(report, model) !== undefined);
    if (alike.length === 0) this.#models.push(report);
    if (this.#models.length > MODELS) this.#models.shift();
    return alike;
  }
}
