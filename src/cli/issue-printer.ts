import { closeSync, openSync, writeSync } from 'node:fs';
import type { Issue } from '../articles.ts';
import { escapeLine } from '../escape-controls.ts';
import { FileError } from '../settings.ts';
import { tell } from './print.ts';

/** A warning may come with each of a million articles: so many of a kind are shown, the others counted. */
const SHOWN = 3;

/** Tells issues on stderr as `file:line:column: message` while a command runs, and remembers that there were any. */
export class IssuePrinter {
  readonly #quiet: boolean;
  /** Where what was left out goes as JSON lines, so that a share of much work does not fail for one record. */
  readonly #file: number | undefined;
  #failures = 0;
  /** How many warnings of each code there were. */
  readonly #warnings: Map<string, number> = new Map();

  /** Bound, so that it can be handed on as a callback. */
  readonly print = (issue: Issue): void => {
    if (issue.severity === undefined) {
      this.#failures++;
      if (this.#file !== undefined) writeSync(this.#file, `${JSON.stringify(issue)}\n`);
    } else {
      const before = this.#warnings.get(issue.code) ?? 0;
      this.#warnings.set(issue.code, before + 1);
      if (this.#quiet || before >= SHOWN) return;
    }
    tell(`${formatIssue(issue)}\n`);
  };

  constructor({ quiet = false, keepGoing }: { readonly quiet?: boolean; readonly keepGoing?: string } = {}) {
    this.#quiet = quiet;
    this.#file = keepGoing === undefined ? undefined : open(keepGoing);
  }

  /** Whether any input, or part of one, was left out. */
  get failed(): boolean {
    return this.#failures > 0;
  }

  /**
   * Counts the warnings that were not shown. The exit code is 1 where any input, or part of one, was left out and no file
   * tells of it.
   */
  close(): void {
    for (const [code, count] of this.#warnings) {
      if (!this.#quiet && count > SHOWN) tell(`and ${count - SHOWN} more of this kind [${code}]\n`);
    }
    if (this.#file !== undefined) closeSync(this.#file);
    else if (this.#failures > 0) process.exitCode = 1;
  }
}

/** @throws FileError */
function open(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (cause) {
    const message = 'what is left out cannot be written there; name a file in a folder that is there';
    throw new FileError(path, message, cause);
  }
}

/** `file:line:column: message [code]`, as far as the place is known. */
export function formatIssue({ file, line, column, article, message, code }: Issue): string {
  const place = [file ?? article ?? 'input', line, column].filter((part) => part !== undefined).join(':');
  // Of an archive or a feed the file alone does not tell which of many it is.
  const which = file !== undefined && line === undefined && article !== undefined && !file.includes(article);
  return escapeLine(`${place}: ${which ? `article ${article}: ` : ''}${message} [${code}]`);
}
