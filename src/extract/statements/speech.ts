import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { lowerAt, verbAt } from '../syntax/walk.ts';

/** A verb of saying where it stands, with what may carry its content. */
export interface Speech {
  /** The verb group, by phrase. */
  readonly verb: number;
  readonly frame: SpeechFrame;
  /** First phrase after the verb and its particle. */
  readonly after: number;
}

/** Every reading of the verb group at phrase `v` as a verb of saying, the fullest first; none where it is no such verb. */
export function speechAt(a: AnnotatedArticle, v: number, { speech }: Grammar): Speech[] {
  const verb = verbAt(a, v);
  const triggers = verb && speech.get(verb.lemma);
  if (!triggers) return [];
  return triggers.flatMap(({ frame, particle }) => {
    if (particle === undefined) return [{ verb: v, frame, after: v + 1 }];
    return lowerAt(a, verb.last) === particle ? [{ verb: v, frame, after: v + 2 }] : [];
  });
}
