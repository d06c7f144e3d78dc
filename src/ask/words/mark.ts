import type { NamedThing } from '../../query/names/named-thing.ts';

/** What a phrase means: the pieces that `toReading` puts together. */
export type Mark =
  | { readonly type: 'set'; readonly key: string; readonly value: string }
  | { readonly type: 'name'; readonly name: Name }
  | { readonly type: 'title'; readonly title: Title }
  | { readonly type: 'words'; readonly words: readonly string[]; readonly text: string }
  /** The meaning of a phrase that plays a role in a greater one. */
  | { readonly type: 'part'; readonly role: string; readonly marks: readonly Mark[] };

/** A stretch of a question that names somebody, with all that the graph has by that name: nothing where it has none. */
export interface Name {
  readonly text: string;
  readonly matches: readonly NameMatch[];
}

export interface NameMatch {
  readonly thing: Pick<NamedThing, 'kind' | 'iris' | 'label' | 'forms'> | Treaty;
  /** 0 for a name in full, then a part of one, a demonym, a seat of government. */
  readonly rank: number;
}

/** Treaties have no resource of their own across articles: their name is what they share. */
export interface Treaty {
  readonly kind: 'treaty';
  readonly iris: readonly string[];
  readonly label: string;
}

/** A title as the question has it, and the titles of offices that it fits, folded; `* minister` fits all that end so. */
export interface Title {
  readonly text: string;
  readonly fits: readonly string[];
}
