import { readingOf } from '../../model/as-read.ts';
import type { PersonEntity } from '../../model/entity.ts';
import type { OfficeMention } from '../../model/mention.ts';
import { type Document, mentionsBefore, mentionsWithin, personEntity } from '../document.ts';

/** "Norland's envoy, *Deputy Foreign Minister Berg*, said": one person under two offices, between commas. */
export function personApposed(doc: Document, { office, end }: OfficeMention): PersonEntity | undefined {
  const text = readingOf(doc.a.article);
  // Most offices have no comma after them: asked first, as mentions are many.
  if (office.plural || text[end] !== ',') return undefined;
  const next = doc.a.mentions[mentionsBefore(doc.a, end)];
  if (next?.kind !== 'person' || text.slice(end, next.start).trim() !== ',') return undefined;
  const closed = text[next.end - 1] === ',' || text[next.end] === ',';
  const after = text.slice(next.end).replace(/^,/, '');
  const person = doc.personOf.get(next);
  const listed = /^\s*(?:(?:and|or|the|an?)\b|\p{Lu})/u.test(after);
  return closed && person && !listed ? personEntity(doc, person) : undefined;
}

/** How many sentences back "the diplomat" may reach. */
const NAMELESS_REACH = 4;

/** "*A diplomat* said … said *the diplomat*": whoever was brought in without a name stays so. */
export const isOfNameless = ({ a }: Document, { office, sentence, start }: OfficeMention): boolean =>
  mentionsWithin(a, sentence - NAMELESS_REACH, start).some(
    (other) =>
      other.kind === 'office' &&
      /^(?:an?|another|one)$/.test(other.office.determiner ?? '') &&
      other.office.head === office.head,
  );
