import type { Passage } from '../answer.ts';
import { answerSpans } from './answer-spans.ts';
import { type Picking, shortAnswer } from './short-answer.ts';

const DAY = 86_400_000;
const AWAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** The passages again, the first with the words of its lead that plainly answer, where it has some. */
export function tellShortly([best, ...rest]: readonly Passage[], picking: Picking): readonly Passage[] {
  if (!best) return [];
  const span = shortAnswer(best.lead, picking);
  if (!span) return [best, ...rest];
  const words = best.lead.slice(span.start, span.end);
  const rivals = hasRival(best, words, picking);
  return [{ ...best, answer: dated(words, best), ...(rivals && { rivals: true as const }) }, ...rest];
}

/** "Yesterday" with the day that it was in the article. */
function dated(words: string, { published }: Passage): string {
  const away = AWAY[words.toLowerCase()];
  if (away === undefined || published === undefined) return words;
  return `${words} (${new Date(Date.parse(published) + away * DAY).toISOString().slice(0, 10)})`;
}

/** Another sentence told as an answer has words of the same sort: which of the two is asked for, only its whole sentence shows. */
const hasRival = ({ also }: Passage, words: string, { sort, asked, isState }: Picking): boolean =>
  also.some((sentence) =>
    answerSpans(sentence, sort, asked, isState).some(
      ({ start, end }) => !words.includes(sentence.slice(start, end)),
    ),
  );
