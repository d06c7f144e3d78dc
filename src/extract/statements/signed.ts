import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { isDirect } from './is-direct.ts';

/** Reads `"We will …" — Ida Berg, foreign minister`: a dash and a name below or after a quotation, and no verb. */
export function findSigned(a: AnnotatedArticle): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  a.mentions.forEach((mention) => {
    if (mention.kind !== 'person' && mention.kind !== 'office') return;
    const dash = a.tokens[mention.first - 1];
    const quotation = a.quotations[a.quotationAt[mention.first - 2] ?? -1];
    if (!dash || !/^(?:[—–-]|--+)$/.test(dash.text) || !quotation || quotation.end > dash.start) return;
    if (!isDirect(a, quotation.inner) || tells(a, mention)) return;
    found.push({
      kind: 'statement',
      rule: 'statement.signed',
      confidence: 0.75,
      status: 'occurred',
      quote: { start: quotation.start, end: mention.end },
      sentence: a.sentenceAt[mention.first] ?? 0,
      speakers: [mention],
      mode: 'direct',
      speechAct: 'assert',
      content: [quotation.whole],
    });
  });
  return found;
}

/** A verb follows the name in its sentence: then it tells what the name does. */
function tells(a: AnnotatedArticle, { first }: Mention): boolean {
  const last = a.sentences[a.sentenceAt[first] ?? 0]?.last ?? first;
  for (let p = a.phraseAt[first] ?? 0; (a.phrases[p]?.first ?? last) < last; p++) {
    const phrase = a.phrases[p];
    if (phrase?.kind === 'verb' && phrase.form === 'finite') return true;
  }
  return false;
}
