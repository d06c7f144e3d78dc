import type { Status } from '../../../model/fact.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import type { VerbGroup } from '../../../model/phrase.ts';
import { findSubject, governorOf } from '../find-subject.ts';
import { type GoverningVerb, governingVerb } from '../governing-verb.ts';
import { readComplements } from '../read-complements.ts';
import { headAt, headOf, kindAt, lowerAt, nounAt, prepositionOf, verbAt, wordAt } from '../walk.ts';
import { comesToNothing, isDropped, isGivenUp } from './given-up.ts';
import { isOverruled } from './is-overruled.ts';
import { type Modality, ruleOfLemma, weaker } from './modality.ts';
import { statusOfVerb } from './status-of-verb.ts';
import { truthOfReport } from './truth-of-report.ts';

/** Verbs of taking part: what they say of themselves they say of the noun after their preposition. */
const LIGHT = new Set(
  'enter engage participate take return come go join sit proceed lead agree move be get travel fly head'.split(
    ' ',
  ),
);
/** Verbs that say of an event that it takes place. */
const HAPPENS = new Set(
  'take happen occur begin start open resume go proceed be hold materialize materialise convene'.split(' '),
);
/** Prepositions under which a noun takes place if and when what governs it does. */
const WITHIN = new Set(['for', 'in', 'into', 'at', 'during', 'to', 'on']);
/** "hopes to say so *at* the talks": what is said is hoped for, the talks are set. */
const GIVEN = /^(?:at|during)$/;
/** Prepositions of where and when, under which a noun is no part of what the noun or verb before it plans or agrees. */
const WHERE = /^(?:in|at|during|after|following|through|via|over|by)$/;

/** The status of a noun by its own words, the noun it hangs on and its verb: "planned talks", "calls for talks", "called off talks". */
export function statusOfNoun(
  a: AnnotatedArticle,
  n: number,
  governor: GoverningVerb | undefined,
  modality: Modality,
): Status | undefined {
  const hanging = hangingStatus(a, n, modality);
  if (hanging === undefined) return undefined;
  const own = weaker(ownStatus(a, n, modality), hanging);
  const at = prepositionOf(a, n) ?? n - 1;
  const without = wordAt(a, at) === 'without';
  if (!governor) return without ? 'denied' : own;
  const verb = verbAt(a, governor.verb);
  const told = statusOfVerb(a, governor.verb, modality);
  if (!verb || told === undefined) return undefined;
  if (without) return told === 'denied' ? own : 'denied';
  if (isScheduled(a, n, governor))
    return told === 'denied' && governor.role === 'subject' ? 'denied' : weaker(own, 'planned');
  if (governor.role !== 'preposition') {
    const status = governed(a, own, told, governor, modality);
    return status === 'planned' && isOverruled(a, governor.verb, modality) ? 'denied' : status;
  }
  const rule = ruleOfLemma(a, verb, modality);
  const word = wordAt(a, at);
  // "hopes for talks", "withdrew from talks"
  const pair = modality.governs.get(`${verb.lemma} ${word}`);
  if (pair) return told === 'denied' ? 'denied' : weaker(own, pair);
  // "would not *go ahead with* the talks", "will *preside over* the talks"
  if (word === 'over' && verb.lemma === 'preside') return weaker(own, told);
  if (word === 'with' && CARRIES_ON.test(verb.lemma) && wordAt(a, at - 1) === 'ahead')
    return weaker(own, told);
  // "*had been expected* in Oslo for talks": he did not come.
  if (rule === 'planned' && verb.passive && verb.perfect && verb.tense === 'past') return 'denied';
  // "pulled *out of* talks"
  if (rule === 'denied' && GOES.test(lowerAt(a, verb.last)) && /^(?:of|from)$/.test(word))
    return told === 'denied' ? own : 'denied';
  // "agreed *at* the summit": what was agreed lies ahead, not where.
  if (verb.lemma === 'agree' && WHERE.test(word)) return weaker(own, told);
  // "agreed to meet *during* a call": the call has been.
  if (verb.form === 'infinitive' && word === 'during')
    return isPlanOf(a, governor.verb, modality) ? weaker(own, 'planned') : own;
  // "have not spoken *since* a summit": what came before it took place.
  if (word === 'since') return own;
  // "agreed to reopen the border *at the end of* talks": past them it was agreed.
  if (verb.form === 'infinitive' && word === 'at' && /^(?:end|close|conclusion)$/.test(headAt(a, n)))
    return own;
  if (LIGHT.has(verb.lemma) && WITHIN.has(word)) return weaker(own, weaker(told, rule ?? 'occurred'));
  // "Berg did not mention the talks" denies the mention alone; "will say so at the talks" puts both ahead.
  const ahead =
    WITHIN.has(word) && told !== 'denied'
      ? told === 'proposed' && GIVEN.test(word)
        ? 'planned'
        : told
      : 'occurred';
  return weaker(own, weaker(ahead, word === 'for' ? (rule ?? 'occurred') : 'occurred'));
}

