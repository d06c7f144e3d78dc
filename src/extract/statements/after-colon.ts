import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import {
  inQuotation,
  kindAt,
  mentionOf,
  quotationAt,
  sentenceOf,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { isDirect } from './is-direct.ts';

/** Reads `Prime Minister Berg: "We will …"`, `From Berg, on the strait: "We will …"`: a name, a colon, a quotation, and no verb. */
export function findAfterColon(a: AnnotatedArticle): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  for (let p = 1; p < a.phrases.length; p++) {
    if (wordAt(a, p) !== ':' || inQuotation(a, a.phrases[p]?.first ?? 0)) continue;
    const speaker = speakerBefore(a, p);
    const quotation = kindAt(a, p + 1) === 'quote' ? quotationAt(a, p + 1) : undefined;
    if (!speaker || !quotation || !isDirect(a, quotation.inner)) continue;
    found.push({
      kind: 'statement',
      rule: 'statement.after-colon',
      confidence: 0.75,
      status: 'occurred',
      quote: { start: speaker.start, end: quotation.end },
      sentence: sentenceOf(a, p),
      speakers: [speaker],
      mode: 'direct',
      speechAct: 'assert',
      content: [quotation.whole],
    });
  }
  return found;
}

/** The person or office that opens the sentence, "from" or "by" apart, with no verb up to the colon. */
function speakerBefore(a: AnnotatedArticle, colon: number): Mention | undefined {
  const { first } = sentencePhrases(a, colon);
  const at = /^(?:from|by)$/.test(wordAt(a, first)) ? first + 1 : first;
  for (let k = at; k < colon; k++) if (verbAt(a, k)) return undefined;
  const speaker = at < colon ? mentionOf(a, at) : undefined;
  return speaker?.kind === 'person' || speaker?.kind === 'office' ? speaker : undefined;
}
