import type { BodyKind } from './body-kind.ts';

/** A state, by its row in the gazetteer. */
export interface StateEntity {
  readonly kind: 'state';
  /** ISO 3166-1 alpha-2, or the code of a historic state (`SU`, `YU`). */
  readonly code: string;
  readonly name: string;
  /** Wikidata id, `Q` and digits. */
  readonly wikidata?: string;
  /** By its usual English name; that of the state where the state is one town. */
  readonly capital?: string;
  /** Heads of offices that the state does not have, lower case: the United States have no `prime minister`. */
  readonly lacks?: readonly string[];
  /** What stands before a noun: `Norwegian`, `US`. */
  readonly adjective?: string;
}

/** An international organisation, ministry, government, party, agency: any body that acts but is no state. */
export interface OrganizationEntity {
  readonly kind: 'organization';
  /** The usual acronym, or the English name where there is none: `EU`, `Israeli Foreign Ministry`. */
  readonly name: string;
  /** The name in full where `name` is an acronym: `European Union`. */
  readonly fullName?: string;
  readonly wikidata?: string;
  /** The state that a ministry or government belongs to. */
  readonly of?: StateEntity;
  /** What kind of body it is, where its name, its noun or the gazetteer tells. */
  readonly body?: BodyKind;
}

/** A named person. */
export interface PersonEntity {
  readonly kind: 'person';
  /** The fullest form in the article, without titles. */
  readonly name: string;
  /** Whom the person serves, the state's code or organisation's name: sets two persons of one name apart. */
  readonly of?: string;
  /** The kind of the body they act for, where it is one that acts for no state: a bank's president, a mine's spokesman. */
  readonly body?: BodyKind;
}

/** An office, or a person known by it alone ("the Chinese foreign minister"). */
export interface OfficeEntity {
  readonly kind: 'office';
  /** In the article's words, without the state's name: `Foreign Minister`. */
  readonly title: string;
  readonly of: StateEntity | OrganizationEntity;
}

export interface PlaceEntity {
  readonly kind: 'place';
  /** A city or venue as written: `Moscow`, `White House`. */
  readonly name: string;
  /** The state it lies in, where the gazetteer knows it. */
  readonly state?: StateEntity;
  /** Its number at GeoNames, where the gazetteer knows which town the name means. */
  readonly geonames?: string;
}

/** Who can take part in an event, speak or be spoken to. */
export type Party = StateEntity | OrganizationEntity | PersonEntity | OfficeEntity;
export type Entity = Party | PlaceEntity;
