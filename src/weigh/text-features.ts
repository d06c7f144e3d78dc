import type { Evidence } from '../model/fact.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { firstEndingAfter } from '../model/span.ts';
import { nearestBand } from './band.ts';

/**
 * Where the words of a fact stand, and in what kind of text. What the whole text tells is read once, for an article may have
 * thousands of facts.
 */
export function createTextFeatures(annotated: AnnotatedArticle): (evidence: Evidence) => string[] {
  const { sentences, quotations } = annotated;
  const ofText = readWholeText(annotated);
  return ({ start }) => {
    const at = firstEndingAfter(sentences, start);
    const sentence = sentences[at];
    const quotation = quotations[firstEndingAfter(quotations, start)];
    return [
      `part:${nearestBand(at, [1, 'lead'], [6, 'head'], [20, 'body'], 'end')}`,
      `sentence:${nearestBand(sentence ? sentence.last - sentence.first : 0, [12, 'short'], [45, 'usual'], 'long')}`,
      ...ofText,
      `quoted:${quotation !== undefined && quotation.start <= start}`,
    ];
  };
}

function readWholeText({ article, mentions, tokens }: AnnotatedArticle): string[] {
  const states = new Set(mentions.flatMap((each) => (each.kind === 'state' ? [each.state.code] : [])));
  const named = mentions.filter(({ kind }) => kind === 'state' || kind === 'office').length;
  return [
    `text:${nearestBand(tokens.length, [150, 'note'], [900, 'story'], 'long')}`,
    `states:${nearestBand(states.size, [1, '0-1'], [3, '2-3'], '4+')}`,
    // Of a hundred words, how many name a state or an office: news of diplomacy has many, other news few.
    `density:${nearestBand((100 * named) / (tokens.length || 1), [1, 'low'], [3, 'middle'], 'high')}`,
    `dateline:${article.dateline !== undefined}`,
  ];
}
