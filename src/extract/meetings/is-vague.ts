import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, lowerAt, mentionOf, modifiersOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { liesAtEnd } from './lies-at-end.ts';
import type { Sides } from './read-sides.ts';
import { isInternational, isPlural, type Side } from './side.ts';
import { areOfTwoStates, areSuchSides } from './such-sides.ts';

/** Of these a meeting may be one's own house's: "chaired a meeting of the cabinet". */
const PRESIDING = /^(?:chair|co-chair|attend|convene|open|address|join|head|lead)$/;

/**
 * Whether a phrase that fits tells of no encounter. "they could discuss it": with nobody named after the verb, a wish tells
 * of none; nor does "chaired a meeting of the cabinet".
 */
export function isVague(a: AnnotatedArticle, match: FrameMatch, { hosts, guests }: Sides): boolean {
  const { frame, occurrence } = match;
  // Of a summons the wires tell day by day: it is a meeting where one side is named or a day is told.
  if (
    frame.attributes.guests === 'envoys' &&
    occurrence.dates.length === 0 &&
    ![...hosts, ...guests].some(({ mention }) => mention.kind === 'person')
  )
    return true;
  // "Berg and Dahl met *with business leaders*": not each other.
  if (hosts.length > 1 && guests.length > 0 && guests.every(isUnnamed)) return true;
  if (!areSuchSides(a, match, { hosts, guests })) return true;
  // "flies there *to see* Korpi", "*hopes to see* him"
  const timed =
    frame.attributes.beside !== 'time' ||
    occurrence.status === 'planned' ||
    liesAtEnd(a, occurrence) ||
    isSetBefore(a, occurrence.verb) ||
    isErrand(a, occurrence.verb) ||
    (frame.attributes.hoped === 'told' && isHopedFor(a, occurrence.verb));
  if (!timed && !isTimed(a, occurrence.verb)) return true;
  if (
    frame.attributes.speaks === 'yes' &&
    (speaksAfter(a, occurrence.verb) || speaksThing(a, occurrence.verb))
  )
    return true;
  if (isMountain(a, occurrence) || isGame(a, match, { hosts, guests })) return true;
  if (guests.length > 0) return false;
  if (meetsUnnamed(a, match)) return true;
  // "The two leaders *welcomed* the treaty": whoever receives, receives somebody.
  if (frame.attributes.guests !== undefined && frame.roles.guest?.includes('object')) return true;
  // "will be co-chaired by *the two ministers*"
  const many =
    hosts.some(({ mention }) => mention.kind === 'anaphor' && isPlural(mention)) ||
    (hosts.length > 1 && (hosts.every(({ mention }) => mention.kind === 'state') || areOfTwoStates(hosts)));
  if (presides(a, match) && !many && !hosts.some((host) => isForeignBody(a, host))) return true;
  const wished = occurrence.status === 'proposed' || occurrence.status === 'denied';
  return wished && frame.attributes.wished === 'vague';
}

