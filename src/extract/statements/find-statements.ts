import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';

/** Statements by the verbs of saying. */
export function findStatements(_a: AnnotatedArticle, _grammar: Grammar): StatementCandidate[] {
  return [];
}
