import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import { mentionOf } from '../syntax/walk.ts';

/** One who takes part, and the noun phrase that names them, for the quote. */
export interface Side {
  readonly mention: Mention;
  /** Absent for a mention inside the telling noun: "*Lavrov's* talks". */
  readonly phrase?: number;
}

/** A place takes no part; an agency only reports. */
export function canMeet(mention: Mention): boolean {
  switch (mention.kind) {
    case 'place':
      return false;
    case 'organization':
      return mention.role !== 'agency';
    default:
      return true;
  }
}

/** Those of the noun phrases that name somebody who can take part. */
export const sidesNamed = (a: AnnotatedArticle, phrases: readonly number[]): Side[] =>
  phrases.flatMap((phrase) => {
    const mention = mentionOf(a, phrase);
    return mention && canMeet(mention) ? [{ mention, phrase }] : [];
  });

/** A body of several states, or those who meet in its name: "NATO", "the EU foreign ministers". */
export function isInternational(mention: Mention): boolean {
  if (mention.kind === 'office')
    return (
      mention.office.plural && mention.office.served?.kind === 'organization' && !mention.office.served.of
    );
  return (
    mention.kind === 'organization' &&
    mention.role === 'organization' &&
    mention.organization.of === undefined
  );
}

/** A person, by name, by office or by pronoun. */
export const isPersonal = (mention: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  (mention.kind === 'anaphor' && mention.stands !== 'it' && mention.stands !== 'country');

/** True where one word stands for two sides or more: "the two leaders", "Sino-US". */
export const isPlural = (mention: Mention): boolean =>
  (mention.kind === 'anaphor' && /^(?:they$|two-|several$)/.test(mention.stands)) ||
  isPaired(mention) ||
  (mention.kind === 'office' && mention.office.plural);
