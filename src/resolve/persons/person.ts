import type { OfficePhrase, PersonMention } from '../../model/mention.ts';
import { speaksForAnother } from './speaks-for-another.ts';

/** One person of the article: every mention by name, the fullest name, the offices that the text gives. */
export interface Person {
  name: string;
  words: readonly string[];
  readonly mentions: PersonMention[];
  readonly offices: OfficePhrase[];
  readonly told: Told;
}

/** What mentions and offices tell, added up as they come: somebody may be named a thousand times. */
export interface Told {
  /** The pronoun that means the person, by the first mention that tells. */
  pronoun?: 'he' | 'she';
  /** Some mention tells of the person only as somebody's kin. */
  kin: boolean;
  /** Some office is one that counts. */
  official: boolean;
  /** Some office is one of speaking for others. */
  speaksForOthers: boolean;
  readonly heads: Set<string>;
  /** In lower case. */
  readonly titles: Set<string>;
  /** The states that offices name, by code. */
  readonly states: Set<string>;
  /** Whom the first mention that a known leader fits can stand for. */
  leaders?: readonly string[];
}

/** Somebody who bears an office of speaking for others. */
export const isSpokesman = ({ told }: Person): boolean => told.speaksForOthers;

export const newPerson = (): Person => ({
  name: '',
  words: [],
  mentions: [],
  offices: [],
  told: {
    kin: false,
    official: false,
    speaksForOthers: false,
    heads: new Set(),
    titles: new Set(),
    states: new Set(),
  },
});

/** The next mention of the person, in the order of the text. */
export function addMention(person: Person, mention: PersonMention): void {
  person.mentions.push(mention);
  const { told } = person;
  if (mention.pronoun) told.pronoun ??= mention.pronoun;
  told.kin ||= mention.kin === true;
  if (mention.leaders) told.leaders ??= mention.leaders;
  for (const office of mention.offices) addOffice(person, office);
}

export function addOffice({ offices, told }: Person, office: OfficePhrase): void {
  offices.push(office);
  told.speaksForOthers ||= speaksForAnother(office);
  told.heads.add(office.head);
  told.titles.add(office.title.toLowerCase());
  told.official ||= office.counts === 'yes';
  if (office.served?.kind === 'state') told.states.add(office.served.code);
}
