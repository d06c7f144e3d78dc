import type { Candidate, Credit } from '../model/candidate.ts';
import type { Fact } from '../model/fact.ts';
import type { AnnotatedArticle } from '../model/mention.ts';

/** Turns candidates into facts: mentions become entities, and what tells of one thing becomes one fact. */
export function resolve(
  _annotated: AnnotatedArticle,
  _candidates: readonly Candidate[],
  _credits: readonly Credit[],
): Fact[] {
  return [];
}
