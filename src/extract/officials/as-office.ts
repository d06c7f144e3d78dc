import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficeMention, PersonMention } from '../../model/mention.ts';
import { headOf, kindAt, lowerAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { official } from './official.ts';

/**
 * "Lee, who as finance minister began the reforms"; "support for Lee as leader of the party"; "his successor as ambassador":
 * "Lee, in her capacity as chairman": an office after "as" right behind a name. Not after a verb of seeing ("described Lee as a leader"), nor with "as" of
 * comparison ("as well as the prime minister").
 */
export function findAsOffice(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  for (let p = 1; p < a.phrases.length; p++) {
    if (wordAt(a, p) !== 'as') continue;
    const office = mentionOf(a, p + 1);
    if (office?.kind !== 'office' || office.office.plural || !isPlain(a, office)) continue;
    const person = personBefore(a, p);
    if (!person) continue;
    // "Lee, *who as* minister began", "took over *from Lee as* minister"
    const who = kindAt(a, p - 1) === 'relative' || wordAt(a, p - 2) === 'from';
    found.push(
      official(a, {
        rule: 'as-office',
        confidence: 0.75,
        person,
        office: who ? { ...office.office, former: true } : office.office,
        officeSpan: { start: office.start, end: office.end },
      }),
    );
  }
  return found;
}

/** "as a leader" tells what someone is like; "as leader", "as the leader of the party" what they hold. */
const isPlain = (a: AnnotatedArticle, { office }: OfficeMention): boolean =>
  office.determiner !== 'a' &&
  office.determiner !== 'an' &&
  lowerAt(a, office.first - 1) === 'as' &&
  lowerAt(a, office.first - 2) !== 'well';

/** The person right before "as", or before ", who"; not one that a verb of seeing or naming governs. */
function personBefore(a: AnnotatedArticle, p: number): PersonMention | undefined {
  let k = p - 1;
  const capacity = nounAt(a, k);
  if (capacity && headOf(a, capacity) === 'capacity' && wordAt(a, k - 1) === 'in') k -= 2;
  if (kindAt(a, k) === 'relative') k--;
  if (kindAt(a, k) === 'comma') k--;
  const mention = mentionOf(a, k);
  if (mention?.kind !== 'person') return undefined;
  return verbAt(a, k - 1) ? undefined : mention;
}
