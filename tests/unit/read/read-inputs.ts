import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/model/article.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { type ReadOptions, readArticles } from '../../../src/read/read-articles.ts';
import { makeFolder } from '../../make-folder.ts';

export interface Read {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

/** What inputs hold. */
export async function readInputs(inputs: readonly string[], options: ReadOptions = {}): Promise<Read> {
  const [articles, issues]: [Article[], Issue[]] = [[], []];
  for await (const result of readArticles(inputs, options)) {
    if ('article' in result) articles.push(result.article);
    else issues.push(result.issue);
  }
  return { articles, issues };
}

/** A folder for the files of a test file, and a way to read one that is put there. */
export function openFolder(): {
  readonly folder: string;
  readonly readFile: (name: string, content: string | Uint8Array, options?: ReadOptions) => Promise<Read>;
} {
  const folder = makeFolder();
  return {
    folder,
    readFile: (name, content, options) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return readInputs([path], options);
    },
  };
}

/** Issues as `code` or `code:line`, in their order. */
export const codesOf = ({ issues }: Read): string[] =>
  issues.map(({ code, line }) => (line === undefined ? code : `${code}:${line}`));
