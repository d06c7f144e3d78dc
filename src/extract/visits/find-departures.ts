import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import { dateOf } from '../syntax/date-of.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentenceOf,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';

const LEAVES = /^(?:leave|depart)$/;
const GOES = /^(?:fly|go|head|travel|return|come|sail|drive|proceed|continue|move)$/;
/** Behind a verb of going these tell that whoever goes is elsewhere now. */
const AWAY = /^(?:home|back|on|onwards?|homewards?)$/;
const STAYS = /^(?:stay|remain|be)$/;
const ENDS = /^(?:end|conclude|finish|close|wind|wrap)$/;
const STAY = /^(?:visit|trip|stay|tour|stopover|journey)$/;

/**
 * Reads "will *leave* on Thursday for Harare", "*returns home* on Friday", "before *flying on* to Lima", "*stays* until Saturday", "her
 * visit *ends* on Friday": the last day of a stay that is told elsewhere.
 */
export function findDepartures(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((phrase, v) => (phrase.kind === 'verb' ? (departureAt(a, v, phrase) ?? []) : []));
}

function departureAt(a: AnnotatedArticle, v: number, verb: VerbGroup): VisitCandidate | undefined {
  if (verb.negated || verb.passive || /^(?:would|could|might|may|should)$/.test(verb.modal ?? ''))
    return undefined;
  const stays = STAYS.test(verb.lemma);
  const ends = ENDS.test(verb.lemma);
  if (!stays && !ends && !goesAway(a, v, verb)) return undefined;
  const end = dayOf(a, v, verb, stays);
  const visitor = end && whoGoes(a, v, ends);
  if (!end || !visitor) return undefined;
  const { object, prepositional, last } = readComplements(a, v);
  const placesIn = (phrases: readonly number[]): Mention[] =>
    phrases.flatMap((p) => mentionOf(a, p) ?? []).filter(isWhere);
  const [left] = placesIn(stays ? [] : [...object, ...nounsOf(prepositional, 'from')]);
  const goals = placesIn([...nounsOf(prepositional, 'for'), ...nounsOf(prepositional, 'to')]);
  return {
    kind: 'visit',
    rule: 'visit.departure',
    confidence: 0.7,
    status: 'occurred',
    quote: spanOf(a, a.phrases[v]?.first ?? 0, a.phrases[last - 1]?.last ?? 0),
    sentence: sentenceOf(a, v),
    visitor,
    others: [],
    ...(left && { destination: left }),
    end,
    ends: { goals },
    nominal: true,
  };
}

const nounsOf = (
  prepositional: readonly { readonly word: string; readonly nouns: readonly number[] }[],
  word: string,
): readonly number[] => prepositional.flatMap((each) => (each.word === word ? each.nouns : []));

/** "leave", "leave Oslo", "leave here", but not "leave the door open"; "fly home", "go on to Oslo", "return to Oslo". */
function goesAway(a: AnnotatedArticle, v: number, verb: VerbGroup): boolean {
  const { object, prepositional } = readComplements(a, v);
  if (LEAVES.test(verb.lemma))
    return object.every((p) => {
      const mention = mentionOf(a, p);
      return (
        (mention !== undefined && isWhere(mention)) || /^(?:country|capital|city|home)$/.test(headAt(a, p))
      );
    });
  if (!GOES.test(verb.lemma)) return false;
  if (AWAY.test(lowerAt(a, verb.last))) return true;
  const leads = [...nounsOf(prepositional, 'to'), ...nounsOf(prepositional, 'for')].some((p) => {
    const mention = mentionOf(a, p);
    return mention !== undefined && isWhere(mention);
  });
  return leads && /^(?:return|proceed|continue)$/.test(verb.lemma);
}

/** The day of a departure, or that until which one stays; of "before leaving" that of the verb before. */
function dayOf(a: AnnotatedArticle, v: number, verb: VerbGroup, stays: boolean): DateValue | undefined {
  const before = wordAt(a, v - 1) === 'before' && verb.form === 'gerund';
  if (verb.form === 'gerund' && !before) return undefined;
  const own = readComplements(a, v).dates;
  const over = before ? governorOf(a, v) : undefined;
  const told =
    own.length > 0 || over === undefined ? [...own, ...datesBefore(a, v)] : readComplements(a, over).dates;
  const at = told.find((p) => (stays ? UNTIL : NO_DAY).test(wordAt(a, p - 1)) === stays);
  const date = at === undefined ? undefined : dateOf(a, at);
  if (!date || date.until) return undefined;
  const main = over === undefined ? verb : verbAt(a, over);
  const gone = main?.form === 'finite' && main.tense === 'past' && !stays;
  const day = gone ? dayGoneBy(a, date) : date.future;
  return day.value.length === 10 ? day : undefined;
}

const UNTIL = /^(?:until|till|through)$/;
const NO_DAY = /^(?:since|before|by|after|until|till|for|from)$/;

/** Whoever acts; of "*her* visit ends" whose visit it is. */
function whoGoes(a: AnnotatedArticle, v: number, ends: boolean): Mention | undefined {
  const nouns = findSubject(a, v)?.nouns ?? [];
  const [first = -1] = nouns;
  const noun = nounAt(a, first);
  if (!ends) return nouns.length === 1 ? travellerOf(mentionOf(a, first)) : undefined;
  return noun && STAY.test(headAt(a, first))
    ? modifiersOf(a, noun).map(travellerOf).find(Boolean)
    : undefined;
}

const travellerOf = (mention: Mention | undefined): Mention | undefined =>
  mention && /^(?:person|office|anaphor)$/.test(mention.kind) ? mention : undefined;
