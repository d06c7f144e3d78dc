import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import {
  inQuotation,
  kindAt,
  lowerAt,
  nounAt,
  sentenceOf,
  sentencePhrases,
  spanOf,
  verbAt,
} from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import { speakersOf } from './find-speakers.ts';
import { isDirect } from './is-direct.ts';

/** Reads "…, according to X" and "According to X, …": the clause is what X said, where X is no news agency. */
export function findAccordingTo(a: AnnotatedArticle, grammar: Grammar): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  for (let p = 0; p < a.phrases.length; p++) {
    const phrase = a.phrases[p];
    if (!phrase || lowerAt(a, phrase.first) !== 'according' || inQuotation(a, phrase.first)) continue;
    const source = lowerAt(a, phrase.last) === 'to' ? p + 2 : p + 1;
    const mentions = nounAt(a, source) ? speakersOf(a, source) : [];
    if (mentions.length === 0 || mentions.some(isNobody)) continue;
    const { first } = sentencePhrases(a, p);
    const content =
      p === first
        ? clauseAfter(a, source + 1, grammar)
        : spanOf(
            a,
            a.phrases[first]?.first ?? 0,
            a.phrases[kindAt(a, p - 1) === 'comma' ? p - 1 : p]?.first ?? 0,
          );
    if (!content || content.end - content.start < 15) continue;
    const told = spanOf(a, phrase.first, a.phrases[source]?.last ?? 0);
    found.push({
      kind: 'statement',
      rule: 'statement.according-to',
      afterwards: true,
      confidence: 0.7,
      status: 'occurred',
      quote: { start: Math.min(told.start, content.start), end: Math.max(told.end, content.end) },
      sentence: sentenceOf(a, p),
      speakers: mentions,
      mode: isDirect(a, content) ? 'direct' : 'indirect',
      speechAct: 'assert',
      content: [content],
    });
  }
  return found;
}

/** "according to it": no speaker; "according to her" tells of one. */
const isNobody = (mention: Mention): boolean => mention.kind === 'anaphor' && !/^s?he$/.test(mention.stands);

function clauseAfter(
  a: AnnotatedArticle,
  from: number,
  grammar: Grammar,
): { start: number; end: number } | undefined {
  const { last } = sentencePhrases(a, from - 1);
  let k = from;
  while (k < last && kindAt(a, k) !== 'comma' && !verbAt(a, k)) k++;
  if (kindAt(a, k) !== 'comma' || k + 1 >= last) return undefined;
  return spanOf(a, a.phrases[k + 1]?.first ?? 0, clauseEnd(a, k + 1, grammar));
}
