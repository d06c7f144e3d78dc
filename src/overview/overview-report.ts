import type { FactKind } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';

/** What a build's report tells that its overview shows too. */
export interface OverviewReport {
  readonly program: { readonly version: string };
  readonly base: string;
  readonly articles: number;
  readonly quads: number;
  readonly conclusions: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<FactKind, number>>;
  readonly withheld: number;
  readonly issues: readonly Issue[];
  readonly warnings?: Readonly<Record<string, number>>;
  readonly validation?: {
    readonly conforms: boolean;
    readonly results: readonly { readonly severity: string; readonly message: string }[];
  };
}

/** A file beside the overview. */
export interface OverviewFile {
  readonly name: string;
  readonly bytes?: number;
}

export const KINDS: readonly (readonly [kind: FactKind, name: string])[] = [
  ['meeting', 'Meetings'],
  ['visit', 'Visits'],
  ['treaty', 'Treaties'],
  ['statement', 'Statements'],
  ['official', 'Offices held'],
];
