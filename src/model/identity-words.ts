/** What a word of a title tells: the office, a rank within it, what it is for, or nothing. */
export type TitleWordUse = 'head' | 'rank' | 'field' | 'left';

export interface TitleWord {
  /** What it is counted as: "defence" as "defense". */
  readonly as: string;
  readonly use: TitleWordUse;
}

/** What tells that two names, or two titles, are one: data of the seeds. */
export interface IdentityWords {
  /** The names that a given name may stand for, itself among them: "bill" for "william". */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the word, or by several with a space between. */
  readonly titleWords: ReadonlyMap<string, TitleWord>;
}
