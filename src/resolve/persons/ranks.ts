import type { OfficePhrase } from '../../model/mention.ts';
import type { Person } from './person.ts';

/** Every office of that kind that the text gives the person is one held before. */
export function heldBefore({ offices }: Person, { head }: OfficePhrase): boolean {
  const same = offices.filter((each) => each.head === head || each.head.endsWith(` ${head}`));
  return same.length > 0 && same.every(({ former }) => former);
}

/** "the *vice* president" is not the president told of last, though "the minister" may be a deputy. */
export const isDeputy = (title: string): boolean => /\b(?:vice|deputy|assistant)\b./.test(title);

export const isDeputyToo = ({ told }: Person): boolean =>
  [...told.titles].some((title) => /\b(?:vice|deputy|assistant|under)/.test(title));

/** "Deputy Foreign Minister Lee … *the foreign minister*": whom Lee serves under. */
export function isUnder({ title, head }: OfficePhrase, { offices }: Person): boolean {
  const sought = title.toLowerCase();
  if (!sought.includes(' ') || isDeputy(sought)) return false;
  const same = offices.filter((each) => each.head === head || each.head.endsWith(head));
  return (
    same.length > 0 &&
    same.every((each) => UNDER.test(each.title) && each.title.toLowerCase().endsWith(sought))
  );
}

const UNDER = /^(?:deputy|vice|assistant|junior)\b/i;
