import { dayPeriod, type Period, yearPeriod } from './period.ts';
import { type DateRule, type DateScene, lowerAt, type Reading, type Tensed, untensed } from './reading.ts';

const BEHIND: Readonly<Record<string, number>> = { before: -1, earlier: -1, after: 1, later: 1 };
/** What may follow "the day before" when no event does ("the day before the summit" dates nothing by itself). */
const ENDS = /^(?:[.,;:)"”'’–—]|--|and|but|in|at|on|where|when|with|that|)$/;

/**
 * "the following day", "the next day", "the previous day", "the day before", "a day later", "the night before", "the same
 * day", "later that day", "the next morning", "the same evening", "earlier in the day": counted from the last day the text told of, or from the day of the story. Always weak.
 */
export const readToldDay: DateRule = (scene, at) => {
  const { anchor } = scene;
  if (anchor === undefined) return undefined;
  const before = lowerAt(scene, at - 1);
  if (
    before === 'the' &&
    lowerAt(scene, at - 2) === 'in' &&
    /^(?:earlier|later|early|late)$/.test(lowerAt(scene, at - 3))
  ) {
    return { ...untensed(dayPeriod(anchor)), first: at - 3, last: at + 1, stated: false, weak: true };
  }
  if (before === 'following' || before === 'next') return shift(scene, 1, at - 2, at + 1);
  if (before === 'previous') return shift(scene, -1, at - 2, at + 1);
  if (before === 'same') return shift(scene, 0, at - 2, at + 1);
  if (before === 'that') return shift(scene, 0, at - 1, at + 1);
  const offset = BEHIND[lowerAt(scene, at + 1)];
  const determined = before === 'the' || before === 'a' || before === 'one';
  if (offset === undefined || !determined || !ENDS.test(lowerAt(scene, at + 2))) return undefined;
  return shift(scene, offset, at - 1, at + 2);
};

/** "*the following year*", "*the previous year*", "*a year later*": counted from the last year the text told of; also weak. */
export const readToldYear: DateRule = (scene, at) => {
  const { previous } = scene;
  const [before, after] = [lowerAt(scene, at - 1), lowerAt(scene, at + 1)];
  const beside = lowerAt(scene, at - 2) === 'the' ? { following: 1, previous: -1 }[before] : undefined;
  const apart = /^(?:a|one)$/.test(before) ? { later: 1, earlier: -1 }[after] : undefined;
  const years = beside ?? apart;
  if (!previous || years === undefined) return undefined;
  const year = yearPeriod(Number(previous.past.value.slice(0, 4)) + years);
  const ends = beside === undefined ? { first: at - 1, last: at + 2 } : { first: at - 2, last: at + 1 };
  return { ...untensed(year), ...ends, stated: false, weak: true };
};

function shift(scene: DateScene, offset: number, start: number, last: number): Reading | undefined {
  const told =
    toldDay(scene.previous) ??
    (scene.anchor !== undefined && offset <= 0 ? untensed(dayPeriod(scene.anchor)) : undefined);
  if (!told) return undefined;
  const move = ({ from }: Period): Period => dayPeriod(from + offset);
  const determiner = /^(?:the|that|a|one|this)$/.test(lowerAt(scene, start));
  const first = determiner ? start : start + 1;
  return { past: move(told.past), future: move(told.future), first, last, stated: false, weak: true };
}

const toldDay = (previous: Reading | undefined): Tensed | undefined =>
  previous?.past.value.length === 10 ? previous : undefined;
