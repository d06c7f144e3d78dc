import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, mentionOf, nounAt } from './walk.ts';

/** "*His host, President Berg,* had insisted": the person named in the apposition of a subject that names nobody. */
export function apposedPerson(
  a: AnnotatedArticle,
  first: number,
  last: number,
  verb: number,
): number | undefined {
  if (first !== last || mentionOf(a, last) || kindAt(a, last + 1) !== 'comma') return undefined;
  const name = last + 2;
  if (name >= verb || mentionOf(a, name)?.kind !== 'person') return undefined;
  return kindAt(a, name + 1) === 'comma' || endsInComma(a, name) ? name : undefined;
}

/** A name that took the comma after its apposition with it. */
export const endsInComma = (a: AnnotatedArticle, p: number): boolean =>
  a.tokens[(nounAt(a, p)?.last ?? 0) - 1]?.text === ',';
