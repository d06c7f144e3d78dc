/** What stands behind two reports that cannot both hold. */
export type Nature = 'sourcesDispute' | 'reportCorrected' | 'worldChanged' | 'morePrecise';

/** Two reports that break a rule of one world: an event has one date and one outcome, a seat one holder. */
export interface Disagreement {
  readonly on: 'status' | 'date' | 'holder';
  readonly nature: Nature;
  /** Facts, the earlier told first. */
  readonly earlier: string;
  readonly later: string;
  /** The day on which the later was told, as `dayNumber` counts. */
  readonly day: number;
  readonly certainty: number;
  readonly reason: string;
}
