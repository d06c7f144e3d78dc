import type { DateMention } from '../../model/annotation.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { kindAt, verbAt, wordAt } from '../syntax/walk.ts';

/** "talks *due to take place on Friday* have been called off", "a meeting *planned for Friday*": what is called off lay ahead. */
export function isDayOfPlan(a: AnnotatedArticle, phrase: number): boolean {
  for (let p = phrase - 1; p > phrase - REACH; p--) {
    const verb = verbAt(a, p);
    if (verb?.form === 'participle') return PLANS.test(verb.lemma);
    if (verb)
      return (
        verb.form === 'infinitive' &&
        (/^(?:due|likely)$/.test(wordAt(a, p - 1)) || PLANS.test(verbAt(a, p - 1)?.lemma ?? ''))
      );
  }
  return false;
}

/** How many phrases before its day a plan is told. */
const REACH = 8;
const PLANS = /^(?:schedule|plan|set|slate|expect|pencil|arrange|fix)$/;

/** "consultations *which were to begin today* have been postponed", "talks *that had been set for May* are off": the days of the plan. */
export function daysOfPlan(a: AnnotatedArticle, { noun, verb }: Occurrence): number[] {
  if (noun === undefined || verb === undefined) return [];
  const days: number[] = [];
  let planned = false;
  for (let k = noun + 1; k < verb; k++) {
    const group = verbAt(a, k);
    if (group && kindAt(a, k - 1) === 'relative') planned = group.lemma === 'be' || PLANS.test(group.lemma);
    else if (group?.form === 'finite') return [];
    if (planned && kindAt(a, k) === 'date') days.push(k);
  }
  return days;
}

/** Verbs that put an end to what was to be, on a day of their own. */
const ENDS =
  /^(?:suspend|cancel|call|postpone|put|pause|halt|scrap|shelve|abandon|drop|delay|defer|break|ditch|freeze|quit|reject)$/;
/** How many days old the news of a story may be. */
const FRESH = 2;

/** "*has cancelled* a meeting on Friday": told by a verb that ends a plan, so that the day of the plan lies ahead, if it is not just past. */
export const isDayAhead = (a: AnnotatedArticle, occurrence: Occurrence, day: DateMention): boolean =>
  endsPlan(a, occurrence) && !isNews(a, day);

/** "*suspended* talks with Norland *on Friday*", "*on Tuesday called off* a meeting": the day of what the story tells, and not of the talks. */
export const isDayOfEnd = (a: AnnotatedArticle, occurrence: Occurrence, day: DateMention): boolean =>
  verbAt(a, occurrence.verb ?? -1)?.tense === 'past' && endsPlan(a, occurrence) && isNews(a, day);

function endsPlan(a: AnnotatedArticle, { verb, noun }: Occurrence): boolean {
  const group = verbAt(a, verb ?? -1);
  return noun !== undefined && group?.form === 'finite' && !group.negated && ENDS.test(group.lemma);
}

function isNews({ article }: AnnotatedArticle, { past }: DateMention): boolean {
  const age = daysBetween(past.latest, article.date);
  return age >= 0 && age <= FRESH;
}
