import type { ThingKind } from './resolution.ts';

/** One thing a name can be, folded. A demonym or a seat ("Moscow") names its state only where no name fits. */
export interface NameForm {
  readonly text: string;
  readonly use: 'name' | 'code' | 'demonym' | 'seat';
}

/** What the graph describes under a name. */
export interface NamedThing {
  readonly kind: ThingKind;
  readonly iris: readonly string[];
  readonly label: string;
  /** Labels of what it serves or belongs to. */
  readonly of: readonly string[];
  /** Publishes articles or is the source of a report. */
  readonly reports: boolean;
  readonly forms: readonly NameForm[];
}
