import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { nounAt, verbAt } from '../syntax/walk.ts';

/** Verbs whose date is that of the signing. */
const SIGNS = new Set([
  'sign',
  'ink',
  'initial',
  'conclude',
  'reach',
  'seal',
  'adopt',
  'issue',
  'strike',
  'clinch',
  'exchange',
  'make',
]);

/** When it was signed: the date beside a verb of signing, or the year before the noun ("the 2015 deal"). */
export function dateTreaty(
  a: AnnotatedArticle,
  { noun: n, verb: v, dates }: Occurrence,
  status: Status,
): DateValue | undefined {
  if (status !== 'occurred') return undefined;
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++) {
    const inside = a.dates[a.dateAt[t] ?? -1];
    if (inside) return inside.past;
  }
  const verb = v === undefined ? undefined : verbAt(a, v);
  if (!verb || !SIGNS.has(verb.lemma)) return undefined;
  const [at] = dates;
  return at === undefined ? undefined : a.dates[a.dateAt[a.phrases[at]?.first ?? -1] ?? -1]?.past;
}
