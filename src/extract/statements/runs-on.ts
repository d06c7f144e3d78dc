import type { Quotation } from '../../model/annotation.ts';
import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';

/** A quotation of fewer words that nobody is said to have uttered may be a heading or a nickname. */
const LEAST_WORDS = 3;

/**
 * Reads a quotation that is a sentence of its own right after what somebody said: `"A," X said. "*B.*"`, in the same
 * paragraph or the next. The same speaker goes on.
 */
export function findRunningOn(
  a: AnnotatedArticle,
  told: readonly StatementCandidate[],
): StatementCandidate[] {
  const bySentence = new Map(told.map((statement) => [statement.sentence, statement]));
  const taken = new Set(told.flatMap(({ content }) => content.map(({ start }) => start)));
  const found: StatementCandidate[] = [];
  let speaking: StatementCandidate | undefined;
  for (let at = 0; at < a.sentences.length; at++) {
    const own = bySentence.get(at);
    const quotation = own ? undefined : quotationFilling(a, at);
    if (!quotation) speaking = own;
    else if (speaking && !taken.has(quotation.whole.start) && quotation.words >= LEAST_WORDS) {
      taken.add(quotation.whole.start);
      found.push(goOn(speaking, quotation, at));
    }
  }
  return found;
}

/** The quotation that a sentence is made of, with no words beside it. */
function quotationFilling(a: AnnotatedArticle, at: number): Quotation | undefined {
  const sentence = a.sentences[at];
  const quotation = a.quotations[a.quotationAt[sentence?.first ?? 0] ?? -1];
  if (!sentence || quotation?.start !== sentence.start || sentence.end - quotation.end > 1) return undefined;
  return quotation;
}

const goOn = (
  { speakers }: StatementCandidate,
  { whole }: Quotation,
  sentence: number,
): StatementCandidate => ({
  kind: 'statement',
  rule: 'statement.runs-on',
  confidence: 0.7,
  status: 'occurred',
  quote: whole,
  sentence,
  speakers,
  mode: 'direct',
  speechAct: 'assert',
  content: [whole],
});