/** "*plan to sign* a pact during the visit": what is planned there has not been. */
function isPlanOf(a: AnnotatedArticle, infinitive: number, modality: Modality): boolean {
  const above = verbAt(a, governorOf(a, infinitive) ?? -1);
  return above?.tense === 'present' && !above.perfect && ruleOfLemma(a, above, modality) === 'planned';
}

const GOES = /^(?:out|away)$/;

/** The status of a subject or object by its verb, told as `told`. */
function governed(
  a: AnnotatedArticle,
  own: Status,
  told: Status,
  { verb: v, role }: GoverningVerb,
  modality: Modality,
): Status | undefined {
  const verb = verbAt(a, v);
  if (!verb) return own;
  const rule = ruleOfLemma(a, verb, modality);
  if (told === 'occurred' && comesToNothing(a, v)) return 'denied';
  if (role === 'subject' && verb.lemma === 'be' && isDoubted(a, v)) return undefined;
  const next = role === 'subject' ? readComplements(a, v).infinitive : undefined;
  const happens = next !== undefined && HAPPENS.has(verbAt(a, next)?.lemma ?? '');
  // "The talks failed", "failed to bring a deal" took place; "failed to take place" did not.
  if (role === 'subject' && verb.lemma === 'fail' && !happens) return own;
  // "does not *rule out* a visit" leaves it open; "did not *cancel* the visit" leaves it as it was.
  if (rule === 'denied' && told === 'denied') return OPEN.test(verb.lemma) ? weaker(own, 'proposed') : own;
  if (rule === 'denied') return 'denied';
  // "is *to be signed*", "was due *to be held*"
  if (happens || (next !== undefined && verb.lemma === 'be' && verbAt(a, next)?.passive)) {
    const ahead = statusOfVerb(a, next, modality);
    return ahead && weaker(own, ahead);
  }
  // "The planned talks *were held* on Monday."
  if (!rule && told === 'occurred' && tookPlace(verb) && own === 'planned') return 'occurred';
  // A word that leaves the event as it is told rules nothing: "should *open* a dialogue".
  return weaker(
    own,
    rule && rule !== 'occurred' ? weaker(told === 'denied' ? 'denied' : 'occurred', rule) : told,
  );
}

/** "A summit is *hard to imagine*", "is *unthinkable*", "would be *premature*": neither held nor planned. */
const isDoubted = (a: AnnotatedArticle, v: number): boolean =>
  DOUBTED.test(lowerAt(a, a.phrases[v]?.last ?? -1)) ||
  (HARD.test(lowerAt(a, a.phrases[v]?.last ?? -1)) &&
    /^(?:imagine|conceive|picture|envisage|foresee|see)$/.test(
      verbAt(a, readComplements(a, v).infinitive ?? -1)?.lemma ?? '',
    ));

const DOUBTED = /^(?:unthinkable|inconceivable|unimaginable|premature)$/;
const HARD = /^(?:hard|difficult|impossible|tough|easy)$/;

const CARRIES_ON = /^(?:go|press|proceed|push|move|forge)$/;

const OPEN = /^(?:rule|exclude)$/;
const PROGRAMME = /^(?:agenda|programme|program|schedule|itinerary|calendar|cards)$/;

