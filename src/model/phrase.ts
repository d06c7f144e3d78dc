import type { TokenRange } from './span.ts';

/**
 * Part of speech, by the tags of the Penn Treebank as far as clauses need them apart. `W` is any relative or question
 * word, `SUB` a subordinator, `.` any mark of punctuation.
 */
export type Tag =
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'VB'
  | 'VBP'
  | 'VBD'
  | 'VBN'
  | 'VBG'
  | 'VBZ'
  | 'MD'
  | 'JJ'
  | 'RB'
  | 'IN'
  | 'TO'
  | 'DT'
  | 'PRP'
  | 'PRP$'
  | 'CC'
  | 'CD'
  | 'W'
  | 'SUB'
  | 'POS'
  | 'EX'
  | '.';

/** A noun phrase up to its head, without what prepositions add: "his visit", "the Russian delegation", "Lavrov". */
export interface NounPhrase extends TokenRange {
  readonly kind: 'noun';
  /** Token of the head noun; the last token of a mention that ends the phrase. */
  readonly head: number;
  /** Index of the mention that the head belongs to, or -1. */
  readonly mention: number;
}

/** A verb with its auxiliaries, adverbs and negation: "has not yet agreed", "to visit", "was being held". */
export interface VerbGroup extends TokenRange {
  readonly kind: 'verb';
  /** Token of the full verb, or of the last auxiliary where there is none. */
  readonly main: number;
  readonly lemma: string;
  /** `finite`: has a subject of its own; `participle`: a bare past participle, "held in Moscow". */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
  /** "will", "would", "could", … */
  readonly modal?: string;
}

/** A preposition, a conjunction, a relative word, a mark; or a date that stands by itself. */
export interface OtherPhrase extends TokenRange {
  readonly kind:
    | 'preposition'
    | 'and'
    | 'subordinator'
    | 'relative'
    | 'comma'
    | 'mark'
    | 'quote'
    | 'date'
    | 'adverb';
  /** Lower case. */
  readonly word: string;
}

/** What a sentence is made of, in order; every token belongs to one phrase. */
export type Phrase = NounPhrase | VerbGroup | OtherPhrase;
