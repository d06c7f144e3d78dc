import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';

const SIGNS = /^(?:sign|conclude|finalize|finalise|seal|initial|agree|approve)$/;

/** "a treaty on rivers *has yet to be signed*", "initialled in May, *it is still to be signed*". */
export function isUnsignedYet(a: AnnotatedArticle, n: number): boolean {
  const { last } = sentencePhrases(a, n);
  for (let k = n + 1; k + 2 < last; k++) {
    const verb = verbAt(a, k);
    const signing = verbAt(a, k + 2);
    if (!/^(?:have|be|remain)$/.test(verb?.lemma ?? '') || signing?.form !== 'infinitive') continue;
    if (!/^(?:yet|still)$/.test(lowerAt(a, a.phrases[k + 1]?.first ?? -1)) || !SIGNS.test(signing.lemma))
      continue;
    const subject = findSubject(a, k)?.nouns ?? [];
    return subject.includes(n) || subject.some((p) => lowerAt(a, a.phrases[p]?.first ?? -1) === 'it');
  }
  return false;
}
