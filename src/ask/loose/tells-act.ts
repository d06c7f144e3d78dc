import { foldName } from '../../query/names/fold-name.ts';
import type { ProvedFact } from '../judge/same-event.ts';

/** Words between the verb of saying and what was said: "told a news conference in the capital on Monday that". */
const BEFORE = 9;
const AFTER = 5;

/** An act's phrases, each a list of what may stand for each of its words. */
export type Phrases = readonly (readonly (readonly string[])[])[];

/** Whether a sentence tells what was said by one of an act's phrases: near before the content, at its start, or after it. */
export function tellsAct({ proof }: ProvedFact, phrases: Phrases): boolean {
  const { sentence, quote } = proof;
  const at = sentence.indexOf(quote);
  const lead = at < 0 ? sentence : sentence.slice(0, at);
  const tail = at < 0 ? '' : sentence.slice(at + quote.length);
  const near = [
    ...wordsOf(lead).slice(-BEFORE),
    ...wordsOf(quote).slice(0, 2),
    '|',
    ...wordsOf(tail).slice(0, AFTER),
  ];
  return phrases.some((phrase) =>
    near.some((_, from) => phrase.every((step, i) => step.includes(near[from + i] ?? ''))),
  );
}

function wordsOf(text: string): string[] {
  return foldName(text).split(' ').filter(Boolean);
}
