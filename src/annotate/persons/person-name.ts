import type { TokenRange } from '../../model/span.ts';
import { type Draft, wording } from '../draft.ts';
import { withoutNickname } from './inserted.ts';

/** The name that the tokens write: without the stop of the sentence, a nickname, or the capitals of a headline. */
export function personName(draft: Draft, { first, last }: TokenRange): string {
  const written = wording(draft, first, last).replace(/\s+/g, ' ');
  return inSmallLetters(withoutNickname(written).replace(/(?<=\p{Ll}{3})\.$/u, ''));
}

/** "ANN LEE" is Ann Lee; "JD" and "J.D." stay what they are, and so does "MOTEGI Toshimitsu", which tells the surname. */
const inSmallLetters = (name: string): string =>
  /\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)
    ? name
    : name.replace(/\p{L}[\p{L}\p{M}'’]{2,}/gu, (word) =>
        /^[IVX]+$/.test(word)
          ? word
          : word.charAt(0) +
            word
              .slice(1)
              .toLowerCase()
              .replace(/(?<=^['’])\p{Ll}/u, (letter) => letter.toUpperCase()),
      );
