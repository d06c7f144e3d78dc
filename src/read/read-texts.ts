import { createHash } from 'node:crypto';
import type { Issue } from '../model/issue.ts';
import { readArticles } from './read-articles.ts';

/** The texts of articles by their SHA-256 in hexadecimal, as graphs tell it. */
export async function readTexts(
  inputs: Iterable<string>,
  onIssue: (issue: Issue) => void = () => {},
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const result of readArticles(inputs)) {
    if ('issue' in result) onIssue(result.issue);
    else texts.set(createHash('sha256').update(result.article.text).digest('hex'), result.article.text);
  }
  return texts;
}
