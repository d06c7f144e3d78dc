import type { Evidence } from '../model/fact.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { nearestBand } from './band.ts';

/** Where the words of a fact stand, and in what kind of text. */
export function readTextFeatures(annotated: AnnotatedArticle, evidence: Evidence): string[] {
  const { article, sentences, mentions, quotations, tokens } = annotated;
  const at = sentences.findIndex(({ end }) => evidence.start < end);
  const sentence = sentences[at];
  const states = new Set(mentions.flatMap((each) => (each.kind === 'state' ? [each.state.code] : [])));
  const named = mentions.filter(({ kind }) => kind === 'state' || kind === 'office').length;
  const quoted = quotations.some(({ start, end }) => start <= evidence.start && evidence.start < end);
  return [
    `part:${nearestBand(at, [1, 'lead'], [6, 'head'], [20, 'body'], 'end')}`,
    `sentence:${nearestBand(sentence ? sentence.last - sentence.first : 0, [12, 'short'], [45, 'usual'], 'long')}`,
    `text:${nearestBand(tokens.length, [150, 'note'], [900, 'story'], 'long')}`,
    `states:${nearestBand(states.size, [1, '0-1'], [3, '2-3'], '4+')}`,
    // Of a hundred words, how many name a state or an office: news of diplomacy has many, other news few.
    `density:${nearestBand((100 * named) / (tokens.length || 1), [1, 'low'], [3, 'middle'], 'high')}`,
    `dateline:${article.dateline !== undefined}`,
    `quoted:${quoted}`,
  ];
}
