import type { AnnotatedArticle, OfficeMention } from '../../model/mention.ts';

/** How long an aside after an office may be, in tokens. */
const ASIDE = 16;

/**
 * The pronoun by which whoever holds an office is told of right beside it: "the prime minister, on *her* first trip, said", "the
 * minister said *her* government", "the president said *he*".
 */
export function ownPronoun({ tokens }: AnnotatedArticle, { last }: OfficeMention): 'he' | 'she' | undefined {
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  let at = last;
  if (lowerAt(at) === ',') {
    const close = tokens.slice(at + 1, at + ASIDE).findIndex(({ lower }) => /^[,.]$/.test(lower));
    if (close < 0 || lowerAt(at + 1 + close) !== ',') return undefined;
    const told = tokens.slice(at + 1, at + 1 + close).find(({ lower }) => PRONOUN.test(lower));
    if (told) return kindOf(told.lower);
    at += close + 2;
  }
  if (!SAYS.test(lowerAt(at))) return undefined;
  const next = lowerAt(at + 1) === 'that' ? at + 2 : at + 1;
  return OWN.test(lowerAt(next)) || (POSSESSIVE.test(lowerAt(next)) && OWNED.test(lowerAt(next + 1)))
    ? kindOf(lowerAt(next))
    : undefined;
}

const SAYS = /^(?:said|says|added|promised|pledged|announced)$/;
const OWN = /^(?:he|she)$/;
const POSSESSIVE = /^(?:his|her)$/;
const PRONOUN = /^(?:he|she|his|her|himself|herself)$/;
/** What whoever speaks for a state has: "her *government* would". */
const OWNED = /^(?:country|government|state|nation|people|ministry|cabinet|administration|countrymen)$/;

const kindOf = (word: string): 'he' | 'she' => (/^(?:he|his|himself)$/.test(word) ? 'he' : 'she');
