import type { DateMention } from '../../model/annotation.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';

/** The date that phrase `p` begins with; nothing where it begins with none. */
export const dateOf = (a: AnnotatedArticle, p: number): DateMention | undefined =>
  a.dates[a.dateAt[a.phrases[p]?.first ?? -1] ?? -1];

/** The first date that a token of the range belongs to: "his *late-February* visit", "*Monday's* talks". */
export function dateWithin(a: AnnotatedArticle, first: number, last: number): DateMention | undefined {
  for (let t = first; t < last; t++) {
    const date = a.dates[a.dateAt[t] ?? -1];
    if (date) return date;
  }
  return undefined;
}
