import { extname } from 'node:path';
import { type Prepared, readPrepared } from '../../prepared.ts';
import type { QuestionLexicon } from './load-grammar.ts';
import { QUESTIONS } from './shipped-questions.ts';

const READERS = ['.', '../../query/names', ...['fold-letters', 'group-by'].map(fileOf)];

/** The shipped grammar as the build read it. */
export const PREPARED_GRAMMAR: Prepared = {
  file: new URL('../../prepared.grammar', import.meta.url),
  from: [
    QUESTIONS,
    new URL('../function-words.txt', QUESTIONS),
    ...READERS.map((path) => new URL(path, import.meta.url)),
  ],
};

/** The shipped grammar. What reading it takes is loaded only where it is not as it was when the program was built. */
export async function openGrammar(): Promise<QuestionLexicon> {
  const prepared = readPrepared(PREPARED_GRAMMAR) as QuestionLexicon | undefined;
  return prepared ?? (await import('./load-grammar.ts')).loadGrammar();
}

function fileOf(name: string): string {
  return `../../${name}${extname(import.meta.url)}`;
}
