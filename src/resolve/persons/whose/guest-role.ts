import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import { lowerAt } from '../beside.ts';

/** Tokens past a verb in which "his guest" may begin: "said to *his guest*". */
const WITHIN = 3;

/** "told *his host*", "thanked *her guest*": on which side of a visit somebody is, by whom they speak to. */
export function guestRole(
  a: AnnotatedArticle,
  acts: readonly SubjectMention[],
): 'guest' | 'host' | undefined {
  for (const { verb } of acts) {
    const from = a.phrases[a.phraseAt[verb] ?? -1]?.last ?? verb + 1;
    for (let t = from; t < from + WITHIN; t++) {
      if (!/^(?:his|her)$/.test(lowerAt(a, t))) continue;
      if (/^hosts?$/.test(lowerAt(a, t + 1))) return 'guest';
      if (/^(?:guests?|visitors?)$/.test(lowerAt(a, t + 1))) return 'host';
    }
  }
  return undefined;
}
