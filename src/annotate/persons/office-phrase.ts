import type { StateEntity } from '../../model/entity.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import { type Draft, wording } from '../draft.ts';
import type { Title } from '../titles/title.ts';

/** The office of a title as the rest of the program reads it. */
export function officePhrase(draft: Draft, title: Title): OfficePhrase {
  const from = draft.tokens[title.titleFirst];
  const to = draft.tokens[title.titleLast - 1];
  const written = titleOf(draft, title);
  const usual = title.served || title.through ? undefined : usualState(draft, written);
  return {
    first: title.first,
    last: title.last,
    title: written,
    titleSpan: { start: from?.start ?? 0, end: to?.end ?? 0 },
    head: title.head.means ?? title.head.head,
    class: title.head.class,
    ...(title.served && { served: title.served }),
    ...(usual && { usual }),
    ...(title.through && { servedThrough: title.through }),
    former: title.former,
    plural: title.head.plural && !title.each,
    ...(title.determiner !== undefined && { determiner: title.determiner }),
    visiting: title.visiting,
    counts: title.head.counts,
  };
}

/** "Deputy *Treasury Secretary*": of the state where alone an office is called so. */
function usualState({ lexicon }: Draft, title: string): StateEntity | undefined {
  const lower = title.toLowerCase();
  const office = lower.replace(/^(?:(?:acting|deputy|assistant|former|principal|then) )+/, '');
  // "Assistant Secretary of State for Asia"; a "Secretary of State for Health" is another state's.
  const lesser = /^(?:deputy|assistant|principal|under)/.test(lower);
  return (
    lexicon.officesOfOne.get(office) ??
    (lesser ? lexicon.officesOfOne.get(office.replace(/ for .*$/, '')) : undefined)
  );
}

/** As written, but in the singular where a plural is given to each: "Foreign Ministers A and B" → "Foreign Minister". */
function titleOf(draft: Draft, title: Title): string {
  const written = wording(draft, title.titleFirst, title.titleLast)
    .replace(/\s+/g, ' ')
    .replace(/^(?:ex|then)-/i, '');
  if (!title.each) return written;
  const plural = wording(draft, title.headFirst, title.headFirst + title.head.head.split(' ').length).replace(
    /\s+/g,
    ' ',
  );
  const capital = /^\p{Lu}/u.test(plural);
  const singular = capital
    ? title.head.head.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : title.head.head;
  return written.replace(plural, singular);
}
