import type { Answer, AnswerOptions, GraphStore } from '../graph-store.ts';
import type { Names } from '../names/read-names.ts';
import { GraphError } from '../query-error.ts';
import { type BoundQuestion, bindQuestion } from './bind-question.ts';
import type { Question } from './question.ts';
import { readValues } from './read-values.ts';

/**
 * Answers a shipped question over the graph of the names. `given` holds what a reader wrote for each parameter.
 *
 * @example
 * const store = await openGraph('output');
 * const question = await readQuestion('who-met');
 * const answer = await runQuestion(question, { party: 'Lavrov', from: '2025-07' }, await readNames(store, gazetteer));
 *
 * @throws ParameterError, UnknownNameError, AmbiguousNameError and the classes of QueryError
 */
export async function runQuestion(
  question: Question,
  given: Readonly<Record<string, string>>,
  names: Names,
  options: Omit<AnswerOptions, 'bind'> = {},
): Promise<Answer> {
  const { text, bind } = await prepareQuestion(question, given, names);
  return names.store.answer(text, { ...options, bind });
}

/** The query that `runQuestion` asks. @throws as it does */
export async function prepareQuestion(
  question: Question,
  given: Readonly<Record<string, string>>,
  names: Names,
): Promise<BoundQuestion> {
  refuseBareTriples(names.store);
  return bindQuestion(question.sparql, await readValues(question, given, names));
}

/** The questions tell which article says what, and a file of bare triples does not. */
function refuseBareTriples(store: GraphStore): void {
  if (store.named) return;
  throw new GraphError('graph-without-names', `${store.path} has triples without their articles' graphs`, {
    remedy: 'Ask graph.nq, graph.trig or graph.jsonld.',
  });
}
