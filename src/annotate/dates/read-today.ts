import { DAY_PARTS } from './date-words.ts';
import { dayPeriod } from './period.ts';
import { type DateRule, type DateScene, isCapitalized, lowerAt, untensed } from './reading.ts';

const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const LATE: ReadonlySet<string> = new Set(['early', 'earlier', 'late', 'later']);

/** Beyond yesterday and tomorrow: "the day *before* yesterday", "the day *after* tomorrow". */
const BEYOND: Readonly<Record<string, string>> = { yesterday: 'before', tomorrow: 'after' };

/** "today", "earlier today", "yesterday evening", "the day before yesterday", "tomorrow", "tonight". "USA Today" is a paper. */
export const readToday: DateRule = (scene, at) => {
  const offset = OFFSETS[lowerAt(scene, at)];
  if (scene.anchor === undefined || offset === undefined || isTitle(scene, at)) return undefined;
  const beyond = lowerAt(scene, at - 2) === 'day' && lowerAt(scene, at - 1) === BEYOND[lowerAt(scene, at)];
  if (beyond) {
    const day = dayPeriod(scene.anchor + 2 * offset);
    return { ...untensed(day), first: at - 2, last: at + 1, stated: false };
  }
  const first = LATE.has(lowerAt(scene, at - 1)) ? at - 1 : at;
  const last = DAY_PARTS.has(lowerAt(scene, at + 1)) ? at + 2 : at + 1;
  return { ...untensed(dayPeriod(scene.anchor + offset)), first, last, stated: false };
};

/** "this morning", "this evening", "last night": parts of the day or night the story was filed. */
export const readDayPart: DateRule = (scene, at) => {
  const { anchor } = scene;
  const before = lowerAt(scene, at - 1);
  const night = before === 'last' && lowerAt(scene, at) === 'night';
  if (anchor === undefined || (before !== 'this' && !night)) return undefined;
  return { ...untensed(dayPeriod(night ? anchor - 1 : anchor)), first: at - 1, last: at + 1, stated: false };
};

const isTitle = (scene: DateScene, at: number): boolean =>
  isCapitalized(scene, at) && isCapitalized(scene, at - 1) && at > scene.first;
