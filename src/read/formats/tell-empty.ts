import type { Issue } from '../../model/issue.ts';
import { readIssue } from '../read-issue.ts';

/** An empty file is likely to be a mistake; empty standard input is what a share of much work may come to. */
export function tellEmpty(path: string): readonly { readonly issue: Issue }[] {
  if (path === '-') return [];
  const message = 'The file is empty. Put an article into it or leave it out.';
  return [readIssue('empty-file', message, { file: path })];
}
