import type { Party } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Document } from './document.ts';

type ByMention = Map<Mention, (readonly Party[] | undefined)[]>;

/**
 * Whom each mention was found to stand for, by how many steps had led to it. A pronoun asks all subjects before it, and
 * those that are pronouns ask in their turn: without memory, a row of them that stay open takes exponential time.
 */
export interface Answers {
  readonly lasting: ByMention;
  /** Those that the events told so far had a part in: "the two sides" may mean others after the next. */
  readonly passing: ByMention;
  /** How many events had been told when the passing ones were found. */
  told: number;
}

export const createAnswers = (): Answers => ({ lasting: new Map(), passing: new Map(), told: 0 });

/** The answer found before, else the one that `find` gives. */
export function recall(
  { answers, pairs }: Document,
  mention: Mention,
  depth: number,
  find: () => readonly Party[],
): readonly Party[] {
  const { lasting, passing } = answers;
  const stays = lasting.get(mention)?.[depth];
  if (stays) return stays;
  if (answers.told !== pairs.count) {
    passing.clear();
    answers.told = pairs.count;
  }
  const passes = passing.get(mention)?.[depth];
  if (passes) {
    pairs.rely();
    return passes;
  }
  const { found, asked } = pairs.watch(find);
  keep(asked ? passing : lasting, mention, depth, found);
  return found;
}

function keep(answers: ByMention, mention: Mention, depth: number, parties: readonly Party[]): void {
  const known = answers.get(mention) ?? [];
  known[depth] = parties;
  answers.set(mention, known);
}
