import type { AnnotatedArticle } from '../../model/mention.ts';
import { clauseOfNoun } from '../syntax/clause-of-noun.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { verbAt } from '../syntax/walk.ts';

/** Verbs of being under way. Who "went" or "came" for talks may be back. */
const JOURNEY = /^(?:arrive|fly|leave|depart|head|set|embark|jet|proceed|send|dispatch|land)$/;

/** Of who "travels" or "is going" there, not yet. */
const GOES = /^(?:travel|go|come|return|journey)$/;

/** "*arrived* in Turku for talks with Korpi", "*flew* to Oslo to meet her": whoever has set out has not met anybody yet. */
export function liesAtEnd(a: AnnotatedArticle, { noun, verb: v }: Occurrence): boolean {
  if (noun !== undefined && v === undefined) {
    const tie = clauseOfNoun(a, anchorOf(a, noun));
    return tie?.word === 'for' && tie.verb !== undefined && isJourney(a, tie.verb);
  }
  const told = v === undefined ? undefined : verbAt(a, v);
  if (v === undefined || told?.form !== 'infinitive') return false;
  const over = governorOf(a, v);
  return over !== undefined && isJourney(a, over);
}

const isJourney = (a: AnnotatedArticle, v: number): boolean => {
  const verb = verbAt(a, v);
  if (verb === undefined || verb.negated) return false;
  return JOURNEY.test(verb.lemma) || (verb.tense === 'present' && !verb.perfect && GOES.test(verb.lemma));
};
