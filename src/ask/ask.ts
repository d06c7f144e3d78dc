import { TimeLimit } from '../query/time-limit.ts';
import type { Answer, Misunderstanding } from './answer.ts';
import { askExactly } from './ask-exactly.ts';
import type { Asker } from './asker.ts';
import { openChart } from './grammar/chart.ts';
import { askLoosely } from './loose/ask-loosely.ts';
import { explainMisunderstanding } from './tell/suggest-questions.ts';
import { tokenize } from './words/tokens.ts';

/** No question that people ask is longer, and the ways to read one grow with the cube of its words. */
const MAX_WORDS = 60;
const MAX_LENGTH = 2000;
const TOO_LONG: Misunderstanding = {
  message: `the question is longer than ${MAX_WORDS} words, and such questions are not read`,
  nearest: [],
};

export interface AskOptions {
  /** Milliseconds for all that the answer needs; 30,000 if not given. */
  readonly timeoutMs?: number;
}

/**
 * Answers a question in English over a graph, each answer with the facts behind it: by the grammar's reading of the whole
 * question, else by what stands in it in whatever order.
 *
 * @example
 * const asker = await prepareAsker(await openGraph('output'));
 * const { outcome, answers } = await ask(asker, 'Who met Sergei Lavrov in July 2025?');
 *
 * @throws the classes of QueryError, where the store fails
 */
export async function ask(
  everAsked: Asker,
  question: string,
  { timeoutMs = 30_000 }: AskOptions = {},
): Promise<Answer> {
  const asker = { ...everAsked, store: everAsked.store.within(new TimeLimit(timeoutMs)) };
  const tokens = question.length > MAX_LENGTH ? [] : tokenize(question);
  if (question.length > MAX_LENGTH || tokens.length > MAX_WORDS) return notUnderstood(question, TOO_LONG);
  const chart = openChart(asker.lexicon.grammar, asker.terminals, tokens);
  const parsed = chart.parse('QUESTION');
  const exact = await askExactly(asker, question, parsed);
  if (exact && (exact.outcome !== 'not-reported' || exact.asides.length > 0)) return exact;
  const loose = await askLoosely(asker, question, tokens, chart);
  if (exact) return loose ? combine(exact, loose) : exact;
  if (loose) return loose;
  return notUnderstood(question, await explainMisunderstanding(asker, tokens, parsed));
}

function notUnderstood(question: string, misunderstanding: Misunderstanding): Answer {
  return {
    question,
    outcome: 'not-understood',
    misunderstanding,
    answers: [],
    nearest: [],
    asides: [],
    passages: [],
    ambiguous: [],
    unknown: [],
    leftAside: [],
    respelt: [],
    queries: [],
    warnings: [],
  };
}

/** What the grammar's reading finds nowhere, with what else the words of the question find. */
function combine(exact: Answer, loose: Answer): Answer {
  const { outcome, nearest, passages, leftAside, respelt } = loose;
  if (outcome === 'not-understood') return exact;
  // A name that the graph lacks may still stand in a sentence, or be spelt otherwise.
  if (exact.unknown.length > 0) return leftAside.length === 0 && outcome !== 'not-reported' ? loose : exact;
  return outcome === 'not-reported' ? { ...exact, nearest, passages, respelt } : loose;
}
