import type { BodyKind } from './body-kind.ts';
import type { OrganizationEntity, PlaceEntity, StateEntity } from './entity.ts';
import type { SpeechAct, Status } from './fact.ts';
import type { FrameEntry, SpeechFrameEntry } from './frame.ts';
import type { IdentityWords } from './identity-words.ts';
import type { Weights } from './weights.ts';

/** A state of today that lay in one that was: until that ended, or to the end of a year before. */
export interface Land {
  readonly code: string;
  readonly until?: number;
}

/** A state and all that a text may call it. */
export interface StateRow {
  readonly state: StateEntity;
  /** Other names: "DPRK", "North Korea". The entity's own name is none of them. */
  readonly aliases: readonly string[];
  /** Adjectives and peoples: "Russian", "Russians". */
  readonly demonyms: readonly string[];
  readonly capital?: string;
  /** Names of seats that stand for the state: "the Kremlin". */
  readonly metonyms: readonly string[];
  /** For a historic state, when it was one: `1922/1991`. */
  readonly period?: string;
  /** Names that mean a person or another thing as often: "Georgia", "Jordan", "Chad". */
  readonly ambiguous: readonly string[];
  /** Offices that go by such a name in this state alone, or nearly so: "Taoiseach". */
  readonly offices: readonly string[];
  /** For a historic state, the states whose towns lay in it. */
  readonly lands: readonly Land[];
}

export interface OrganizationRow {
  readonly organization: OrganizationEntity;
  readonly aliases: readonly string[];
  /** Of an agency: it reports from everywhere, so that its seat tells nothing of a story. */
  readonly worldwide?: true;
}

/** A state of a federation: "Texas", "Ont.". */
export interface RegionRow {
  readonly name: string;
  readonly state: StateEntity;
  readonly aliases: readonly string[];
}

/** Which agency letters mean in a dateline of a state: `PNA` in Manila. */
export interface AgencyLettersRow {
  readonly letters: string;
  readonly state: StateEntity;
  readonly agency: OrganizationEntity;
}

export interface PlaceRow {
  readonly place: PlaceEntity;
  readonly aliases: readonly string[];
}

/** A town by its number at GeoNames, and the names it is written by. */
export interface TownRow {
  readonly geonames: string;
  readonly state: StateEntity;
  readonly names: readonly string[];
}

/** Someone whose state news copy often leaves out: "President Clinton". */
export interface LeaderRow {
  readonly name: string;
  /** What second mentions call them: the surname, "Xi", "Hun Sen". */
  readonly short: string;
  readonly state: StateEntity;
  /** Head nouns of the offices held: `president`, `secretary`. */
  readonly offices: readonly string[];
  /** Years, inclusive; no end while the office lasts. */
  readonly from: number;
  readonly to?: number;
  /** Wikidata id, `Q` and digits. */
  readonly wikidata?: string;
}

/** The noun an office or an acting body is named by: "minister", "ministry". */
export interface OfficeHead {
  readonly head: string;
  readonly plural: string;
  readonly kind: 'office' | 'body';
  /** What sets a group of heads apart: `spokes` (speaks for another), `side` (stands for its state), `lesser`, … */
  readonly class: string;
  /** Whether its holders are officials: always, sometimes, never. */
  readonly counts: 'yes' | 'optional' | 'no';
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
export type Truth = 'deny' | 'reject' | 'report' | 'rumour' | 'false' | 'true' | 'opinion' | 'fact';

/** What is known before reading: the gazetteer and the lexicon of one language, checked when read. */
export interface Knowledge {
  readonly states: readonly StateRow[];
  readonly organizations: readonly OrganizationRow[];
  /** News agencies, papers and broadcasters. */
  readonly agencies: readonly OrganizationRow[];
  readonly agencyLetters: readonly AgencyLettersRow[];
  readonly places: readonly PlaceRow[];
  readonly towns: readonly TownRow[];
  readonly regions: readonly RegionRow[];
  readonly leaders: readonly LeaderRow[];
  readonly identity: IdentityWords;
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
  /** How events are put into words. */
  readonly frames: readonly FrameEntry[];
  readonly speechFrames: readonly SpeechFrameEntry[];
  readonly speechActs: readonly SpeechActRow[];
  /** What words that govern an event say of whether it happened. */
  readonly modality: ReadonlyMap<string, Status>;
  /** What words say of the clause after them. */
  readonly truth: ReadonlyMap<string, Truth>;
  /** What tells how likely a fact is right. */
  readonly weights: Weights;
}
