import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import type { ServedOf } from '../beside.ts';
import type { Person } from '../person.ts';
import type { StoryStates } from './story-states.ts';

/** An office whose own words do not say whom it serves, and what may tell. */
export interface Asked {
  readonly a: AnnotatedArticle;
  readonly office: OfficePhrase;
  /** Whoever holds it, where they are named. */
  readonly holder: Person | undefined;
  readonly story: StoryStates;
  /** Whom others serve, as far as it is known or can be concluded. */
  readonly servedOf: ServedOf;
}
