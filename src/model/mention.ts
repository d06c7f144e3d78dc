import type { DateMention, Quotation, Sentence, Token } from './annotation.ts';
import type { Article } from './article.ts';
import type { OrganizationEntity, PlaceEntity, StateEntity } from './entity.ts';
import type { OfficeClass } from './lexicon.ts';
import type { Phrase, Tag } from './phrase.ts';
import type { Span, TokenRange } from './span.ts';

/** How a state is named: by name, by adjective or people, by its capital, by a metonym such as "the Kremlin". */
export type StateForm = 'name' | 'demonym' | 'capital' | 'metonym';

/** Whom an office serves, as far as its own words tell. */
export type Served = StateEntity | OrganizationEntity;

/** An office as written: "the visiting Russian Deputy Foreign Minister", "chairman of the Commission of the AU". */
export interface OfficePhrase extends TokenRange {
  /** In the article's words, without determiner, state and words such as "visiting": `Deputy Foreign Minister`. */
  readonly title: string;
  readonly titleSpan: Span;
  /** The head noun, lower case but for "CEO" and its like: `minister`, `prime minister` of "PM" too. */
  readonly head: string;
  /** What sets the head apart from others: `spokes` speaks for another. */
  readonly class: OfficeClass;
  readonly served?: Served;
  /** The state where alone an office goes by this name, where the text tells of none. */
  readonly usual?: StateEntity;
  /** "Lavrov's" in "Lavrov's spokesman", "Blair" in "spokesman for Blair": the served is theirs. */
  readonly servedThrough?: TokenRange;
  readonly former: boolean;
  readonly plural: boolean;
  /** The word as written, `the`, `a`, `his`; `possessor` where somebody's name stands there, `country's` for such nouns; or nothing. */
  readonly determiner?: string;
  /** "visiting", "on a visit to": a state of travel the words before the title tell. */
  readonly visiting: boolean;
  /**
   * Whether who holds such an office is an official: `yes`; `no`; `optional` where the noun also names directors of companies,
   * founders and other private persons.
   */
  readonly counts: 'yes' | 'optional' | 'no';
}

interface MentionBase extends TokenRange, Span {
  readonly sentence: number;
  /** Followed by a possessive 's: "Lavrov's". */
  readonly possessive: boolean;
}

/**
 * How office and name were joined: "Minister Lee", "the minister, Lee", "Lee, the minister", "ministers Lee and Chan", "Mr. Lee"; a name
 * alone, or one that the text named in full elsewhere.
 */
export type Phrasing =
  | 'title-before-name'
  | 'office-comma-name'
  | 'apposition'
  | 'office-over-list'
  | 'honorific'
  | 'bare'
  | 'alias';

/** A named person with the offices the words around the name give them. */
export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  /** As written here, without titles. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly offices: readonly OfficePhrase[];
  readonly phrasing: Phrasing;
  /** Which pronoun can mean the person, as far as the name and what stands beside it tell. */
  readonly pronoun?: 'he' | 'she';
  /** The state that the gazetteer knows a bearer of this name and office to have served then; only where the text names none. */
  readonly known?: StateEntity;
  /** The whole names of the leaders whom the gazetteer knows so: whoever else is called so in the text is not meant. */
  readonly leaders?: readonly string[];
  /** "his wife Ann Lee": told of only for being somebody's kin. */
  readonly kin?: true;
}

/** A person known by office alone: "the Chinese foreign minister". */
export interface OfficeMention extends MentionBase {
  readonly kind: 'office';
  readonly office: OfficePhrase;
}

export interface StateMention extends MentionBase {
  readonly kind: 'state';
  readonly state: StateEntity;
  readonly form: StateForm;
  /** The other side of a pair written as one word: China in "US-China", the union in "EU-China". */
  readonly paired?: Served;
}

export interface OrganizationMention extends MentionBase {
  readonly kind: 'organization';
  readonly organization: OrganizationEntity;
  /** An agency or other medium; or a body whose state only the document tells ("the foreign ministry"). */
  readonly role: 'organization' | 'agency' | 'body';
  /** The other side of a pair written as one word: "EU-ASEAN". */
  readonly paired?: OrganizationEntity;
  /** "the *Norland-Sudland* commission": the two states whose body it is. */
  readonly joins?: readonly [StateEntity, StateEntity];
}

/** "US-China", "EU-China", "EU-ASEAN": both sides in one word. */
export const isPaired = (mention: Mention): boolean =>
  (mention.kind === 'state' || mention.kind === 'organization') && mention.paired !== undefined;

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly place: PlaceEntity;
}

/** "he", "his", "they", "the two sides", "both leaders", "the country": named by what was said before; "I" by whose words it stands in. */
export interface AnaphorMention extends MentionBase {
  readonly kind: 'anaphor';
  /**
   * What it can stand for: one person, one state, the two persons or the two states of an event, either; three or more; who
   * speaks; who came and who received them; the first and the last of those told of.
   */
  readonly stands:
    | 'he'
    | 'she'
    | 'it'
    | 'they'
    | 'two-persons'
    | 'two-states'
    | 'two-sides'
    | 'several'
    | 'country'
    | 'speaker'
    | 'guest'
    | 'host'
    | 'former'
    | 'latter';
}

export type Mention =
  | PersonMention
  | OfficeMention
  | StateMention
  | OrganizationMention
  | PlaceMention
  | AnaphorMention;

/** What says where a story is told from: its dateline, the seat of who published it, or that a state itself did. */
export type HomeBy = 'dateline' | 'publisher' | 'government';

/** An article with everything that stands in its text, in order of offset. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** The state that the story is told from, by its dateline or publisher. */
  readonly home?: StateEntity;
  readonly homeBy?: HomeBy;
  /** The place that its dateline or opening names, as written. */
  readonly homePlace?: string;
  /** The state whose affairs the agency reports, where the story is told from another. */
  readonly house?: StateEntity;
  /** Who published it: the agency of the dateline, else as the metadata says. */
  readonly publisher?: OrganizationEntity;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  /** A part of speech for each token. */
  readonly tags: readonly Tag[];
  /** What the sentences are made of, in order. */
  readonly phrases: readonly Phrase[];
  /** For each token the index of the mention, date, quotation or sentence that covers it, or -1; of the phrase, always one. */
  readonly mentionAt: Int32Array;
  readonly dateAt: Int32Array;
  readonly quotationAt: Int32Array;
  readonly sentenceAt: Int32Array;
  readonly phraseAt: Int32Array;
}
