import type { StateEntity } from '../../../model/entity.ts';
import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle, Mention } from '../../../model/mention.ts';
import type { VerbGroup } from '../../../model/phrase.ts';
import { lowerAt, mentionAt } from '../beside.ts';
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

/** Done to bodies of one's own state as well: "*told the Senate*", "*assured the Treasury*". */
const TELLS = /^(?:tell|assure|urge)$/;

/** Whoever stands right after the verb, past an article: in "warned *that Norland* would pay" Norland is not warned. */
function objectsState(a: AnnotatedArticle, verb: VerbGroup, statedOf: StatedOf): StateEntity | undefined {
  const { last, lemma } = verb;
  const mention = mentionAt(a, last) ?? (lowerAt(a, last) === 'the' ? mentionAt(a, last + 1) : undefined);
  if (!mention || (mention.kind === 'organization' && TELLS.test(lemma))) return undefined;
  return stateOf(mention, statedOf);
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
