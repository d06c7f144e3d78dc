import type { StateEntity } from '../model/entity.ts';
import type { OfficeMention } from '../model/mention.ts';
import { type Document, mentionsWithin } from './document.ts';
import { officesTold } from './offices-told.ts';

/**
 * Whose ministry speaks of its minister: "*Norway's finance minister* will meet Sudland's in May, *a ministry official* said".
 * The minister named first in the sentence is the one the story is about.
 */
export function ministerBeside(
  { a }: Document,
  { sentence, start, office }: OfficeMention,
  body: string,
): StateEntity | undefined {
  if (office.served || !/\b(?:ministry|department|treasury)$/i.test(body)) return undefined;
  const field = body.toLowerCase().replace(/\s*\b(?:ministry|department|treasury)$/, '');
  for (const mention of mentionsWithin(a, sentence, start))
    for (const { title, head, served } of officesTold(mention))
      if (
        /^(?:minister|secretary)$/.test(head) &&
        title.toLowerCase().includes(field) &&
        served?.kind === 'state'
      )
        return served;
  return undefined;
}
