import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { Grammar } from '../grammar.ts';
import { headOf, kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

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
  if (isState(verb))
    return (speech.get('be') ?? []).flatMap(({ frame, particle }) =>
      particle === lowerAt(a, verb?.main ?? -1) ? [{ verb: v, frame, particle, after: v + 1 }] : [],
    );
  const triggers = verb && speech.get(verb.lemma);
  if (!triggers) return [];
  return triggers.flatMap(({ frame, particle }) => {
    if (particle === undefined) return [{ verb: v, frame, after: v + 1 }];
    const after = afterParticle(a, v, particle.split(' '));
    return after === undefined ? [] : [{ verb: v, frame, particle, after }];
  });
}

/** "was *convinced*": a passive that tells what somebody thinks. */
export const isState = (verb: VerbGroup | undefined): boolean =>
  verb?.form === 'finite' && verb.passive && /^(?:convince|persuade)$/.test(verb.lemma);

/** Whether the verb group at phrase `v` says something: with its particle, and the object without which it means another thing. */
export function isSaying(a: AnnotatedArticle, v: number, grammar: Grammar): boolean {
  return speechAt(a, v, grammar).some(({ frame, after }) => {
    if (frame.objects.length === 0) return true;
    const object = nounAt(a, after);
    return object !== undefined && frame.objects.includes(headOf(a, object));
  });
}

/** "called *Thursday* for", "appealed *again* to", "called *repeatedly* on" */
const isShort = (a: AnnotatedArticle, p: number): boolean =>
  kindAt(a, p) === 'date' ||
  (kindAt(a, p) === 'adverb' &&
    /^(?:again|anew|repeatedly|publicly|urgently|directly|jointly|explicitly)$/.test(wordAt(a, p)));

/** The phrase after a verb's particle; a date or place may come between: "called on Thursday for", "spoke out against". */
function afterParticle(a: AnnotatedArticle, v: number, words: readonly string[]): number | undefined {
  const { last } = sentencePhrases(a, v);
  let at = v + 1;
  const isOnDate = (k: number): boolean => kindAt(a, k) === 'preposition' && kindAt(a, k + 1) === 'date';
  // "called *at the council on Tuesday* for"
  const isWhere = (k: number): boolean =>
    words[0] === 'for' && /^(?:at|in)$/.test(wordAt(a, k)) && nounAt(a, k + 1) !== undefined;
  while (at + 1 < last && (isShort(a, at) || isOnDate(at) || isWhere(at))) at += isShort(a, at) ? 1 : 2;
  const first = a.phrases[at]?.first ?? -1;
  if (!words.every((word, k) => lowerAt(a, first + k) === word)) return undefined;
  const next = a.phraseAt[first + words.length] ?? -1;
  // "committed *to* keeping", not "committed *to keep*": the particle ends a phrase.
  return a.phrases[next]?.first === first + words.length ? next : undefined;
}
