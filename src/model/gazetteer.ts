import type { OrganizationEntity, PlaceEntity, StateEntity } from './entity.ts';

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

/** What is known of states, bodies, places and leaders. */
export interface Gazetteer {
  readonly states: readonly StateRow[];
  readonly organizations: readonly OrganizationRow[];
  /** News agencies, papers and broadcasters. */
  readonly agencies: readonly OrganizationRow[];
  readonly agencyLetters: readonly AgencyLettersRow[];
  readonly places: readonly PlaceRow[];
  readonly towns: readonly TownRow[];
  readonly regions: readonly RegionRow[];
  readonly leaders: readonly LeaderRow[];
}
