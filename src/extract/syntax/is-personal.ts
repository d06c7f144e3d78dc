import type { Mention } from '../../model/mention.ts';

/** A person by name, by office or by pronoun. */
export const isPersonal = (mention: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  (mention.kind === 'anaphor' && /^(?:he|she|they|two-persons)$/.test(mention.stands));
