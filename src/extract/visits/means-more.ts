import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { isPersonal } from '../syntax/is-personal.ts';
import { headAt, kindAt, lowerAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { invitedTo } from './invitation.ts';
import { isWhere } from './is-where.ts';
import { isGroup } from './travellers.ts';

/** "was *the first* in Finland", "is *unknown* in Oslo": more than being there; "*headed* by Berg": no journey. */
export function meansMore(a: AnnotatedArticle, match: FrameMatch): boolean {
  const { attributes } = match.frame;
  const { occurrence } = match;
  const { verb: v = -2, places } = occurrence;
  const verb = verbAt(a, v);
  const objects = places.get('object') ?? [];
  // "was scheduled to go to Oslo": the infinitive tells.
  if (attributes.infinitive === 'none' && verbAt(a, v + 1)?.form === 'infinitive') return true;
  // "Finland expects *a thaw* on Friday"
  if (attributes.guest === 'person' && !objects.some(isGuest(a))) return true;
  // "urged her *to open* a bridge in Finland": who is not invited need not come.
  if (attributes.governor === 'invites' && !isInvited(a, v) && !invitedTo(a, match)) return true;
  // "call *for a truce* at Oslo"
  if (attributes.next !== undefined && wordAt(a, v + 1) !== attributes.next) return true;
  if (attributes.voice === 'active' && verb?.passive) return true;
  if (attributes.voice === 'clause' && verb?.passive && verb.form === 'participle') return true;
  // "*The trip* will take Berg to Oslo"
  if (attributes.object !== 'place' && attributes.subject === 'journey')
    return !(places.get('subject') ?? []).some((phrase) => isJourney(a, phrase) || isIt(a, phrase, objects));
  const { object = 'any' } = attributes;
  switch (object) {
    // "left *the door* open for Norland"
    case 'place':
      return objects.length > 0 && !objects.some((phrase) => isSomewhere(a, phrase));
    // "spent *two days* in Oslo", "will spend *Thursday and Friday* in Oslo"
    case 'time':
      return !(objects.length === 0 && kindAt(a, v + 1) === 'date') && !objects.some((p) => isTime(a, p));
    // "will lead *a delegation* to Oslo"
    case 'group':
      return !objects.some((phrase) => isGroup(a, phrase));
    case 'none':
      return occurrence.verb !== undefined && !isOnlyThere(a, v, places);
    case 'absent':
    case 'any':
      return false;
  }
}

/** "is in Oslo", "was here", "is due in Oslo": a finite verb with nothing before the place. */
function isOnlyThere(
  a: AnnotatedArticle,
  v: number,
  places: ReadonlyMap<string, readonly number[]>,
): boolean {
  const verb = verbAt(a, v);
  const place = (places.get('in') ?? places.get('to'))?.[0];
  if (!verb || (place === undefined && lowerAt(a, verb.last) !== 'here')) return false;
  for (let p = v + 1; p < (place ?? 0); p++) {
    const first = a.phrases[p]?.first ?? -1;
    // "was *last* in Oslo in May"
    if (wordAt(a, p) === 'last') continue;
    if (nounAt(a, p) || (a.tags[first] === 'JJ' && lowerAt(a, first) !== 'due')) return false;
  }
  return verb.form === 'finite';
}

/** "begins a tour on Sunday. *It* takes *her* to Oslo". */
const isIt = (a: AnnotatedArticle, phrase: number, objects: readonly number[]): boolean => {
  const [subject, object] = [mentionOf(a, phrase), mentionOf(a, objects[0] ?? -1)];
  return (
    subject?.kind === 'anaphor' &&
    subject.stands === 'it' &&
    object?.kind === 'anaphor' &&
    /^(?:he|she)$/.test(object.stands)
  );
};

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

export const isJourney = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:trip|tour|visit|journey|swing|mission|itinerary|schedule|programme|program)$/.test(headAt(a, phrase));

const isTime = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:day|days|hours|week|weeks|weekend|night|nights|month|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    headAt(a, phrase),
  );
