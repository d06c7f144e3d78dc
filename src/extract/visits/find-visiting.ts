import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { placesOfClause } from '../syntax/clause-of-noun.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { kindAt, mentionOf, sentencePhrases, verbAt } from '../syntax/walk.ts';
import { isGroup, travellersAt } from './travellers.ts';

/** Reads "visiting Finnish President Olli Korpi": a visit to where the story is told, else to whoever meets them. */
export function findVisiting(a: AnnotatedArticle): VisitCandidate[] {
  const persons = a.mentions.filter((mention) =>
    mention.kind === 'person'
      ? mention.offices.some((office) => office.visiting)
      : mention.kind === 'office' && mention.office.visiting,
  );
  return [...persons, ...leadersOfVisiting(a)].flatMap((mention) => {
    const destination = destinationOf(a, mention);
    return [
      {
        kind: 'visit' as const,
        rule: 'visit.visiting',
        telling: 'begun' as const,
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

/** "a *visiting Finnish delegation* headed by Korpi": who leads those who visit. */
const leadersOfVisiting = (a: AnnotatedArticle): Mention[] =>
  a.phrases.flatMap((phrase, p) => {
    if (phrase.kind !== 'noun' || mentionOf(a, p)?.kind === 'person' || !isGroup(a, p)) return [];
    const words = a.tokens.slice(phrase.first, phrase.last);
    if (!words.some(({ lower }) => lower === 'visiting')) return [];
    return travellersAt(a, { phrase: p, place: 'object' }).filter(({ kind }) => kind === 'person');
  });

/** Where no dateline tells: the town of the clause, or whoever receives the visitor. */
function destinationOf(a: AnnotatedArticle, mention: Mention): Mention | undefined {
  const phrase = a.phraseAt[mention.last - 1] ?? -1;
  const verb = governingVerb(a, phrase)?.verb ?? finiteBefore(a, phrase);
  if (verb === undefined) return undefined;
  const places = placesOfClause(a, verb);
  const towns = ['in', 'at'].flatMap((word) => places.get(word) ?? []).flatMap((p) => mentionOf(a, p) ?? []);
  const town = towns.find(
    (place) => place.kind === 'place' || (place.kind === 'state' && place.form === 'capital'),
  );
  if (town || a.article.dateline?.place) return town;
  const sides = ['subject', 'object', 'with'].flatMap((word) => places.get(word) ?? []);
  return sides.flatMap((p) => mentionOf(a, p) ?? []).find((side) => side !== mention && isHost(side));
}

/** "was opened in Oslo by Berg and *visiting Korpi*": the verb to the left that several share. */
function finiteBefore(a: AnnotatedArticle, phrase: number): number | undefined {
  const { first } = sentencePhrases(a, phrase);
  for (let k = phrase - 1; k >= first; k--) {
    if (verbAt(a, k)?.form === 'finite') return k;
    if (kindAt(a, k) === 'quote' || kindAt(a, k) === 'relative') return undefined;
  }
  return undefined;
}

const isHost = (mention: Mention): boolean =>
  (mention.kind === 'person' && mention.offices.some(({ served }) => served?.kind === 'state')) ||
  (mention.kind === 'office' && mention.office.served?.kind === 'state');
