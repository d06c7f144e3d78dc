import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { kindAt, lowerAt, sentencePhrases, verbAt } from '../syntax/walk.ts';

/** A verb of saying where it stands, with what may carry its content. */
export interface Speech {
  /** The verb group, by phrase. */
  readonly verb: number;
  readonly frame: SpeechFrame;
  /** "against" in "warn against". */
  readonly particle?: string;
  /** First phrase after the verb and its particle. */
  readonly after: number;
}

/** Every reading of the verb group at phrase `v` as a verb of saying, in the frames' order; none where it is no such verb. */
export function speechAt(a: AnnotatedArticle, v: number, { speech }: Grammar): Speech[] {
  const verb = verbAt(a, v);
  const triggers = verb && speech.get(verb.lemma);
  if (!triggers) return [];
  const particle = particleAfter(a, v);
  return triggers.flatMap(({ frame, particle: wanted }) => {
    if (wanted === undefined) return [{ verb: v, frame, after: v + 1 }];
    return wanted === particle.word ? [{ verb: v, frame, particle: wanted, after: particle.at + 1 }] : [];
  });
}

/** The word after the verb; a date or adverb may come between: "called on Thursday for". */
function particleAfter(a: AnnotatedArticle, v: number): { word: string; at: number } {
  const { last } = sentencePhrases(a, v);
  let at = v + 1;
  const isOnDate = (k: number): boolean => kindAt(a, k) === 'preposition' && kindAt(a, k + 1) === 'date';
  while (at + 1 < last && (kindAt(a, at) === 'date' || isOnDate(at))) at += isOnDate(at) ? 2 : 1;
  return { word: lowerAt(a, a.phrases[at]?.first ?? -1), at };
}
