import type { Candidate, Credit } from '../model/candidate.ts';
import type { AnnotatedArticle } from '../model/mention.ts';

/** What the rules read off one article, before anyone knows who "he" is. */
export interface Extraction {
  readonly candidates: readonly Candidate[];
  readonly credits: readonly Credit[];
}

/** Runs every rule over an annotated article. */
export function extract(_annotated: AnnotatedArticle): Extraction {
  return { candidates: [], credits: [] };
}
