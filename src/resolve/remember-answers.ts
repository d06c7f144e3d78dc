import type { Party } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Document } from './document.ts';

/**
 * Whom each mention was found to stand for, by how many steps had led to it. A pronoun asks all subjects before it, and
 * those that are pronouns ask in their turn: without memory, a row of them that stay open takes exponential time.
 */
export interface Answers {
  readonly byMention: Map<Mention, (readonly Party[] | undefined)[]>;
  /** How many events had been told when these were found: "the two sides" may mean others after the next. */
  told: number;
}

export const createAnswers = (): Answers => ({ byMention: new Map(), told: 0 });

/** The answer found before, else the one that `find` gives. */
export function recall(
  { answers, pairs }: Document,
  mention: Mention,
  depth: number,
  find: () => readonly Party[],
): readonly Party[] {
  if (answers.told !== pairs.length) {
    answers.byMention.clear();
    answers.told = pairs.length;
  }
  const known = answers.byMention.get(mention) ?? [];
  const parties = known[depth] ?? find();
  known[depth] = parties;
  answers.byMention.set(mention, known);
  return parties;
}
