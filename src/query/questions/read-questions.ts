import { readdir, readFile } from 'node:fs/promises';
import { parseQuestion } from './parse-question.ts';
import type { Question } from './question.ts';
import { UnknownQuestionError } from './question-error.ts';
import { suggestNear } from './suggest-near.ts';

/** The shipped questions, a file each; at src and at dist the package's root is three folders up. */
const QUESTIONS: URL = new URL('../../../ontology/questions/', import.meta.url);

/** All questions by name. @throws QuestionFileError */
export async function readQuestions(folder: URL = QUESTIONS): Promise<Question[]> {
  return Promise.all((await listNames(folder)).map((name) => read(name, folder)));
}

/** One question. @throws UnknownQuestionError, with the names near to it; QuestionFileError */
export async function readQuestion(name: string, folder: URL = QUESTIONS): Promise<Question> {
  const names = await listNames(folder);
  if (names.includes(name)) return read(name, folder);
  const near = suggestNear(name, names);
  throw new UnknownQuestionError(`there is no question ${JSON.stringify(name)}`, {
    remedy: `${near ? `${near} ` : ''}\`communique questions list\` lists them.`,
  });
}

async function listNames(folder: URL): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.rq'))
    .map((file) => file.slice(0, -3))
    .sort();
}

async function read(name: string, folder: URL): Promise<Question> {
  return parseQuestion(name, await readFile(new URL(`${name}.rq`, folder), 'utf8'));
}
