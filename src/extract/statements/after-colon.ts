import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import {
  inQuotation,
  kindAt,
  mentionOf,
  quotationAt,
  sentenceOf,
  sentencePhrases,
  wordAt,
} from '../syntax/walk.ts';
import { isDirect } from './is-direct.ts';

/** Reads `Prime Minister Berg: "We will …"`: a name alone, a colon, and the words in quotation marks, with no verb. */
export function findAfterColon(a: AnnotatedArticle): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  for (let p = 1; p < a.phrases.length; p++) {
    if (wordAt(a, p) !== ':' || inQuotation(a, a.phrases[p]?.first ?? 0)) continue;
    const speaker = mentionOf(a, p - 1);
    const quotation = kindAt(a, p + 1) === 'quote' ? quotationAt(a, p + 1) : undefined;
    if (speaker?.kind !== 'person' && speaker?.kind !== 'office') continue;
    if (!quotation || !isDirect(a, quotation.inner) || p - 1 !== sentencePhrases(a, p).first) continue;
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
      content: quotation.inner,
    });
  }
  return found;
}
