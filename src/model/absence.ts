import type { FactKind } from './fact.ts';
import type { Span } from './span.ts';

/**
 * The first condition that a claim fails in an article: `kind`, the claim has no word that tells an event, or names nobody; `actor`, nobody
 * of that name; `apart`, never in one sentence; `word`, no word that tells such an event beside them; `reading`, the word is
 * there and no rule reads it with sides; `resolved`, a rule read it and who it means stayed open; `unsure`, it was found
 * and is under the bound of confidence; `found`, it is there.
 */
export interface Absence {
  readonly failed: 'kind' | 'actor' | 'apart' | 'word' | 'reading' | 'resolved' | 'unsure' | 'found';
  /** One sentence for a reader. */
  readonly message: string;
  readonly kind?: FactKind;
  /** The sentence that comes nearest to the claim, if any names one of its actors. */
  readonly nearest?: Span;
  /** For a fact that is there: its status, as it may be another than the claim's, and its confidence. */
  readonly status?: string;
  readonly confidence?: number;
  readonly rule?: string;
}
