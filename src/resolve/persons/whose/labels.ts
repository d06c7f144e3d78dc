import type { AnnotatedArticle } from '../../../model/mention.ts';
import { rememberByArticle } from '../../../model/remember-by-article.ts';
import { statesOf } from '../../states-of.ts';

/** By code of a state who is told of as its official by its name: the names of persons, and '' for an office without one. */
const labels = rememberByArticle((a: AnnotatedArticle): ReadonlyMap<string, ReadonlySet<string>> => {
  const byCode = new Map<string, Set<string>>();
  for (const mention of a.mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'office') continue;
    const name = mention.kind === 'person' ? mention.name : '';
    for (const { code } of statesOf(mention)) byCode.set(code, (byCode.get(code) ?? new Set()).add(name));
  }
  return byCode;
});

/** "*Norlandic* Premier Lee met Minister Roe": whether the story tells others than this person as that state's by its name. */
export function isLabelled(a: AnnotatedArticle, code: string, name: string | undefined): boolean {
  const names = labels(a).get(code);
  return names !== undefined && names.size > Number(name !== undefined && names.has(name));
}
