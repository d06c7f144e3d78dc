import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Verbs whose date is that of the signing. */
const SIGNS =
  /^(?:sign|ink|initial|conclude|reach|seal|adopt|issue|strike|clinch|exchange|make|agree|release)$/;

/** When it was signed: the year before the noun ("the 2015 deal"), the date beside a verb of signing, "of 2015" after it. */
export function dateTreaty(
  a: AnnotatedArticle,
  { noun: n, verb: v, dates }: Occurrence,
  status: Status,
): DateValue | undefined {
  if (status !== 'occurred' || n === undefined) return undefined;
  const inside = insideNoun(a, n);
  if (inside) return inside;
  const signing = v !== undefined && SIGNS.test(verbAt(a, v)?.lemma ?? '') ? v : participleAfter(a, n);
  const told =
    signing === undefined ? [] : [...(signing === v ? dates : []), ...readComplements(a, signing).dates];
  const [at] = told.filter((p) => !/^(?:since|before|by|until|after)$/.test(wordAt(a, p - 1)));
  if (at !== undefined) return a.dates[a.dateAt[a.phrases[at]?.first ?? -1] ?? -1]?.past;
  return wordAt(a, n + 1) === 'of' && kindAt(a, n + 2) === 'date'
    ? a.dates[a.dateAt[a.phrases[n + 2]?.first ?? -1] ?? -1]?.past
    : undefined;
}

function insideNoun(a: AnnotatedArticle, n: number): DateValue | undefined {
  const noun = nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++) {
    const inside = a.dates[a.dateAt[t] ?? -1];
    if (inside) return inside.past;
  }
  return undefined;
}

/** "the agreement, *signed* in Oslo on Monday", "the pact between A and B, *signed* in May". */
function participleAfter(a: AnnotatedArticle, n: number): number | undefined {
  const { last } = sentencePhrases(a, n);
  for (let p = readComplements(a, n).last; p < last && p < n + 14; p++) {
    if (kindAt(a, p) === 'comma' || kindAt(a, p) === 'relative') continue;
    const verb = verbAt(a, p);
    if (!verb || !SIGNS.test(verb.lemma)) return undefined;
    // A past tense after a comma without a subject is a participle.
    const bare = /ed$|made$|struck$/.test(lowerAt(a, verb.main));
    return verb.passive || (bare && kindAt(a, p - 1) === 'comma') ? p : undefined;
  }
  return undefined;
}
