import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';

/** Reads "visiting Finnish President Olli Korpi": a visit to the place that the story is told from. */
export function findVisiting(a: AnnotatedArticle): VisitCandidate[] {
  return a.mentions.flatMap((mention) => {
    const visiting =
      mention.kind === 'person'
        ? mention.offices.some((office) => office.visiting)
        : mention.kind === 'office' && mention.office.visiting;
    if (!visiting) return [];
    return [
      {
        kind: 'visit' as const,
        rule: 'visit.visiting',
        confidence: 0.85,
        status: 'occurred' as const,
        quote: { start: mention.start, end: mention.end },
        sentence: mention.sentence,
        visitor: mention,
      },
    ];
  });
}
