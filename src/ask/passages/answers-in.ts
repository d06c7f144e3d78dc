import type { Spot } from '../loose/spot.ts';
import { COUNT, MONTH, namesWithin, WEEKDAY } from './answer-words.ts';
import { keysOf } from './word-keys.ts';

/** What a sentence must have to answer a question word: a number, how long, a day, the name of somebody or some place, a cause. */
export type AnswerSort = 'number' | 'length' | 'day' | 'name' | 'cause';

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

const CAUSE =
  /\b(?:because|due to|owing to|on account of|as a result|thanks to|reasons?|causes?|caused|prompted|sparked|triggered|blamed|amid|following|in (?:response|retaliation|protest|order|a bid)|so that|since|after|when|over|led to|aimed at|to (?:avoid|prevent|protest|defuse|ensure|help))\b/iu;

/** The sort of answer that a question's own word asks for; nothing where it may be anything. */
export function answerSort(spots: readonly Spot[]): AnswerSort | undefined {
  if (spots.some(({ set }) => set.get('decline') === 'why')) return 'cause';
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
    case 'cause':
      return CAUSE.test(sentence);
    case undefined:
      return true;
  }
}
