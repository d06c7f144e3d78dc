import type { Credit } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';

/** Agencies and papers that the text credits. */
export function findCredits(_a: AnnotatedArticle): Credit[] {
  return [];
}
