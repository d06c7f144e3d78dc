import type { StateEntity } from '../../../model/entity.ts';
import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle, PersonMention } from '../../../model/mention.ts';
import { addressedStates } from './addressed-states.ts';
import { goals } from './goals.ts';
import { meets } from './meets.ts';
import { spokenFor } from './spoken-for.ts';

/** What a person's own verbs tell of states, all through a story. */
export interface Conduct {
  /** Spoken to or of as another's: "*warned Norland*". */
  readonly addresses: readonly StateEntity[];
  /** Travelled to: "*flew to Norland*". */
  readonly goals: readonly StateEntity[];
  /** Of which somebody is met: "*received* the Norlandic envoy". */
  readonly meets: readonly StateEntity[];
  /** Told what they do: "said *Norland* would join". */
  readonly speaksFor: readonly StateEntity[];
}

/** The state that a person's words or the gazetteer tell. */
export type StatedOf = (mention: PersonMention) => StateEntity | undefined;

export const readConduct = (
  a: AnnotatedArticle,
  acts: readonly SubjectMention[],
  statedOf: StatedOf,
): Conduct => ({
  addresses: addressedStates(a, acts, statedOf),
  goals: goals(a, acts),
  meets: meets(a, acts, statedOf),
  speaksFor: spokenFor(a, acts),
});
