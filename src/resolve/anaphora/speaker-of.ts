import type { Candidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { firstEndingAfter } from '../../model/span.ts';

/** How many quotations back, in the same paragraph, the one stands whose speaker goes on: `"…," Berg said. "I met …"`. */
const BACK = 2;

/** Whom "I" means where it stands: the one speaker of the quotation, or of one just before in the same paragraph. */
export type SpeakerOf = (token: number) => Mention | undefined;

/** Who speaks in which quotation, by the statements that the text tells. */
export function indexSpeakers(a: AnnotatedArticle, candidates: readonly Candidate[]): SpeakerOf {
  const speakers = new Map<number, Mention | undefined>();
  for (const candidate of candidates) {
    if (candidate.kind !== 'statement') continue;
    const [speaker, ...others] = candidate.speakers;
    for (const { start } of candidate.content) {
      const at = firstEndingAfter(a.quotations, start);
      // Words that stand before the quotation are not of it.
      const quotation = a.quotations[at];
      if (!quotation || start < quotation.start || speakers.has(quotation.whole.start)) continue;
      speakers.set(quotation.whole.start, others.length === 0 ? speaker : undefined);
    }
  }
  return (token) => {
    const own = a.quotationAt[token] ?? -1;
    for (let at = own; at >= Math.max(0, own - BACK); at--) {
      const quotation = a.quotations[at];
      if (!quotation || (at < own && isParted(a, at))) return undefined;
      if (speakers.has(quotation.whole.start)) return speakers.get(quotation.whole.start);
    }
    return undefined;
  };
}

/** A paragraph ends between a quotation and the next. */
const isParted = (a: AnnotatedArticle, at: number): boolean =>
  a.article.text.slice(a.quotations[at]?.end, a.quotations[at + 1]?.start).includes('\n');
