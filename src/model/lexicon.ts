import type { BodyKind } from './body-kind.ts';
import type { SpeechAct, Status } from './fact.ts';

/**
 * What sets a group of heads apart: `spokes` speaks for another, `side` stands for its state, `counterpart` for the same office
 * of another state, `military` is a rank that another office follows, `royal` and `lesser` are what they say; most are of none.
 */
export const OFFICE_CLASSES = ['', 'spokes', 'side', 'counterpart', 'military', 'royal', 'lesser'] as const;
export type OfficeClass = (typeof OFFICE_CLASSES)[number];

/** The noun an office or an acting body is named by: "minister", "ministry". */
export interface OfficeHead {
  readonly head: string;
  readonly plural: string;
  readonly kind: 'office' | 'body';
  /** What sets a group of heads apart. */
  readonly class: OfficeClass;
  /** Whether its holders are officials: always, sometimes, never. */
  readonly counts: 'yes' | 'optional' | 'no';
  /** The head that one in capitals is short for: "prime minister" for "PM". */
  readonly means?: string | undefined;
}

/** A noun that ends the name of a body or stands for one, and what kind of body that is. */
export interface BodyNoun {
  /** One word or more, lower case: `central bank`. */
  readonly noun: string;
  readonly plural?: string;
  readonly kind: BodyKind;
  /** Whether it tells so anywhere, only at the end of a name ("Borealis *Steel*"), or only in lower case ("the *union*"). */
  readonly where: 'any' | 'name' | 'common';
}

/** A word before a title: "deputy" belongs to it; "former", "visiting" and "newly elected" do not. */
export interface OfficeModifier {
  readonly word: string;
  readonly use: 'part' | 'former' | 'visiting' | 'dropped';
}

/**
 * What an abbreviation's stop may stand before: `before` a name or word it belongs to, so that no sentence ends there;
 * `number` only before a number; `any`, which may end a sentence too.
 */
export type AbbreviationUse = 'before' | 'number' | 'any';

/** The words that tell one speech act: verbs by their base form with a particle, and nouns that verbs such as "express" carry. */
export interface SpeechActRow {
  readonly act: SpeechAct;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/**
 * What a word says of the clause that is its content. `deny`: a verb or noun that says it is untrue ("denied that"); `reject`:
 * a verb that says so of a report ("dismissed claims that"); `report`, `rumour`: nouns for what others say, as true as the text
 * makes them, a rumour not by itself; `false`, `true`: adjectives and nouns ("untrue", "a lie", "the case"); `opinion`: a verb
 * whose negation denies ("did not think that"); `fact`: one under whose negation it stays true ("did not know that").
 */
export const TRUTHS = ['deny', 'reject', 'report', 'rumour', 'false', 'true', 'opinion', 'fact'] as const;
export type Truth = (typeof TRUTHS)[number];

/** The word lists of one language. */
export interface WordLists {
  readonly officeHeads: readonly OfficeHead[];
  readonly officeModifiers: readonly OfficeModifier[];
  readonly bodyNouns: readonly BodyNoun[];
  /** Fields an office can be for: "foreign", "foreign affairs", "trade and industry". */
  readonly portfolios: readonly string[];
  readonly honorifics: readonly string[];
  /** First names, lower case: they tell a name from everyday words ("Jack Straw") and from a place. */
  readonly givenNames: readonly string[];
  /** First names of women alone and of men alone, lower case: whom "she" and "he" can mean. */
  readonly femaleNames: readonly string[];
  readonly maleNames: readonly string[];
  /** Nouns for persons who hold no office: "witness", "analyst". */
  readonly personNouns: readonly string[];
  /** Small words inside names: "bin", "al", "van". */
  readonly nameParticles: readonly string[];
  /** Nouns that end the name of an institution, place or gathering, never a person's: "Ministry", "Airport". */
  readonly institutionHeads: readonly string[];
  /** Words that begin no name, even with a capital: "the", "during". */
  readonly functionWords: readonly string[];
  /** Capitalised only for opening a sentence: "Thousands", "Meanwhile". */
  readonly openers: readonly string[];
  /** Words that keep their stop, lower case and without it: `gen` in "Gen. Smith". */
  readonly abbreviations: ReadonlyMap<string, AbbreviationUse>;
  readonly speechActs: readonly SpeechActRow[];
  /** What words that govern an event say of whether it happened. */
  readonly modality: ReadonlyMap<string, Status>;
  /** What words say of the clause after them. */
  readonly truth: ReadonlyMap<string, Truth>;
}
