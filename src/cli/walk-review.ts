import { escapeLine } from '../escape-controls.ts';
import type { Decision, DoubtfulFact } from '../index.ts';
import { UsageError } from '../settings.ts';

/** What a walk needs of a terminal. */
export interface ReviewTerminal {
  readonly print: (text: string) => Promise<void>;
  /** The line that the reviewer writes; nothing once they have gone, by Ctrl-D or Ctrl-C. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
}

const PROMPT = '[a]ccept, [r]eject, [c]orrect, [s]kip, [b]ack, [q]uit: ';
const HELP = 'Write a, r, c, s, b or q.\n';

/**
 * Walks facts one by one. Each decision is handed on as soon as it is made, so that none is lost when the terminal goes;
 * whoever goes back decides anew, and the later decision holds.
 */
export async function walkReview(
  facts: readonly DoubtfulFact[],
  { print, ask }: ReviewTerminal,
  onDecision: (decision: Decision) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < facts.length; ) {
    const fact = facts[at];
    if (!fact) return;
    await print(describe(fact, at, facts.length));
    const answer = (await ask(PROMPT))?.trim().toLowerCase();
    if (answer === undefined || answer === 'q' || answer === 'quit') return;
    switch (answer[0]) {
      case 'a':
        await onDecision({ decision: 'accept', fact: fact.fact });
        break;
      case 'r':
        await onDecision({ decision: 'reject', fact: fact.fact });
        break;
      case 'c': {
        const [property, value] = [(await ask('property: '))?.trim(), (await ask('value: '))?.trim()];
        if (property === undefined || value === undefined) return;
        if (!/^\w+$/u.test(property) || value === '') {
          await print('A property is one word (status, place), and a value is an IRI or a word.\n');
          continue;
        }
        try {
          await onDecision({ decision: 'correct', fact: fact.fact, property, value });
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          await print(`${escapeLine(error.message)}\n`);
          continue;
        }
        break;
      }
      case 's':
        break;
      case 'b':
        at = Math.max(0, at - 1);
        continue;
      default:
        await print(HELP);
        continue;
    }
    at += 1;
  }
}

function describe(
  { fact, kind, status, confidence, article, quote, sentence }: DoubtfulFact,
  at: number,
  all: number,
): string {
  const within = sentence === '' || sentence === quote ? '' : `  in: ${escapeLine(sentence)}\n`;
  return `\n${at + 1} of ${all}: ${kind}, ${status}, confidence ${confidence} (${escapeLine(article)})\n  ${escapeLine(quote)}\n${within}  ${fact}\n`;
}
