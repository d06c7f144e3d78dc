import type { StateEntity } from '../../../model/entity.ts';
import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle, Mention } from '../../../model/mention.ts';
import type { VerbGroup } from '../../../model/phrase.ts';
import { mentionAt } from '../beside.ts';
import type { StatedOf } from './conduct.ts';

const ADDRESSES = /^(?:tell|warn|accuse|urge|criticise|criticize|condemn|blame|denounce|assure)$/;

/** The states that somebody speaks to or of as another's: "*warned Norland*", "*told the Norlandic envoy*". */
export const addressedStates = (
  a: AnnotatedArticle,
  acts: readonly SubjectMention[],
  statedOf: StatedOf,
): StateEntity[] =>
  acts.flatMap(({ verb }) => {
    const group = a.phrases[a.phraseAt[verb] ?? -1];
    const speaks = group?.kind === 'verb' && !group.passive && ADDRESSES.test(group.lemma);
    const state = speaks ? objectsState(a, group, statedOf) : undefined;
    return state ? [state] : [];
  });

/** Tokens past the verb in which whom it is done to begins: "accused *the government of Norland*". */
const OBJECT_WITHIN = 2;

function objectsState(a: AnnotatedArticle, { last }: VerbGroup, statedOf: StatedOf): StateEntity | undefined {
  for (let t = last; t <= last + OBJECT_WITHIN; t++) {
    const mention = mentionAt(a, t);
    if (mention) return stateOf(mention, statedOf);
  }
  return undefined;
}

/** Quarrels at home are had with persons as well: of those only envoys tell. */
function stateOf(mention: Mention, statedOf: StatedOf): StateEntity | undefined {
  switch (mention.kind) {
    case 'state':
      return mention.state;
    case 'organization':
      return mention.organization.of;
    case 'person':
      return mention.offices.some(({ head }) => /^(?:ambassador|envoy)$/.test(head))
        ? statedOf(mention)
        : undefined;
    default:
      return undefined;
  }
}
