import type { Mention } from '../../model/mention.ts';

/** A place, a state by name or capital, "the country". */
export function isWhere(mention: Mention): boolean {
  if (mention.kind === 'anaphor') return mention.stands === 'country';
  if (mention.kind === 'state')
    return (
      mention.form !== 'demonym' && !mention.paired && (!mention.possessive || mention.form === 'capital')
    );
  return mention.kind === 'place' && mention.place.state !== undefined;
}
