import type { FieldMap } from './record/map-fields.ts';

/** What holds for all inputs of a run. */
export interface ReadSettings {
  /** How large an article may be, in bytes of its file or of its line. */
  readonly maxBytes: number;
  /** Which fields of a record hold what an article needs, where they have other names. */
  readonly fields?: FieldMap;
  /** The ISO date of articles that tell none. */
  readonly date?: string;
}

export const DEFAULT_SETTINGS: ReadSettings = { maxBytes: 1_000_000 };
