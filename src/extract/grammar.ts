import type { SpeechAct } from '../model/fact.ts';
import type { Frame, SpeechFrame } from '../model/frame.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Modality } from './syntax/status/modality.ts';

/** A frame under one of the words that call it up, with the particle that must follow the verb. */
export interface Trigger<F> {
  readonly frame: F;
  readonly particle?: string;
}

/** The phrasings, indexed by the words that call them up. */
export interface Grammar {
  readonly modality: Modality;
  /** Frames told by a verb alone, by its base form. */
  readonly byVerb: ReadonlyMap<string, readonly Trigger<Frame>[]>;
  /** Frames told by a noun, with or without a verb, by the noun. */
  readonly byNoun: ReadonlyMap<string, readonly Frame[]>;
  readonly speech: ReadonlyMap<string, readonly Trigger<SpeechFrame>[]>;
  /** Nouns for persons who hold no office. */
  readonly personNouns: ReadonlySet<string>;
  /** What is done by saying so, by the verb with its particle and by the noun that a verb carries. */
  readonly acts: {
    readonly verbs: ReadonlyMap<string, SpeechAct>;
    readonly nouns: ReadonlyMap<string, SpeechAct>;
  };
}

export function createGrammar({
  frames,
  speechFrames,
  speechActs,
  personNouns,
  modality,
  truth,
}: Pick<
  Knowledge,
  'frames' | 'speechFrames' | 'speechActs' | 'personNouns' | 'modality' | 'truth'
>): Grammar {
  const byNoun = new Map<string, Frame[]>();
  for (const frame of frames) for (const noun of frame.nouns) push(byNoun, noun, frame);
  return {
    modality: { governs: modality, truth },
    byVerb: indexVerbs(frames.filter(({ nouns }) => nouns.length === 0)),
    byNoun,
    speech: indexVerbs(speechFrames),
    personNouns: new Set(personNouns),
    acts: {
      verbs: new Map(speechActs.flatMap(({ act, verbs }) => verbs.map((verb) => [verb, act] as const))),
      nouns: new Map(speechActs.flatMap(({ act, nouns }) => nouns.map((noun) => [noun, act] as const))),
    },
  };
}

function indexVerbs<F extends { readonly verbs: readonly string[] }>(
  frames: readonly F[],
): Map<string, Trigger<F>[]> {
  const index = new Map<string, Trigger<F>[]>();
  for (const frame of frames) {
    for (const words of frame.verbs) {
      const [verb = '', ...particles] = words.split(' ');
      push(index, verb, particles.length === 0 ? { frame } : { frame, particle: particles.join(' ') });
    }
  }
  // A verb with its particle means more than the verb alone.
  for (const triggers of index.values())
    triggers.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0));
  return index;
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
