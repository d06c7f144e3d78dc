import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { placesOfClause } from '../syntax/clause-of-noun.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { mentionOf } from '../syntax/walk.ts';

/** Reads "visiting Finnish President Olli Korpi": a visit to where the story is told, else to whoever meets them. */
export function findVisiting(a: AnnotatedArticle): VisitCandidate[] {
  return a.mentions.flatMap((mention) => {
    const visiting =
      mention.kind === 'person'
        ? mention.offices.some((office) => office.visiting)
        : mention.kind === 'office' && mention.office.visiting;
    if (!visiting) return [];
    const destination = destinationOf(a, mention);
    return [
      {
        kind: 'visit' as const,
        rule: 'visit.visiting',
        confidence: 0.85,
        status: 'occurred' as const,
        quote: { start: mention.start, end: mention.end },
        sentence: mention.sentence,
        visitor: mention,
        others: [],
        ...(destination ? { destination } : { home: 'story' as const }),
        nominal: true,
      },
    ];
  });
}

/** Where no dateline tells: the town of the clause, or whoever receives the visitor. */
function destinationOf(a: AnnotatedArticle, mention: Mention): Mention | undefined {
  if (a.article.dateline?.place) return undefined;
  const phrase = a.phraseAt[mention.last - 1] ?? -1;
  const governor = governingVerb(a, phrase);
  if (!governor) return undefined;
  const places = placesOfClause(a, governor.verb);
  const towns = ['in', 'at'].flatMap((word) => places.get(word) ?? []).flatMap((p) => mentionOf(a, p) ?? []);
  const town = towns.find(
    (place) => place.kind === 'place' || (place.kind === 'state' && place.form === 'capital'),
  );
  const sides = ['subject', 'object', 'with'].flatMap((word) => places.get(word) ?? []);
  return town ?? sides.flatMap((p) => mentionOf(a, p) ?? []).find((side) => side !== mention && isHost(side));
}

const isHost = (mention: Mention): boolean =>
  (mention.kind === 'person' && mention.offices.some(({ served }) => served?.kind === 'state')) ||
  (mention.kind === 'office' && mention.office.served?.kind === 'state');
