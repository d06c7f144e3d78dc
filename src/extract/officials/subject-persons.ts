import type { AnnotatedArticle, PersonMention } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { mentionOf } from '../syntax/walk.ts';

/** The named persons that are the subject of the verb at phrase `v`. */
export const subjectPersons = (a: AnnotatedArticle, v: number): PersonMention[] =>
  (findSubject(a, v)?.nouns ?? []).flatMap((p) => {
    const mention = mentionOf(a, p);
    return mention?.kind === 'person' ? [mention] : [];
  });
