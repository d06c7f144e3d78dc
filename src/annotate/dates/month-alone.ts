import { readDayNumber } from './day-number.ts';
import { joinsRange } from './range-words.ts';
import { type DateScene, isCapitalized, lowerAt } from './reading.ts';

/** Words after which a month alone is a time: "in March", "since May". */
const BEFORE: ReadonlySet<string> = new Set(
  'in since until till during last next this coming between'.split(' '),
);
/** Words after which "May" may still be a person: "proposed by May". */
const MAYBE_BEFORE: ReadonlySet<string> = new Set(['by', 'before', 'after', 'from']);
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  "'s",
  "'",
  'its',
  'their',
  'his',
  'her',
  'our',
]);
/** "The March on Rome", "the May government's": no months, or none to count on. */
const NOT_AFTER: ReadonlySet<string> = new Set("of on for to by is was will has had said says 's".split(' '));
const NAMING_AFTER: ReadonlySet<string> = new Set(['day', 'war', 'revolution', 'movement']);
/** March, April, May, June and August are words or names of persons too. */
const AMBIGUOUS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);
const MAY = 5;
/** Someone called May: then only the plainest words before it make it a month. */
const MAY_IS_NAMED = /\b(?:Minister|Secretary|President|Mrs?\.?|Ms\.?)(?: \p{Lu}\p{L}+)? May\b/u;

/** Whether the month named at `at`, with no day and no year, is one: "in May", "the June summit", not "said May". */
export function isMonthAlone(scene: DateScene, at: number, month: number): boolean {
  const word = lowerAt(scene, at);
  const before = lowerAt(scene, at - 1);
  const after = lowerAt(scene, at + 1);
  // "Jan" and "Mar" are names and words; as months they keep their stop.
  if ((word.length === 3 && month !== MAY) || NAMING_AFTER.has(after)) return false;
  if (before !== 'in' && readDayNumber(scene, at + 1) !== undefined) return false;
  if (BEFORE.has(before)) return true;
  if (month === MAY && MAY_IS_NAMED.test(scene.text)) return false;
  if (MAYBE_BEFORE.has(before)) return true;
  // "put off to April", "planned for May"; but "spoke to June Roe".
  if (before === 'to' || before === 'for') return !isCapitalized(scene, at + 1);
  if (!AMBIGUOUS.has(month)) return at - 1 <= scene.first || !isCapitalized(scene, at - 1);
  if (DETERMINERS.has(before)) return /^\p{L}/u.test(after) && !NOT_AFTER.has(after);
  return followsMonth(scene, at) && !isCapitalized(scene, at + 1);
}

/** "February or March": the month before vouches for the next. */
function followsMonth(scene: DateScene, at: number): boolean {
  const linked =
    lowerAt(scene, at - 1) === 'or' || lowerAt(scene, at - 1) === 'and' || joinsRange(scene, at - 1, at - 2);
  return linked && scene.previous?.last === at - 1 && scene.previous.past.value.length === 7;
}
