import type { Issue } from '../articles.ts';
import { escapeLine } from '../escape-controls.ts';
import { tell } from './print.ts';

/** A warning may come with each of a million articles: so many of a kind are shown, the others counted. */
const SHOWN = 3;

/** Tells issues on stderr as `file:line:column: message` while a command runs, and remembers that there were any. */
export class IssuePrinter {
  readonly #quiet: boolean;
  #failures = 0;
  /** How many warnings of each code there were. */
  readonly #warnings: Map<string, number> = new Map();

  /** Bound, so that it can be handed on as a callback. */
  readonly print = (issue: Issue): void => {
    if (issue.severity === undefined) this.#failures++;
    else {
      const before = this.#warnings.get(issue.code) ?? 0;
      this.#warnings.set(issue.code, before + 1);
      if (this.#quiet || before >= SHOWN) return;
    }
    tell(`${formatIssue(issue)}\n`);
  };

  constructor({ quiet = false }: { readonly quiet?: boolean } = {}) {
    this.#quiet = quiet;
  }

  /** Counts the warnings that were not shown; the exit code is 1 where any input, or part of one, was left out. */
  close(): void {
    for (const [code, count] of this.#warnings) {
      if (!this.#quiet && count > SHOWN) tell(`and ${count - SHOWN} more of this kind [${code}]\n`);
    }
    if (this.#failures > 0) process.exitCode = 1;
  }
}

/** `file:line:column: message [code]`, as far as the place is known. */
export function formatIssue({ file, line, column, article, message, code }: Issue): string {
  const place = [file ?? article ?? 'input', line, column].filter((part) => part !== undefined).join(':');
  return escapeLine(`${place}: ${message} [${code}]`);
}
