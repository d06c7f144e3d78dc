import type { Issue } from '../index.ts';

/** Tells issues on stderr as `file:line:column: message` while a command runs, and remembers that there were any. */
export class IssuePrinter {
  #count = 0;

  /** Bound, so that it can be handed on as a callback. */
  readonly print = (issue: Issue): void => {
    this.#count++;
    process.stderr.write(`${formatIssue(issue)}\n`);
  };

  /** 1 where any input, or part of one, was left out. */
  setExitCode(): void {
    if (this.#count > 0) process.exitCode = 1;
  }
}

/** `file:line:column: message [code]`, as far as the place is known. */
export function formatIssue({ file, line, column, article, message, code }: Issue): string {
  const place = [file ?? article ?? 'input', line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${message} [${code}]`;
}
