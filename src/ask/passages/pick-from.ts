import type { Passage } from '../answer.ts';
import { type Picked, type Picking, pickAnswer } from './pick-answer.ts';

/** What a passage loses by each one that ranks before it, against how near its answer stands to what is asked. */
const STEP = 0.12;
const TIED = 1.3;
/** So near must the words of a question stand for a number, a day or a place to be its answer. */
const NEAR = 0.4;
/** So near, where they are tied to the question's verb and not all else that is asked is surely told of. */
const VERY_NEAR = 0.5;
/** Passages beside one that answers. */
const MOST_BESIDE = 2;

/**
 * The passages again, those first in which words that may answer stand near what is asked. Where the question's words are surely
 * told of (`firm`) and the nearest words of the first plainly answer, it says which they are, and few others are told beside it.
 */
export function pickFrom(passages: readonly Passage[], picking: Picking, firm: boolean): readonly Passage[] {
  const picked = passages.map((passage, i) => {
    const pick = pickAnswer(passage.sentence, picking);
    const nearness = pick ? pick.closeness * (pick.tied ? TIED : 1) : 0;
    return { passage, pick, worth: nearness - STEP * i };
  });
  const [best, ...others] = picked.sort((a, b) => b.worth - a.worth);
  const rest = others.map(({ passage }) => passage);
  if (!best?.pick || !isPlain(best.pick, picking, firm)) return [...(best ? [best.passage] : []), ...rest];
  const { passage, pick } = best;
  return [
    { ...passage, answer: answerOf(passage.sentence.slice(pick.start, pick.end), passage) },
    ...rest.slice(0, MOST_BESIDE),
  ];
}

function isPlain({ closeness, tied }: Picked, { sort }: Picking, firm: boolean): boolean {
  return tied ? firm || closeness >= VERY_NEAR : firm && sort !== 'person' && closeness >= NEAR;
}

const DAY = 86_400_000;
const AWAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "Yesterday" with the day that it was in the article. */
function answerOf(words: string, { published }: Passage): string {
  const away = AWAY[words.toLowerCase()];
  if (away === undefined || published === undefined) return words;
  return `${words} (${new Date(Date.parse(published) + away * DAY).toISOString().slice(0, 10)})`;
}
