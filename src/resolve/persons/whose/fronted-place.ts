import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import { lowerAt, mentionAt, mentionsIn } from '../beside.ts';
import { landOf } from './visited-states.ts';

/** Tokens past the start of a sentence at which its place may open: "Meanwhile, in Oslo, …". */
const OPENS_WITHIN = 3;

/** The land of a place that a sentence opens with, where its own officials speak there: "*In Oslo*, minister Roe said". */
export function frontedLand(a: AnnotatedArticle, from: number, to: number): StateEntity | undefined {
  const subject = mentionsIn(a, from, to).find(({ kind }) => kind === 'person' || kind === 'office');
  const office =
    subject?.kind === 'office' ? subject.office : subject?.kind === 'person' ? subject.offices[0] : undefined;
  return office && !office.served ? frontedPlace(a, office)[0] : undefined;
}

/**
 * "*In Oslo*, Foreign Minister Roe said": news copy turns to another capital for those who govern there. Not for whoever is
 * named after another in the sentence.
 */
export function frontedPlace(a: AnnotatedArticle, { first }: OfficePhrase): StateEntity[] {
  const from = a.sentences[a.sentenceAt[first] ?? -1]?.first ?? first;
  for (let t = from; t < Math.min(from + OPENS_WITHIN, first); t++) {
    if (lowerAt(a, t) !== 'in') continue;
    const place = mentionAt(a, t + 1);
    const land = place && landOf(place);
    if (!land) return [];
    const named = mentionsIn(a, place.last, first).some(({ kind }) => kind === 'person' || kind === 'office');
    return named ? [] : [land];
  }
  return [];
}
