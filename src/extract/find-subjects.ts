import type { SubjectMention } from '../model/extraction.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import type { Grammar } from './grammar.ts';
import { isSaying } from './statements/speech.ts';
import { findSubject } from './syntax/find-subject.ts';
import { inQuotation, mentionOf, sentenceOf, verbAt } from './syntax/walk.ts';

/** The subjects of all finite verbs outside quotations, by mention, in order of the verbs. */
export function findSubjects(a: AnnotatedArticle, grammar: Grammar): SubjectMention[] {
  const found: SubjectMention[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    if (verb?.form !== 'finite' || inQuotation(a, verb.main)) continue;
    const speaks = isSaying(a, v, grammar);
    for (const noun of findSubject(a, v)?.nouns ?? []) {
      const mention = mentionOf(a, noun);
      if (mention)
        found.push({
          mention,
          sentence: sentenceOf(a, v),
          verb: verb.first,
          speaks,
        });
    }
  }
  return found;
}
