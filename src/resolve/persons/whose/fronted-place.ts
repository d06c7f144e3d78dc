import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import { lowerAt, mentionAt, mentionsIn } from '../beside.ts';
import { isPartner, landOf } from './visited-states.ts';

/** Tokens past the start of a sentence at which its place may open: "Meanwhile, in Oslo, …". */
const OPENS_WITHIN = 3;

/**
 * "*In Oslo*, Foreign Minister Roe said": news copy turns to another capital for those who govern there. Not for whoever is
 * named after another in the sentence, unless the other meets him: "In Oslo Berg has *talks with Minister Roe*".
 */
export function frontedPlace(a: AnnotatedArticle, { first }: OfficePhrase): StateEntity[] {
  const from = clauseStart(a, first);
  for (let t = from; t < Math.min(from + OPENS_WITHIN, first); t++) {
    // "*The embassy* in Oslo will stay open, Minister Roe said"
    if (a.phrases[a.phraseAt[t] ?? -1]?.kind === 'noun') return [];
    if (lowerAt(a, t) !== 'in') continue;
    const place = mentionAt(a, t + 1);
    const land = place && landOf(place);
    if (!land) return [];
    const named = mentionsIn(a, place.last, first).filter(
      ({ kind }) => kind === 'person' || kind === 'office',
    );
    return named.length === 0 || (named.length === 1 && isPartner(a, first)) ? [land] : [];
  }
  return [];
}

/** "In Oslo she met X; *in Riga* she was received by President Roe": past what another clause tells. */
function clauseStart(a: AnnotatedArticle, first: number): number {
  const from = a.sentences[a.sentenceAt[first] ?? -1]?.first ?? first;
  for (let t = first - 1; t > from && t > first - CLAUSE_WITHIN; t--) if (lowerAt(a, t) === ';') return t + 1;
  return from;
}

/** Tokens before an office in which its clause may open. */
const CLAUSE_WITHIN = 25;
