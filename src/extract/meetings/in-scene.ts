import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { lowerAt, nounAt, sentencePhrases, verbAt } from '../syntax/walk.ts';

/** Words by which a story goes on from one meeting to the next: "*later* met", "*also* received", "*then* saw". */
const NEXT = /^(?:also|later|then|afterwards?|subsequently|earlier|separately|meanwhile)$/;
/** "the *same* day", "*before the ceremony*", "*prior to* the meeting". */
const BESIDE =
  /\b(?:the same (?:day|evening|morning|afternoon)|(?:before|after|following|prior to) the (?:meeting|talks|ceremony|dinner|lunch|summit|signing|session|banquet|conference|reception))\b/;
/** Said of a meeting, these set it apart from one of more who met. */
const ALONE = /^(?:one-on-one|one-to-one|tete-a-tete|separate|individual|head-to-head)$/;

/** How a telling goes on from what was told before it. */
export interface Scene {
  /** Told in the simple past, or as yet to come: where and when the last meeting was, unless it says otherwise. */
  readonly goesOn?: true;
  /** Said to be one more, or of two alone: no other telling of a meeting of more. */
  readonly another?: true;
}

export function sceneOf(a: AnnotatedArticle, { occurrence }: FrameMatch): Scene {
  const { noun, verb, status } = occurrence;
  const at = verb ?? noun ?? occurrence.first;
  const linked = isLinked(a, at);
  const group = verb === undefined ? undefined : verbAt(a, verb);
  const narrates =
    group?.form === 'finite' &&
    group.tense === 'past' &&
    group.modal === undefined &&
    (!group.perfect || linked);
  const goesOn = status === 'planned' || (status === 'occurred' && narrates);
  const another = linked || isAlone(a, noun);
  return { ...(goesOn && { goesOn: true as const }), ...(another && { another: true as const }) };
}

/** A linking word stands in the sentence up to the telling word, or right after it. */
function isLinked(a: AnnotatedArticle, at: number): boolean {
  const first = a.phrases[sentencePhrases(a, at).first]?.first ?? 0;
  const end = (a.phrases[at]?.last ?? 0) + 1;
  const words: string[] = [];
  for (let t = Math.max(first, end - FAR); t < end; t++) words.push(lowerAt(a, t));
  return words.some((word) => NEXT.test(word)) || BESIDE.test(words.join(' '));
}

/** How many words back such a word may stand. */
const FAR = 30;

function isAlone(a: AnnotatedArticle, n: number | undefined): boolean {
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t <= (noun?.head ?? -1); t++) if (ALONE.test(lowerAt(a, t))) return true;
  return false;
}
