import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { dateOf } from '../syntax/date-of.ts';
import { headOf, kindAt, lowerAt, mentionOf, nounAt, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';

/**
 * Where somebody is, is due or comes from, beside the name: "Berg, *currently in Oslo*, said", "Berg, who is *now in Finland*", "Berg,
 * *in Oslo for talks*", "Berg, *due in Oslo on Friday*,", "Berg, *back from Oslo*,".
 */
export function findPresent(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((phrase, p) => {
    const word = phrase.kind === 'adverb' ? lowerAt(a, phrase.first) : '';
    const now = /^(?:currently|now|presently)$/.test(word);
    const due = word === 'due';
    const back = /^(?:back|home|fresh|just)$/.test(word) || wordAt(a, p) === 'back';
    const at = now || due || back ? p + 1 : p;
    const beside = closesName(a, p - 1);
    if (beside && word === 'here' && hasPurpose(a, p + 1)) return standing(a, p, undefined);
    const aside = beside && wordAt(a, p) === 'on' ? visitAt(a, p + 1) : undefined;
    if (aside) return standing(a, p, aside);
    const tells =
      wordAt(a, at) === 'in'
        ? now || (beside && (due || hasPurpose(a, p + 2)))
        : beside && back && wordAt(a, at) === 'from';
    if (!tells) return [];
    const where = mentionOf(a, at + 1);
    const visitor = mentionOf(a, beforeAside(a, p));
    if (!where || !isWhere(where) || visitor?.kind !== 'person') return [];
    const start = due ? dayAfter(a, at + 2) : undefined;
    return [
      {
        kind: 'visit' as const,
        rule: 'visit.be-in',
        telling: 'begun' as const,
        confidence: 0.65,
        status: due ? ('planned' as const) : ('occurred' as const),
        ...(start && { start }),
        quote: spanOf(a, visitor.first, where.last),
        sentence: visitor.sentence,
        visitor,
        others: [],
        destination: where,
        nominal: true,
      },
    ];
  });
}

/** Of a name read with what is set beside it the comma is its own. */
const closesName = (a: AnnotatedArticle, p: number): boolean =>
  kindAt(a, p) === 'comma' || a.tokens[(a.phrases[p]?.last ?? 0) - 1]?.text === ',';

/** "on *her first visit to Oslo* since taking office": where it leads, which only whoever stands before the comma tells of. */
function visitAt(a: AnnotatedArticle, p: number): Mention | undefined {
  const noun = nounAt(a, p);
  const tells = noun && /^(?:visit|trip|tour)$/.test(headOf(a, noun)) && /^(?:to|of)$/.test(wordAt(a, p + 1));
  const where = tells ? mentionOf(a, p + 2) : undefined;
  return where && isWhere(where) ? where : undefined;
}

/** "Berg, *here for talks*,", "Berg, *on a visit to Oslo*,": to where the story is told, or where the visit leads. */
function standing(a: AnnotatedArticle, p: number, where: Mention | undefined): VisitCandidate[] {
  const visitor = mentionOf(a, kindAt(a, p - 1) === 'comma' ? p - 2 : p - 1);
  if (visitor?.kind !== 'person') return [];
  return [
    {
      kind: 'visit',
      rule: 'visit.be-in',
      telling: 'begun',
      confidence: 0.65,
      status: 'occurred',
      quote: spanOf(a, visitor.first, where?.last ?? a.phrases[p]?.last ?? visitor.last),
      sentence: visitor.sentence,
      visitor,
      others: [],
      ...(where ? { destination: where } : { home: 'here' }),
      nominal: true,
    },
  ];
}

/** "due in Oslo *on Friday*". */
function dayAfter(a: AnnotatedArticle, p: number): DateValue | undefined {
  const at = kindAt(a, p) === 'preposition' ? p + 1 : p;
  return kindAt(a, at) === 'date' ? dateOf(a, at)?.future : undefined;
}

/** "in Oslo *for talks*", "in Oslo *to sign* the treaty": one who has come, not one who lives there. */
const hasPurpose = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === 'for' || verbAt(a, p)?.form === 'infinitive';

/** The noun phrase that ", currently in …" or ", who is currently in …" stands beside. */
function beforeAside(a: AnnotatedArticle, adverb: number): number {
  let p = adverb - 1;
  if (verbAt(a, p)?.lemma === 'be') p--;
  if (kindAt(a, p) === 'relative') p--;
  return kindAt(a, p) === 'comma' ? p - 1 : -1;
}
