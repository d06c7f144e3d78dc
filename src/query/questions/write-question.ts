import { knownPrefixes } from '../known-prefixes.ts';
import type { Names } from '../names/read-names.ts';
import { type Bindings, bindVariables } from '../prepare/bind-variables.ts';
import { listColumns } from '../prepare/list-columns.ts';
import { parseBinding } from '../prepare/parse-binding.ts';
import { parseQuery } from '../prepare/parse-query.ts';
import { writeQuery } from '../prepare/write-query.ts';
import type { Question } from './question.ts';
import { prepareQuestion } from './run-question.ts';

/**
 * A question's query with the values of a reader in it, as text that any endpoint answers.
 *
 * @throws ParameterError, UnknownNameError, AmbiguousNameError and the classes of QueryError
 */
export async function writeQuestion(
  question: Question,
  given: Readonly<Record<string, string>>,
  names: Names,
): Promise<string> {
  const { text, bind } = await prepareQuestion(question, given, names);
  const values: Bindings = new Map(
    Object.entries(bind).map(([name, value]) => [name, parseBinding(value, knownPrefixes)]),
  );
  return `# ${question.summary}\n${writeQuery(bindVariables(listColumns(parseQuery(text, knownPrefixes)), values))}\n`;
}
