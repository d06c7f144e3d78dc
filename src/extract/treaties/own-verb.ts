import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { remember } from '../syntax/remember.ts';
import { sentencePhrases, verbAt } from '../syntax/walk.ts';

/** "a protocol updating the lists *would be* signed": the verb whose subject it is, past what says more of it. */
export const ownVerb: (a: AnnotatedArticle, n: number) => number | undefined = remember((a, n) => {
  const { last } = sentencePhrases(a, n);
  for (let k = n + 1; k < last; k++)
    if (verbAt(a, k)?.form === 'finite' && findSubject(a, k)?.nouns.includes(n)) return k;
  return undefined;
});
