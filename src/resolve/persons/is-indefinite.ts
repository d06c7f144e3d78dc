import type { OfficePhrase } from '../../model/mention.ts';

/** "a spokesman", "one aide", "another official": anybody, and none of those who were named before. */
export const isIndefinite = ({ determiner }: OfficePhrase): boolean =>
  /^(?:an?|one|another)$/.test(determiner ?? '');
