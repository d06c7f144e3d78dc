import type { MeetingKind } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, lowerAt, nounAt, verbAt } from '../syntax/walk.ts';

/** What carries a voice over a distance: "by *phone*", "a *video* conference". */
const MEANS = new Set(
  'phone telephone telephonic telephoned videoconference video-conference videoconferencing teleconference video videolink hotline virtual virtually online'.split(
    ' ',
  ),
);
const BY = ['by', 'via', 'over', 'on', 'through', 'in', 'during', 'for'];

/** What the frame says, unless the words around it say that it was a call. */
export function meetingKind(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): MeetingKind {
  if (tellsCall(a, occurrence)) return 'call';
  if (frame.verbs.length > 0 && occurrence.noun === undefined && isForSummit(a, occurrence)) return 'summit';
  if (isSummitTalks(a, occurrence)) return 'summit';
  // "joining him *on the call*"
  if (
    occurrence.noun !== undefined &&
    /^(?:calls?|phonecalls?)$/.test(headAt(a, occurrence.noun)) &&
    frame.attributes.kind === undefined &&
    frame.ties.length > 0
  )
    return 'call';
  return isFaceToFace(a, occurrence) ? 'meeting' : (frame.attributes.kind ?? 'meeting');
}

/** "the *summit* talks" */
function isSummitTalks(a: AnnotatedArticle, { noun: n }: FrameMatch['occurrence']): boolean {
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++) if (lowerAt(a, t) === 'summit') return true;
  return false;
}

/** "spoke *on the sidelines*", "spoke *in person*", "spoke *at army headquarters*": by no telephone. */
const isFaceToFace = (a: AnnotatedArticle, { noun, places }: FrameMatch['occurrence']): boolean =>
  noun === undefined &&
  ['on', 'in', 'at'].some((word) => (places.get(word) ?? []).some((p) => FACE_TO_FACE.test(headAt(a, p))));

const FACE_TO_FACE =
  /^(?:sidelines?|margins?|fringes?|person|headquarters|palace|residence|castle|villa|airport|embassy|hotel|department|base)$/;

/** "leaders met in Riga *for a summit*". */
const isForSummit = (a: AnnotatedArticle, { places }: FrameMatch['occurrence']): boolean =>
  ['for', 'at'].some((word) =>
    (places.get(word) ?? []).some((p) => {
      const noun = nounAt(a, p);
      return noun !== undefined && lowerAt(a, noun.head) === 'summit';
    }),
  );

export function tellsCall(a: AnnotatedArticle, { noun, verb, places }: FrameMatch['occurrence']): boolean {
  const phrase = noun === undefined ? undefined : nounAt(a, noun);
  if (phrase && names(a, phrase)) return true;
  // "met *virtually* with", "meeting *online*"
  const group = noun === undefined && verb !== undefined ? verbAt(a, verb) : undefined;
  if (group && (names(a, group) || MEANS.has(lowerAt(a, group.last)))) return true;
  // "agreed *to meet* during a call": the call is where they agreed.
  const ways = group?.form === 'infinitive' ? BY.filter((word) => word !== 'during' && word !== 'in') : BY;
  return ways.some((word) =>
    (places.get(word) ?? []).some((p) => {
      const means = nounAt(a, p);
      // "briefed X *on his telephone conversation* with Y": what he told of.
      const topic = word === 'on' && /^(?:conversations?|calls?|talks?|discussions?)$/.test(headAt(a, p));
      const told = topic && /^(?:brief|inform|update|tell|report)$/.test(verbAt(a, verb ?? -1)?.lemma ?? '');
      return means !== undefined && !told && names(a, means);
    }),
  );
}

/** "phone", "a telephone conversation", "video link". */
function names(a: AnnotatedArticle, { first, last }: TokenRange): boolean {
  for (let t = first; t < last; t++) if (MEANS.has(lowerAt(a, t))) return true;
  return false;
}
