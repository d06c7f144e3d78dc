import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficeMention } from '../../model/mention.ts';
import { mentionOf, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { official } from './official.ts';

const REPLACING = new Set(['replace', 'succeed']);

/** "Lee retired as prime minister in 2003 and was replaced by Bo Chan": Chan gets the office that Lee left. */
export function findReplacements(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    if (
      !verb?.passive ||
      !REPLACING.has(verb.lemma) ||
      verb.negated ||
      verb.modal !== undefined ||
      verb.form === 'infinitive'
    )
      continue;
    const person = wordAt(a, v + 1) === 'by' ? mentionOf(a, v + 2) : undefined;
    const office = person?.kind === 'person' ? officeBefore(a, v) : undefined;
    if (person?.kind !== 'person' || !office) continue;
    found.push(
      official(a, {
        rule: 'replaced-by',
        confidence: 0.85,
        person,
        office: { ...office.office, former: false },
        officeSpan: { start: office.start, end: office.end },
      }),
    );
  }
  return found;
}

/** The last office told of in the sentence before the verb. */
function officeBefore(a: AnnotatedArticle, v: number): OfficeMention | undefined {
  const { first } = sentencePhrases(a, v);
  for (let p = v - 1; p >= first; p--) {
    const mention = mentionOf(a, p);
    if (mention?.kind === 'office' && !mention.office.plural) return mention;
  }
  return undefined;
}
