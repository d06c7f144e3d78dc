import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';

const ANOTHER =
  /^(?:next|previous|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|further|more|fresh|new|additional|follow-up|final|latest|other|similar|such|\d+(?:st|nd|rd|th))$/;
const MEETING =
  /^(?:meetings?|talks|rounds?|sessions?|negotiations|consultations|discussions|dialogue|summits?|encounters?|conversations?|calls?|sittings?|ones?)$/;
/** Words around the noun that do not make it a meeting of others. */
const PLAIN =
  /^(?:the|a|an|no|such|council|commission|committee|group|body|panel|['’]s|their|these|those|of|and|scheduled|planned|bilateral|direct|formal|informal|official|face-to-face|possible|brief|short|ministerial|trilateral|annual|regular|joint|plenary|full|principals|\w+-(?:way|level|party|sided))$/;
/** Said of the verb, these tell of the one before: "the meeting *last* took place in May", "was *previously* held". */
const BEFORE = /^(?:last|previously)$/;

/**
 * "*The next session* is due in May", "*a third meeting* is pencilled in", "*further talks* are set for Friday": one more, or one
 * before, of the meetings that the story told of last.
 */
export function isInSeries(a: AnnotatedArticle, { occurrence: { noun: n, verb } }: FrameMatch): boolean {
  const noun = n === undefined ? undefined : nounAt(a, n);
  if (!noun || noun.mention >= 0 || !MEETING.test(headAt(a, n ?? -1))) return false;
  // "*Further* talks are set for Friday"
  let another =
    n !== undefined && kindAt(a, n - 1) === 'adverb' && /^(?:further|more|later)$/.test(wordAt(a, n - 1));
  another ||= isLastTime(a, verb);
  for (let t = noun.first; t < noun.head; t++) {
    const word = lowerAt(a, t);
    if (ANOTHER.test(word)) another = true;
    else if (!PLAIN.test(word)) return false;
  }
  return another;
}

function isLastTime(a: AnnotatedArticle, v: number | undefined): boolean {
  const verb = v === undefined ? undefined : verbAt(a, v);
  if (v === undefined || verb?.tense !== 'past') return false;
  for (let t = verb.first; t < verb.last; t++) if (BEFORE.test(lowerAt(a, t))) return true;
  return BEFORE.test(wordAt(a, v - 1));
}

/** "The *first* took place in January": a number that stands for the meeting itself. */
export const isBareOrdinal = (a: AnnotatedArticle, n: number): boolean => {
  const noun = nounAt(a, n);
  return (
    noun !== undefined &&
    noun.last - noun.first === 2 &&
    lowerAt(a, noun.first) === 'the' &&
    /^(?:first|second|third|fourth|fifth|latest|last|next|previous)$/.test(headAt(a, n))
  );
};
