import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { occasionAbroad } from './occasion-abroad.ts';

/** The days of a visit told without one, of the clauses that it is told beside. */
export function daysBeside(a: AnnotatedArticle, match: FrameMatch): readonly number[] {
  const { verb, last } = match.occurrence;
  const { roles } = match;
  if (verb === undefined) return [];
  const occasion = occasionAbroad(a, match);
  if (occasion) return occasion.dates;
  const begins = daysAsBegun(a, verb);
  return begins.length > 0 ? begins : daysWhere(a, last, roles.get('destination') ?? []);
}

/** "*on Tuesday* offered help, *as she began* a visit to Norland": the day of the clause it is told under. */
function daysAsBegun(a: AnnotatedArticle, v: number): number[] {
  const verb = verbAt(a, v);
  if (verb?.form !== 'finite' || verb.tense !== 'past' || !/^(?:begin|start|open)$/.test(verb.lemma))
    return [];
  const opener = Math.min(v, ...(findSubject(a, v)?.nouns ?? [])) - 1;
  if (!/^(?:as|when)$/.test(wordAt(a, opener))) return [];
  const { first } = sentencePhrases(a, v);
  for (let k = opener - 1; k >= first; k--) {
    const over = verbAt(a, k);
    if (over?.form !== 'finite') continue;
    return over.tense === 'past' ? onDays(a, [...readComplements(a, k).dates, ...datesBefore(a, k)]) : [];
  }
  return [];
}

/** "leaves for Riga, *where* she is to have lunch *on Wednesday* with X": what she does there first. */
function daysWhere(
  a: AnnotatedArticle,
  last: number,
  goals: readonly { readonly phrase?: number }[],
): number[] {
  const where = kindAt(a, last) === 'comma' ? last + 1 : last;
  if (wordAt(a, where) !== 'where' || !goals.some(({ phrase }) => phrase === last - 1)) return [];
  const end = sentencePhrases(a, Math.max(0, last - 1)).last;
  for (let p = where + 1; p < end; p++) {
    if (/^(?:comma|relative|quote|subordinator)$/.test(kindAt(a, p) ?? '')) return [];
    if (kindAt(a, p) === 'date') return onDays(a, [p]);
  }
  return [];
}

const onDays = (a: AnnotatedArticle, dates: readonly number[]): number[] =>
  dates.filter((p) => !/^(?:since|until|till|through|before|after|by|for|of)$/.test(wordAt(a, p - 1)));
