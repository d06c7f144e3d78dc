import type { OfficeEntity, Party } from '../model/entity.ts';
import type { AnaphorMention, Mention } from '../model/mention.ts';
import type { Reference } from '../model/reference.ts';
import type { Document } from './document.ts';
import { partiesOf } from './parties-of.ts';
import { isIndefinite } from './persons/is-indefinite.ts';

/** Pronouns and plurals that mean persons or states: "it" and "they" are too often things or people at large, "I" stands in a quotation. */
const MEANS: ReadonlySet<AnaphorMention['stands']> = new Set([
  'he',
  'she',
  'two-persons',
  'two-states',
  'two-sides',
]);

/** Whom the words of an article mean that name nobody, in order of the text: what a sentence says of "her" when it is read alone. */
export function findReferences(doc: Document): Reference[] {
  return doc.a.mentions.filter(namesNobody).flatMap((mention) => {
    const { start, end } = mention;
    const [first, ...rest] = partiesOf(doc, mention).filter((party) => isMeant(mention, party));
    return first ? [{ start, end, names: [first.name, ...rest.map(({ name }) => name)] as const }] : [];
  });
}

const namesNobody = (mention: Mention): boolean =>
  !mention.possessive &&
  (mention.kind === 'anaphor'
    ? MEANS.has(mention.stands)
    : mention.kind === 'office' && !isIndefinite(mention.office) && !mention.office.plural);

/** An office without a name may stand for its state or its body, which its own words tell. */
const isMeant = (mention: Mention, party: Party): party is Exclude<Party, OfficeEntity> =>
  party.kind === 'person' || (party.kind !== 'office' && isPair(mention));

const isPair = (mention: Mention): boolean => mention.kind === 'anaphor' && !/^s?he$/.test(mention.stands);
