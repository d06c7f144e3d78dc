import type { Mention, OfficePhrase } from '../model/mention.ts';

/** The offices that a mention tells: a person's, or one without its holder. */
export function officesTold(mention: Mention | undefined): readonly OfficePhrase[] {
  if (mention?.kind === 'person') return mention.offices;
  return mention?.kind === 'office' ? [mention.office] : [];
}
