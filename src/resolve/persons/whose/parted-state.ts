import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import { rememberByArticle } from '../../../model/remember-by-article.ts';
import { mentionsIn } from '../beside.ts';

/**
 * "ARUSHA, Norland -- *The Estlandic government and the rebel Front* signed a cease-fire here. President Roe and rebel leader Lee …":
 * a story of a government and its own opponents, who meet abroad, is of that state's officials.
 */
export function partedState(a: AnnotatedArticle, { first }: OfficePhrase): StateEntity | undefined {
  const lead = a.sentences[0];
  return !lead || first < lead.first ? undefined : partedInLead(a);
}

const partedInLead = rememberByArticle((a: AnnotatedArticle) => {
  const { first = 0, last = 0 } = a.sentences[0] ?? {};
  return findParted(a, first, last);
});

/** Tokens past the government within which its opponents are told of. */
const WITHIN = 8;

const OPPONENTS = /^(?:rebels?|opposition|guerrillas?|insurgents?|separatists?|militants?)$/;

function findParted(a: AnnotatedArticle, from: number, to: number): StateEntity | undefined {
  for (const mention of mentionsIn(a, from, to)) {
    if (mention.kind !== 'organization' || mention.role !== 'body') continue;
    if (a.tokens[mention.last - 1]?.lower !== 'government' || a.tokens[mention.last]?.lower !== 'and')
      continue;
    const others = a.tokens.slice(mention.last + 1, Math.min(to, mention.last + 1 + WITHIN));
    if (others.some(({ lower }) => OPPONENTS.test(lower))) return mention.organization.of;
  }
  return undefined;
}
