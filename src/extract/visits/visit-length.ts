import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { lowerAt, nounAt, wordAt } from '../syntax/walk.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** A visit of some hours is of one day, one of 24 ends on the next. */
function inDays(many: number, unit: string): number {
  if (unit === 'hour') return Math.floor(many / 24) + 1;
  return unit === 'week' ? many * 7 : many;
}

/** In days: whoever stays longer is on no visit. */
const LONGEST = 366;

/** Days by the words before the noun: "three-day", "week-long", "two-week", "a 10-day tour"; of a verb's own "for a visit" too. */
export function lengthOfVisit(a: AnnotatedArticle, { occurrence, frame }: FrameMatch): number | undefined {
  // "left *after a three-day visit* for Oslo": the days of the stay that ends.
  const onward = frame.roles.left !== undefined;
  const nouns = [
    ...(occurrence.noun === undefined ? [] : [occurrence.noun]),
    ...(onward ? ['for', 'on'] : ['for', 'on', 'after']).flatMap((word) => occurrence.places.get(word) ?? []),
  ];
  return nouns.map((phrase) => lengthOf(a, phrase) ?? stayOf(a, phrase)).find((days) => days !== undefined);
}

/** "will be there for *a week*", "for *three days*". */
function stayOf(a: AnnotatedArticle, phrase: number): number | undefined {
  const noun = nounAt(a, phrase);
  const [, unit] =
    noun && wordAt(a, phrase - 1) === 'for' ? (/^(day|week)s?$/.exec(lowerAt(a, noun.head)) ?? []) : [];
  if (!noun || unit === undefined || noun.head - noun.first !== 1) return undefined;
  const count = lowerAt(a, noun.first);
  const many = /^an?$/.test(count) ? 1 : (NUMBERS[count] ?? Number(count));
  return Number.isInteger(many) && many > 0 ? many * (unit === 'week' ? 7 : 1) : undefined;
}

function lengthOf(a: AnnotatedArticle, phrase: number): number | undefined {
  const noun = nounAt(a, phrase);
  if (
    !noun ||
    !/^(?:visit|trip|tour|stay|journey|stopover|mission|swing|sojourn)$/.test(lowerAt(a, noun.head))
  )
    return undefined;
  for (let t = noun.first; t < noun.head; t++) {
    const [, count = '', unit = ''] =
      /^(?:(\p{L}+|\d+)-)?(hour|day|week)(?:-?long)?$/u.exec(lowerAt(a, t)) ?? [];
    if (unit === '') continue;
    const many = count === '' ? 1 : (NUMBERS[count] ?? Number(count));
    const days = inDays(many, unit);
    if (Number.isInteger(days) && days > 0 && days <= LONGEST) return days;
  }
  return undefined;
}
