import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, lowerAt, mentionOf, nounAt } from './walk.ts';

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

/** "*Norland, the former ruler,* which kept a port there, has said": the state or body before an apposition that names nobody. */
export function beforeApposition(a: AnnotatedArticle, p: number, first: number): number | undefined {
  if (mentionOf(a, p) || kindAt(a, p + 1) !== 'comma' || kindAt(a, p - 1) !== 'comma') return undefined;
  const noun = nounAt(a, p);
  if (p - 2 !== first || !noun || !/^(?:the|an?|its)$/.test(lowerAt(a, noun.first))) return undefined;
  return /^(?:state|organization)$/.test(mentionOf(a, p - 2)?.kind ?? '') ? p - 2 : undefined;
}

/** A name that took the comma after its apposition with it. */
export const endsInComma = (a: AnnotatedArticle, p: number): boolean =>
  a.tokens[(nounAt(a, p)?.last ?? 0) - 1]?.text === ',';
