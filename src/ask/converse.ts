import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import type { Asker } from './asker.ts';
import { openChart } from './grammar/chart.ts';
import { askSpots } from './loose/ask-loosely.ts';
import { followUp, goesOn, isMatter, readPronouns } from './loose/follow-up.ts';
import { type Spot, spotPhrases } from './loose/spot.ts';
import { tokenize } from './words/tokens.ts';

/** An answer, and what the next question may go on from. */
export interface Turn {
  readonly answer: Answer;
  readonly spots: readonly Spot[];
}

/**
 * Answers a question that may go on from the one before: "and in June?", "what about Rubio?", "did he visit China?".
 *
 * @throws the classes of QueryError, where the store fails
 */
export async function converse(asker: Asker, question: string, before?: Turn): Promise<Turn> {
  const tokens = tokenize(question);
  const chart = openChart(asker.lexicon.grammar, asker.terminals, tokens);
  const spots = spotPhrases(chart, tokens);
  if (before && before.spots.length > 0) {
    const named = readPronouns(before.spots, spots);
    const apart = chart.parse('QUESTION').meanings.length > 0 || isMatter(spots);
    const whole = goesOn(question, spots, apart) ? followUp(before.spots, named) : named;
    if (whole !== named || named.some((spot, i) => spot !== spots[i])) {
      const answer = await askSpots(asker, question, tokens, whole);
      if (answer) return { answer, spots: answer.outcome === 'not-understood' ? before.spots : whole };
    }
  }
  return { answer: await ask(asker, question), spots };
}
