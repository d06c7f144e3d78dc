import { ALL_TABLE_KINDS } from '../table-kinds.ts';
import { readTableQuery } from '../tables.ts';
import { readQuestions } from './read-questions.ts';
import { renderSparql } from './render-questions.ts';

/** A query as a file of its own. */
export interface QueryFile {
  readonly name: string;
  readonly text: string;
}

/** All shipped questions and tables, each with its prefixes, as any SPARQL 1.1 engine takes them. */
export async function exportQueries(): Promise<QueryFile[]> {
  const questions = (await readQuestions()).map((question) => ({
    name: `${question.name}.rq`,
    text: renderSparql(question),
  }));
  const tables = await Promise.all(
    ALL_TABLE_KINDS.map(async (kind) => ({ name: `table-${kind}.rq`, text: await readTableQuery(kind) })),
  );
  return [...questions, ...tables];
}
