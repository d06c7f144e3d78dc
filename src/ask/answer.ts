import type { Status } from '../rdf/fact-names.ts';

/** An article by which it is known, and its headline where it has one. */
export interface ToldArticle {
  readonly iri: string;
  readonly id: string;
  readonly title?: string;
}

/** The words behind an answer, and the way they came. */
export interface Proof {
  readonly fact: string;
  readonly status: Status;
  /** As the graph has it: `2025-07-12`, `2025-07`, `2025`, from and to with `/` between; absent where it has none. */
  readonly date?: string;
  /** The day of the article, `YYYY-MM-DD`, where it has one. */
  readonly published?: string;
  /** The sentence, or the words of the quote where it is not known. */
  readonly sentence: string;
  readonly quote: string;
  /** Offsets of the quote in UTF-16 code units of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly article: ToldArticle;
  /** Who reported, the nearest to the event first. */
  readonly attribution: readonly string[];
  /** IRIs of who takes part in the fact. */
  readonly parties: readonly string[];
}

/** One answer with every fact that gives it. */
export interface AnswerItem {
  /** A label, a date, the words of a statement, or a fact in short. */
  readonly value: string;
  readonly iri?: string;
  readonly proofs: readonly Proof[];
  /** The fact's date is less exact than what was asked. */
  readonly uncertain?: boolean;
}

/** What is no answer, but bears on it. */
export interface Aside {
  /**
   * Their status; that what was asked for is not known of them; that they were calls where a meeting is asked for; that they are of
   * other days than those asked about.
   */
  readonly about: Status | 'undated' | 'call' | 'other-days';
  readonly items: readonly AnswerItem[];
}

/** What an article says in its own words of what a question speaks of. */
export interface Passage {
  /**
   * The sentence that says the most of what is asked, with whom its pronouns mean in square brackets, and single spaces for all
   * white space.
   */
  readonly lead: string;
  /** The article's other sentences that are as good an answer, or the rest of it, the best first. */
  readonly also: readonly string[];
  /** The article's other sentences that bear on it, what bears most first. */
  readonly beside: readonly string[];
  /** All of them in the article's own words and order, with ` … ` where sentences between are left out. */
  readonly sentence: string;
  /** The words of the lead that answer a question of who, where, when or how many, where they are plain to see. */
  readonly answer?: string;
  /** Another of the sentences told names another of the sort: for reading, the sentences are told without it. */
  readonly rivals?: true;
  readonly article: ToldArticle;
  /** Offsets in UTF-16 code units of the article's text, as far as the text is kept beside the graph. */
  readonly start: number;
  readonly end: number;
  /** The same of each of its stretches, where sentences between them are left out. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
  readonly published?: string;
  readonly publisher?: string;
}

/** A name that may mean several: all are answered for. */
export interface AmbiguousName {
  readonly text: string;
  readonly candidates: readonly { readonly iri: string; readonly label: string; readonly detail: string }[];
}

/** A name by which the graph has nothing. */
export interface UnknownName {
  readonly text: string;
  readonly suggestions: readonly string[];
}

/** Where understanding ended. */
export interface Misunderstanding {
  /** The word, as written; absent where the question ends too early or its words do not go together. */
  readonly word?: string;
  /** Where it begins, in UTF-16 code units of the question. */
  readonly at?: number;
  readonly message: string;
  /** A word that it may be meant for. */
  readonly suggestion?: string;
  /** Questions that are understood, the nearest first. */
  readonly nearest: readonly string[];
}

/**
 * `answered`: with answers or a count. `yes` and `no`: the graph holds it, or holds the contrary. `not-reported`: the graph
 * holds neither, which says nothing of the world. `perhaps`: no fact fits all of the question; those that come nearest
 * are told, or sentences. `text`: no fact answers in full, and the articles' own words do, so far as words can tell.
 * `declined`: no graph of reports can answer it. `not-understood`: no answer was sought.
 */
export type Outcome =
  | 'answered'
  | 'yes'
  | 'no'
  | 'text'
  | 'perhaps'
  | 'not-reported'
  | 'declined'
  | 'not-understood';

/** What became of a question: how it came out, what answers it, and what was not understood of it. */
export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  readonly answers: readonly AnswerItem[];
  readonly count?: number;
  /** Where articles themselves are asked for, how many there are. */
  readonly articles?: number;
  /** More are asked about than are counted, and there may be more. */
  readonly least?: boolean;
  readonly asides: readonly Aside[];
  readonly ambiguous: readonly AmbiguousName[];
  readonly unknown: readonly UnknownName[];
  readonly misunderstanding?: Misunderstanding;
  /** Of several asked about at once, each one's own outcome. */
  readonly each?: readonly { readonly name: string; readonly outcome: Outcome }[];
  /** Facts that answer only in part, where none does. */
  readonly nearest: readonly AnswerItem[];
  /** What the articles say in their own words: where no fact answers, or where they say what no fact of the answer tells. */
  readonly passages: readonly Passage[];
  /** Names and words that no article has. */
  readonly unsaid?: readonly string[];
  /** Answers to what the question asks beside the first. */
  readonly further?: readonly Answer[];
  /** Words of the question that its reading has no use for. */
  readonly leftAside: readonly string[];
  /** Names read as others that are spelt nearly so: `Lavrof` as `Lavrov`. */
  readonly respelt: readonly { readonly text: string; readonly as: string }[];
  /** Why it is declined. */
  readonly reason?: string;
  /** "which meetings with Sergei Lavrov, 2025-07-01 to 2025-07-31" */
  readonly reading?: string;
  /** SPARQL, one query or, for "both", one for each. */
  readonly queries: readonly string[];
  readonly warnings: readonly string[];
}