/** "Meetings with X are *on the agenda*", "her *programme includes* meetings", "no *date* has been *fixed for* a meeting". */
function isScheduled(a: AnnotatedArticle, n: number, { verb: v, role }: GoverningVerb): boolean {
  const verb = verbAt(a, v);
  const heads = (phrases: readonly number[]): boolean => phrases.some((p) => PROGRAMME.test(headAt(a, p)));
  if (role === 'subject' && verb?.lemma === 'be')
    return readComplements(a, v).prepositional.some(({ word, nouns }) => word === 'on' && heads(nouns));
  if (role === 'object') return verb?.lemma === 'include' && heads(findSubject(a, v)?.nouns ?? []);
  return (
    role === 'preposition' &&
    wordAt(a, prepositionOf(a, n) ?? n - 1) === 'for' &&
    /^(?:fix|set|agree|find|announce|choose)$/.test(verb?.lemma ?? '') &&
    [...(findSubject(a, v)?.nouns ?? []), ...readComplements(a, v).object].some((p) =>
      /^(?:date|venue|day|time)$/.test(headAt(a, p)),
    )
  );
}

/** "was held", "took place", "opened": a past that leaves no doubt. */
const tookPlace = ({ lemma, tense, perfect }: VerbGroup): boolean =>
  (tense === 'past' || perfect) && lemma !== 'be' && HAPPENS.has(lemma);

/** "the planned talks". */
function ownStatus(a: AnnotatedArticle, n: number, { governs }: Modality): Status {
  const noun = nounAt(a, n);
  // "no talks", "no plans for talks"
  let status: Status = lowerAt(a, noun?.first ?? -1) === 'no' ? 'denied' : 'occurred';
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++)
    if (!isPress(a, t)) status = weaker(status, governs.get(lowerAt(a, t)) ?? 'occurred');
  return status;
}

/** "a *press* conference": of the papers. */
const isPress = (a: AnnotatedArticle, t: number): boolean => lowerAt(a, t) === 'press';

/** "a proposal for talks", "ahead of talks", "on the eve of the summit", "close to a treaty"; nothing of "rumours of talks". */
function hangingStatus(a: AnnotatedArticle, n: number, modality: Modality): Status | undefined {
  const at = prepositionOf(a, n) ?? n - 1;
  // "before further meetings later Tuesday"
  const more = /^(?:further|more|other|later)$/.test(lowerAt(a, a.phrases[at + 1]?.first ?? -1));
  if (wordAt(a, at) === 'before' && more) return 'planned';
  if (kindAt(a, at) !== 'preposition') return 'occurred';
  const before = nounAt(a, at - 1);
  const { governs, truth } = modality;
  if (!before)
    return (
      governs.get(`${wordAt(a, at - 1)} ${wordAt(a, at)}`) ?? governs.get(wordAt(a, at - 1)) ?? 'occurred'
    );
  const head = headOf(a, before);
  if (lowerAt(a, before.first) === 'no' && (governs.has(head) || governs.has(`no ${head}`))) return 'denied';
  if (governs.get(head) === 'denied' && isLifted(a, at - 1)) return undefined;
  const means =
    before.mention < 0 && !governs.has(head) && /^(?:of|about|on)$/.test(wordAt(a, at))
      ? truth.get(head)
      : undefined;
  if (means === 'deny') return 'denied';
  if (means === 'report' || means === 'rumour') {
    const report = truthOfReport(a, at - 1, 1, { modality, statusOfVerb });
    return report === 'open' ? undefined : report === 'false' ? 'denied' : 'occurred';
  }
  // "suspended its *participation in* the talks"
  if (TAKING_PART.test(head)) return isGivenUp(a, at - 1, modality) ? 'denied' : 'occurred';
  // "sealed the *agreement in* a phone call"
  if (WHERE.test(wordAt(a, at))) return 'occurred';
  return isDropped(a, at - 1, modality) ? 'denied' : (governs.get(head) ?? 'occurred');
}

/** "*end a freeze* on talks", "*lifted a ban* on contacts": neither talks nor none. */
function isLifted(a: AnnotatedArticle, n: number): boolean {
  const over = governingVerb(a, n);
  return over?.role === 'object' && LIFTS.test(verbAt(a, over.verb)?.lemma ?? '');
}

const LIFTS =
  /^(?:end|lift|ease|remove|drop|overturn|reverse|undo|break|unfreeze|relax|scrap|revoke|rescind|withdraw|abandon)$/;

const TAKING_PART = /^(?:participation|attendance|presence|involvement|role|part)$/;
