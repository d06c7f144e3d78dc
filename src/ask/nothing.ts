import type { Answer } from './answer.ts';

/** An answer of which nothing is known yet but the question. */
export const NOTHING: Omit<Answer, 'question' | 'outcome'> = {
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
