import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { headAt, kindAt, lowerAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { isWhere } from './find-destinations.ts';
import { isGroup, isPersonal } from './travellers.ts';

/** "was *the first* in Finland", "is *unknown* in Oslo": more than being there; "*headed* by Berg": no journey. */
export function meansMore(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean {
  // "was scheduled to go to Oslo": the infinitive tells.
  if (frame.attributes.infinitive === 'none' && verbAt(a, (occurrence.verb ?? -2) + 1)?.form === 'infinitive')
    return true;
  // "Finland expects *a thaw* on Friday"
  if (frame.attributes.guest === 'person' && !(occurrence.places.get('object') ?? []).some(isGuest(a)))
    return true;
  // "urged her *to open* a bridge in Finland": who is not invited need not come.
  if (frame.attributes.governor === 'invites' && !isInvited(a, occurrence.verb ?? -1)) return true;
  // "call *for a truce* at Oslo"
  if (frame.id === 'visit.call-at' && wordAt(a, (occurrence.verb ?? -2) + 1) !== 'at') return true;
  if (frame.attributes.voice === 'active' && verbAt(a, occurrence.verb ?? -1)?.passive) return true;
  // "left *the door* open for Norland"
  if (frame.attributes.object === 'place') {
    const objects = occurrence.places.get('object') ?? [];
    return objects.length > 0 && !objects.some((phrase) => isSomewhere(a, phrase));
  }
  // "*The trip* will take Berg to Oslo"
  if (frame.attributes.subject === 'journey')
    return !(occurrence.places.get('subject') ?? []).some((phrase) => isJourney(a, phrase));
  // "spent *two days* in Oslo"
  if (frame.attributes.object === 'time') {
    const objects = occurrence.places.get('object') ?? [];
    // "will spend *Thursday and Friday* in Oslo"
    const onDays = objects.length === 0 && kindAt(a, (occurrence.verb ?? -2) + 1) === 'date';
    return !onDays && !objects.some((phrase) => isTime(a, phrase));
  }
  // "will return *Norland* to the accord"
  if (frame.attributes.object === 'absent') return (occurrence.places.get('object') ?? []).length > 0;
  // "will lead *a delegation* to Oslo"
  if (frame.attributes.object === 'group')
    return !(occurrence.places.get('object') ?? []).some((phrase) => isGroup(a, phrase));
  if (frame.attributes.object !== 'none' || occurrence.verb === undefined) return false;
  const verb = verbAt(a, occurrence.verb);
  const place = (occurrence.places.get('in') ?? occurrence.places.get('to'))?.[0];
  const here = lowerAt(a, verb?.last ?? -1) === 'here';
  if (!verb || (place === undefined && !here)) return true;
  for (let p = occurrence.verb + 1; p < (place ?? 0); p++) {
    const first = a.phrases[p]?.first ?? -1;
    if (nounAt(a, p) || (a.tags[first] === 'JJ' && lowerAt(a, first) !== 'due')) return true;
  }
  return verb.form !== 'finite';
}

const isSomewhere = (a: AnnotatedArticle, phrase: number): boolean => {
  const mention = mentionOf(a, phrase);
  return mention !== undefined && isWhere(mention);
};

const isGuest =
  (a: AnnotatedArticle) =>
  (phrase: number): boolean => {
    const mention = mentionOf(a, phrase);
    return (mention !== undefined && isPersonal(mention)) || isGroup(a, phrase);
  };

/** "invited her *to attend* a summit". */
function isInvited(a: AnnotatedArticle, v: number): boolean {
  if (verbAt(a, v)?.form !== 'infinitive') return false;
  return verbAt(a, governorOf(a, v) ?? -1)?.lemma === 'invite';
}

const isJourney = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:trip|tour|visit|journey|swing|mission|itinerary|schedule)$/.test(headAt(a, phrase));

const isTime = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:day|days|hours|week|weeks|weekend|night|nights|month|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    headAt(a, phrase),
  );
