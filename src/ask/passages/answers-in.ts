import type { Spot } from '../loose/spot.ts';
import { COUNT, MONTH, namesWithin, WEEKDAY } from './answer-words.ts';
import { keysOf } from './word-keys.ts';

/** What a sentence must have to answer a question word: a number, how long, a day, the name of somebody or some place. */
export type AnswerSort = 'number' | 'length' | 'day' | 'name';

const COUNTED = `${COUNT}|several|few`;
const NUMBER = new RegExp(String.raw`\d|\b(?:${COUNTED}|once|twice|hour|hours)\b`, 'iu');
/** "Two hours", "a half-hour", "45 minutes", "week-long", "all day"; "until" and "from … to" tell it by its ends. */
const LENGTH = new RegExp(
  String.raw`(?:\b(?:${COUNTED}|an?|\d+)(?:[ -](?:and a half|half))?|-|\b(?:all|whole|entire))[ -]?(?:minute|hour|day|night|week|month|year)s?\b|\b(?:minute|hour|day|week|month|year)s?[- ]long\b|\b(?:hour|minute)s?\b|\blast(?:ed|ing|s)\b|\buntil\b`,
  'iu',
);
const DATE = new RegExp(String.raw`\b(?:${MONTH}|${WEEKDAY})(?!\p{L})|\b(?:1[89]|20)\d\d\b`, 'u');
const RECKONED =
  /\b(?:today|yesterday|tomorrow|tonight|(?:last|next|this|earlier this|later this) (?:week|month|year)|spring|summer|autumn|winter)\b/iu;

/** The sort of answer that a question's own word asks for; nothing where it may be anything. */
export function answerSort(spots: readonly Spot[]): AnswerSort | undefined {
  const set = spots.find(({ symbol }) => symbol === 'ASKING')?.set;
  if (!set) return undefined;
  const want = set.get('want');
  if (want === 'length') return 'length';
  if (set.get('ask') === 'count') return 'number';
  if (want === 'date') return 'day';
  if (want === 'place' || set.get('wh') === 'who' || set.get('wh') === 'class') return 'name';
  return undefined;
}

/** Whether a sentence has an answer of a sort that the question does not say itself. */
export function hasAnswer(
  sentence: string,
  sort: AnswerSort | undefined,
  asked: ReadonlySet<string>,
): boolean {
  switch (sort) {
    case 'number':
      return NUMBER.test(sentence);
    case 'length':
      return LENGTH.test(sentence);
    case 'day':
      return DATE.test(sentence) || RECKONED.test(sentence);
    case 'name':
      return namesWithin(sentence).some((name) => keysOf(name).some((key) => !asked.has(key)));
    case undefined:
      return true;
  }
}
