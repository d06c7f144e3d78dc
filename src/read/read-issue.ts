import type { Issue } from '../model/issue.ts';

/** Why an input, or one article in it, was not read. */
export type ReadCode =
  | 'missing-file'
  | 'unreadable-file'
  | 'reading-failed'
  | 'empty-folder'
  | 'unreadable-folder'
  | 'empty-file'
  | 'empty-text'
  | 'broken-gzip'
  | 'broken-zip'
  | 'broken-warc'
  | 'bomb'
  | 'unknown-kind'
  | 'summary-only'
  | 'withdrawn'
  | 'broken-table'
  | 'repeated-column'
  | 'own-entities'
  | 'no-article'
  | 'cannot-fetch'
  | 'wrong-charset'
  | 'not-text'
  | 'too-large'
  | 'broken-json'
  | 'broken-front-matter'
  | 'bad-record'
  | 'bad-date'
  | 'bad-url'
  | 'bad-field'
  | 'no-date'
  | 'duplicate-id';

/** Where in the input something is wrong: 1-based lines and columns. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly article?: string;
}

/** `message` says what is wrong and what to do about it. */
export function readIssue(code: ReadCode, message: string, where: Partial<Where>): { readonly issue: Issue } {
  return { issue: { stage: 'read', code, message, ...where } };
}

/** Something that cost no article: it is told, and the run has not failed by it. */
export function readWarning(
  code: ReadCode,
  message: string,
  where: Partial<Where>,
): { readonly issue: Issue } {
  return { issue: { ...readIssue(code, message, where).issue, severity: 'warning' } };
}
