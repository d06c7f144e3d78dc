import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { headOf, inQuotation, kindAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';

/** What one calls somebody for: "called X *to congratulate* him", not "called X to testify". */
const CALLS_FOR =
  /^(?:congratulate|thank|discuss|express|convey|offer|wish|inform|brief|assure|reassure|tell|warn|consult|condole|apologi[sz]e|reaffirm|reiterate|talk|speak|seek|urge|invite|welcome|protest|complain|explain|coordinate|extend|update|ask|say|propose|pass|relay|demand|press|plead|mend|clear|agree)$/;
/** Words of when, where and how often, which may follow whoever is called. */
const WHEN =
  /^(?:yesterday|today|tonight|tomorrow|earlier|later|late|early|again|back|then|once|twice|first|afterwards?|personally|directly|privately|separately|immediately|promptly|recently|soon|shortly|here|also|already|instead|too|only|just|briefly|daily|weekly|repeatedly|regularly|often|after|before)$/;
const WHERE =
  /^(?:on|by|over|via|from|at|in|after|before|during|about|regarding|concerning|within|since|until|around|for|through|without|amid|following|ahead|between)$/;
/** "called him *on the phone*", "*by telephone*". */
const MEANS = /^(?:phones?|telephones?|mobile|cellphone|line|hotline|link|number)$/;

/**
 * "called Korpi *on Sunday*", "called him *to congratulate* him": a call by telephone takes nothing after whoever is called
 * but when, where and what for. "called the two *“neighbours”*", "called them *out*", "called him *a liar*" are none. A
 * pronoun alone could be anything: when, how or what for must be told.
 */
export function callsSomebody(a: AnnotatedArticle, { places, verb = 0 }: Occurrence): boolean {
  const objects = (places.get('object') ?? []).filter((p) => p > verb && nounAt(a, p));
  const last = objects.at(-1) ?? verb;
  const after = last + 1;
  const told = whatFollows(a, after, verb);
  return told === 'more' || (told === 'end' && mentionOf(a, last)?.kind !== 'anaphor');
}

/** `more`: when, how or what for; `other`: what makes it no call. */
function whatFollows(a: AnnotatedArticle, k: number, verb: number): 'more' | 'end' | 'other' {
  const word = wordAt(a, k);
  switch (kindAt(a, k)) {
    case 'date':
      return 'more';
    case 'adverb':
      return a.tags[a.phrases[k]?.first ?? -1] === 'RB' && WHEN.test(word) ? 'more' : 'other';
    case 'preposition':
      return afterPreposition(a, k, word);
    case 'verb': {
      const next = verbAt(a, k);
      if (next?.form === 'infinitive') return CALLS_FOR.test(next.lemma) ? 'more' : 'other';
      return next?.form === 'gerund' && CALLS_FOR.test(next.lemma) ? 'end' : 'other';
    }
    case 'noun':
      return 'other';
    case 'quote':
      return inQuotation(a, a.phrases[verb]?.first ?? -1) ? 'end' : 'other';
    case 'comma':
      return kindAt(a, k + 1) === 'quote' && !inQuotation(a, a.phrases[verb]?.first ?? -1) ? 'other' : 'end';
    default:
      return word === ':' ? 'other' : 'end';
  }
}

function afterPreposition(a: AnnotatedArticle, k: number, word: string): 'more' | 'end' | 'other' {
  if (!WHERE.test(word)) return 'other';
  if (kindAt(a, k + 1) === 'date') return 'more';
  const noun = nounAt(a, k + 1);
  return noun && (MEANS.test(headOf(a, noun)) || word === 'from') ? 'more' : 'end';
}
