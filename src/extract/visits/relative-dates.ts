import type { DateValue } from '../../model/date-value.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';

/** First and last day. */
export interface Days {
  readonly start?: DateValue;
  readonly end?: DateValue;
}

/** "a visit *planned for* Friday". */
const isPlanned = (a: AnnotatedArticle, p: number): boolean => {
  const verb = verbAt(a, p);
  return (
    verb?.passive === true &&
    verb.form !== 'finite' &&
    /^(?:plan|schedule|set|slate)$/.test(verb.lemma) &&
    !wasMeant(a, p)
  );
};

/** "*originally* planned": when it was to be and is not any more. */
export const wasMeant = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:originally|initially|previously|first)$/.test(lowerAt(a, (a.phrases[p]?.first ?? 0) - 1));

/** "a visit *starting on* Friday". */
const opens = (a: AnnotatedArticle, p: number): boolean =>
  verbAt(a, p)?.form === 'gerund' && /^(?:begin|start)$/.test(verbAt(a, p)?.lemma ?? '');

/** "…, which began on Monday and will end on Sunday": the nearest clause whose verb a visit can do. */
export function relativeDates(a: AnnotatedArticle, { occurrence }: FrameMatch): Days {
  const dates: { start?: DateValue; end?: DateValue } = {};
  if (occurrence.noun === undefined) return dates;
  const { last } = sentencePhrases(a, occurrence.noun);
  for (let p = occurrence.noun + 1; p < last; p++) {
    const verb = verbAt(a, p);
    const joined =
      kindAt(a, p - 1) === 'relative' ||
      isPlanned(a, p) ||
      (opens(a, p) && p === readComplements(a, occurrence.noun).last) ||
      (dates.start !== undefined && kindAt(a, p - 1) === 'and');
    if (!verb || !joined) continue;
    const side = /^(?:end|conclude|finish|last)$/.test(verb.lemma)
      ? 'end'
      : /^(?:begin|start|open|schedule|plan|slate|set|due)$/.test(verb.lemma) || isPlanned(a, p)
        ? 'start'
        : undefined;
    const [at] = side ? readComplements(a, p).dates : [];
    const date = at === undefined ? undefined : a.dates[a.dateAt[a.phrases[at]?.first ?? -1] ?? -1];
    if (side && date) dates[side] ??= verb.tense === 'past' ? date.past : date.future;
  }
  return dates;
}
