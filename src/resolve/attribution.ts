import { groupBy } from '../group-by.ts';
import type { Credit } from '../model/candidate.ts';
import type { AttributionHop } from '../model/fact.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { evidenceOf } from './facts/fact-base.ts';

/** The way a fact of a sentence came to us: the source that the text credits, then who published the story. */
export type AttributionOf = (sentence: number) => AttributionHop[];

export function createAttribution(a: AnnotatedArticle, credits: readonly Credit[]): AttributionOf {
  const published = publisherHop(a);
  const ofArticle = credits.filter(({ reach }) => reach === 'article');
  const bySentence = groupBy(
    credits.filter(({ reach }) => reach === 'sentence'),
    ({ sentence }) => sentence,
  );
  return (sentence) => {
    const cited = bySentence.get(sentence) ?? ofArticle;
    const hops = new Map<string, AttributionHop>();
    for (const credit of cited) {
      if (credit.source.kind !== 'organization') continue;
      const { organization } = credit.source;
      if (!hops.has(organization.name))
        hops.set(organization.name, {
          source: organization,
          role: 'cited',
          evidence: evidenceOf(a, credit.quote),
        });
    }
    const { publisher } = a;
    return [...hops.values(), ...(published && !(publisher && hops.has(publisher.name)) ? [published] : [])];
  };
}

/** The agency of the dateline or, without one, the publisher of the metadata. */
function publisherHop({ article, publisher }: AnnotatedArticle): AttributionHop | undefined {
  if (!publisher) return undefined;
  const span = article.dateline?.agencySpan;
  const evidence = span &&
    article.dateline && { ...span, sentence: { start: article.dateline.start, end: article.dateline.end } };
  return { source: publisher, role: 'publisher', ...(evidence && { evidence }) };
}
