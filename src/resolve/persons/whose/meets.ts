import type { StateEntity } from '../../../model/entity.ts';
import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import { mentionsIn } from '../beside.ts';
import type { StatedOf } from './conduct.ts';

const MEETS =
  /^(?:meet|receive|welcome|host|greet|see|hold|have|pay|call|speak|talk|confer|discuss|telephone|phone|conclude|join|visit)$/;
/** Tokens past a verb in which whoever is met may stand. */
const WITHIN = 14;

/** The states of the officials whom somebody meets: "*received* the Norlandic envoy", "*held talks* with Norland's premier, Roe". */
export const meets = (
  a: AnnotatedArticle,
  acts: readonly SubjectMention[],
  statedOf: StatedOf,
): StateEntity[] =>
  acts.flatMap(({ verb, mention: subject }) => {
    const group = a.phrases[a.phraseAt[verb] ?? -1];
    if (group?.kind !== 'verb' || !MEETS.test(group.lemma)) return [];
    const end = Math.min(group.last + WITHIN, a.sentences[a.sentenceAt[verb] ?? -1]?.last ?? group.last);
    for (const mention of mentionsIn(a, group.last, end)) {
      if (mention === subject) continue;
      if (mention.kind === 'person') return statedOf(mention) ?? [];
      if (mention.kind === 'office')
        return mention.office.served?.kind === 'state' ? [mention.office.served] : [];
    }
    return [];
  });
