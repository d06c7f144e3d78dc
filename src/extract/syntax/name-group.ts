import { asRead, onOneLine } from '../../model/as-read.ts';
import type { AnnotatedArticle, OrganizationMention } from '../../model/mention.ts';
import { lowerAt, nounAt, sentenceOf, spanOf } from './walk.ts';

const DETERMINERS = new Set('the a an its his her their some several other many various visiting'.split(' '));

/** First token of the noun phrase at phrase `p` after its determiners. */
export function firstNamed(a: AnnotatedArticle, p: number): number {
  const noun = nounAt(a, p);
  let first = noun?.first ?? 0;
  while (first < (noun?.head ?? 0) && DETERMINERS.has(lowerAt(a, first))) first++;
  return first;
}

/** A group that has no name but its words, as a mention: "reporters", "state television". `through`: the noun phrase that it reaches to. */
export function nameGroup(
  a: AnnotatedArticle,
  p: number,
  role: OrganizationMention['role'],
  through: number = p,
): OrganizationMention | undefined {
  const noun = nounAt(a, p);
  if (!noun) return undefined;
  const first = firstNamed(a, p);
  const last = (nounAt(a, through) ?? noun).head + 1;
  const span = spanOf(a, first, last);
  const name = onOneLine(asRead(a.article, span));
  return {
    kind: 'organization',
    first,
    last,
    ...span,
    sentence: sentenceOf(a, p),
    possessive: false,
    organization: { kind: 'organization', name },
    role,
  };
}
