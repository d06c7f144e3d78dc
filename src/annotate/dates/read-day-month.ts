import { readDayNumbers } from './day-number.ts';
import { readMonthWord } from './month-word.ts';
import { joinsRange } from './range-words.ts';
import { type DateScene, lowerAt, type Reading } from './reading.ts';
import { resolveWrittenDate } from './written-date.ts';

/**
 * "12 July", "12 July 2025", "25-27 May", "25 to 27 May", "the 15th of May", "30 October to 2 November", from the number
 * on; `weekday` is the one named before it.
 */
export function readDayMonth(scene: DateScene, at: number, weekday?: number): Reading | undefined {
  const dated = readDated(scene, at);
  if (!dated) return undefined;
  const { month, day, last } = dated;
  const written = { first: at, last, month, day, weekday };
  if (dated.until) return resolveWrittenDate(scene, { ...written, until: { month, day: dated.until } });
  const end = joinsRange(scene, last, at) ? readDated(scene, last + 1) : undefined;
  return resolveWrittenDate(
    scene,
    end ? { ...written, until: { month: end.month, day: end.day }, last: end.last } : written,
  );
}

function readDated(scene: DateScene, at: number) {
  const days = readDayNumbers(scene, at);
  if (!days) return undefined;
  const monthAt = lowerAt(scene, days.last) === 'of' ? days.last + 1 : days.last;
  const month = readMonthWord(scene, monthAt);
  return month === undefined ? undefined : { ...days, month, last: monthAt + 1 };
}