/** "*chaired* a meeting": of those who sit there, whoever it is. */
export const presides = (a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean =>
  frame.attributes.house === 'own' && PRESIDING.test(lemmaOf(a, occurrence.verb));

/** "accepts *speaking engagements*", "let the two *speak to their plan*": what is spoken, or of what. */
function speaksThing(a: AnnotatedArticle, v: number | undefined): boolean {
  if (v === undefined) return false;
  const to = readComplements(a, v).prepositional.find(({ word }) => word === 'to');
  const isThing = to !== undefined && to.nouns.length > 0 && to.nouns.every((p) => isOwn(a, p));
  return isThing || SPOKEN.test(headAt(a, v + 1));
}

const SPOKEN =
  /^(?:engagements?|opportunit(?:y|ies)|invitations?|fees?|tours?|roles?|slots?|languages?|words?|truth|terms)$/;

/** "their plan", "that": no person. */
const isOwn = (a: AnnotatedArticle, p: number): boolean =>
  mentionOf(a, p) === undefined &&
  /^(?:its|their|his|her|this|that|these|those)$/.test(lowerAt(a, nounAt(a, p)?.first ?? -1));

/** "was *speaking* to reporters *after talks* with Korpi": the talks were with him. */
function speaksAfter(a: AnnotatedArticle, v: number | undefined): boolean {
  if (v === undefined) return false;
  const { prepositional } = readComplements(a, v);
  return prepositional.some(
    ({ word, nouns }) =>
      /^(?:after|following|before|during)$/.test(word) &&
      nouns.some(
        (p) => !/^(?:hours?|minutes?|monday|tuesday)$/.test(headAt(a, p)) || wordAt(a, p + 1) === 'of',
      ),
  );
}

/** "said so *after seeing* Korpi": what something else came after took its time. */
const isSetBefore = (a: AnnotatedArticle, v: number | undefined): boolean =>
  v !== undefined && verbAt(a, v)?.form === 'gerund' && /^(?:after|before|on|upon)$/.test(wordAt(a, v - 1));

/** "*went* straight from the airport *to see* Korpi": what somebody goes for. */
const isErrand = (a: AnnotatedArticle, v: number | undefined): boolean => {
  const over = v === undefined || verbAt(a, v)?.form !== 'infinitive' ? undefined : governorOf(a, v);
  return over !== undefined && /^(?:go|come|drive|travel|fly|return)$/.test(verbAt(a, over)?.lemma ?? '');
};

const isHopedFor = (a: AnnotatedArticle, v: number | undefined): boolean => {
  const over = v === undefined || verbAt(a, v)?.form !== 'infinitive' ? undefined : governorOf(a, v);
  return (
    over !== undefined &&
    /^(?:hope|ask|request|seek|intend|plan|expect|aim)$/.test(verbAt(a, over)?.lemma ?? '')
  );
};

/** "on Thursday", "for an hour", "twice", "last week". */
function isTimed(a: AnnotatedArticle, v: number | undefined): boolean {
  if (v === undefined) return false;
  const { dates, prepositional, last } = readComplements(a, v);
  if (dates.length > 0 || (verbAt(a, v)?.form === 'finite' && datesBefore(a, v).length > 0)) return true;
  if (prepositional.some(({ word, nouns }) => word === 'for' && nouns.some((p) => TIME.test(headAt(a, p)))))
    return true;
  return /^(?:twice|briefly|separately|again|once|privately)$/.test(wordAt(a, last - 1));
}

const TIME = /^(?:hours?|minutes?|days?|times?)$/;

const lemmaOf = (a: AnnotatedArticle, verb: number | undefined): string =>
  verb === undefined ? '' : (verbAt(a, verb)?.lemma ?? '');

/** A body of several states, and no "*Finnish* Security Council". */
const isForeignBody = (a: AnnotatedArticle, { mention, phrase }: Side): boolean => {
  const noun = phrase === undefined ? undefined : nounAt(a, phrase);
  return isInternational(mention) && !(noun && modifiersOf(a, noun).some(({ kind }) => kind === 'state'));
};

const GAME =
  /^(?:qualifiers?|championships?|tournament|lineup|line-up|kick-off|goalkeeper|striker|midfielder|semi-?finals?|quarter-?finals?)$/;
/** Phrases on either side in which a game is spoken of. */
const GAME_WITHIN = 30;

/** "Norland and Sudland meet in a *qualifier*. The two last met in May": states alone, where a game is spoken of, are teams. */
function isGame(a: AnnotatedArticle, { occurrence }: FrameMatch, { hosts, guests }: Sides): boolean {
  if (occurrence.noun !== undefined || lemmaOf(a, occurrence.verb) !== 'meet') return false;
  const all = [...hosts, ...guests];
  const teams = all.every(
    ({ mention }) =>
      mention.kind === 'state' || (mention.kind === 'anaphor' && /^(?:two-|they$)/.test(mention.stands)),
  );
  if (!teams) return false;
  for (let p = occurrence.first - GAME_WITHIN; p < occurrence.first + GAME_WITHIN; p++)
    if (GAME.test(headAt(a, p))) return true;
  return false;
}

/** How many phrases before "her fourth summit" a mountain may be climbed. */
const CLIMBED_WITHIN = 30;

/** "*reached the summit* of a mountain", and "her fourth summit" after that. */
function isMountain(a: AnnotatedArticle, { noun }: FrameMatch['occurrence']): boolean {
  if (noun === undefined || !/^summits?$/.test(headAt(a, noun))) return false;
  for (let p = noun; p >= Math.max(0, noun - CLIMBED_WITHIN); p--) if (isClimbed(a, p)) return true;
  return false;
}

function isClimbed(a: AnnotatedArticle, p: number): boolean {
  if (!/^summits?$/.test(headAt(a, p))) return false;
  const governor = governingVerb(a, p);
  return (
    governor?.role === 'object' &&
    /^(?:reach|climb|scale|conquer|ascend|attempt|attain|near|summit)$/.test(lemmaOf(a, governor.verb))
  );
}

/** Officials of no state: "ministers", "business leaders". */
export const isUnnamed = ({ mention }: Side): boolean =>
  mention.kind === 'office' &&
  mention.office.plural &&
  mention.office.served === undefined &&
  mention.office.servedThrough === undefined;

/** Somebody is met whom the text gives neither name nor state. */
const meetsUnnamed = (a: AnnotatedArticle, { frame, roles, occurrence }: FrameMatch): boolean =>
  occurrence.noun === undefined
    ? frame.attributes.with === 'named' &&
      (roles.get('guest') ?? []).some(({ place, mention }) => /^(?:with|to)$/.test(place) && !mention)
    : frame.verbs.length > 0 &&
      (roles.get('guest') ?? []).some(
        ({ phrase = 0, mention }) => !mention && wordAt(a, phrase - 1) === 'with' && !isOutcome(a, phrase),
      );

/** "ended talks *with no accord*", "ended *with no joint declaration*": what came of it is nobody. */
const isOutcome = (a: AnnotatedArticle, p: number): boolean =>
  OUTCOME.test(headAt(a, p)) || /^(?:no|little|few)$/.test(lowerAt(a, nounAt(a, p)?.first ?? -1));

const OUTCOME =
  /^(?:accords?|agreements?|deals?|progress|results?|breakthroughs?|promises?|pledges?|calls?|signs?|success|signing|optimism|hopes?)$/;
