import type { PersonEntity } from '../model/entity.ts';
import type { AnaphorMention, Mention, OfficeMention } from '../model/mention.ts';
import type { Reference } from '../model/reference.ts';
import { type Document, mentionsWithin, personEntity } from './document.ts';
import { partiesOf } from './parties-of.ts';

/** How many sentences back the name may stand. */
const REACH = 3;

/**
 * Whom the pronouns and unnamed offices of an article mean, in order of the text, where nobody else can be meant: what a
 * sentence says of "her" when it is read alone. A wrong name would be worse than none.
 */
export function findReferences(doc: Document): Reference[] {
  return doc.a.mentions.filter(namesNobody).flatMap((mention) => {
    const { start, end } = mention;
    const [person, ...others] = partiesOf(doc, mention);
    const told = person?.kind === 'person' && others.length === 0 && isPlain(doc, mention, person);
    return told ? [{ start, end, names: [person.name] as const }] : [];
  });
}

/** A pronoun of one person, or "the minister", and not whose something is; "any minister", "they" and "the two" may be anybody. */
const namesNobody = (mention: Mention): mention is AnaphorMention | OfficeMention =>
  !mention.possessive &&
  (mention.kind === 'anaphor'
    ? mention.stands === 'he' || mention.stands === 'she'
    : mention.kind === 'office' && mention.office.determiner === 'the' && !mention.office.plural);

/** Since the person was named nobody else was: by name, by an office or as a stranger who speaks. */
function isPlain(doc: Document, mention: AnaphorMention | OfficeMention, { name }: PersonEntity): boolean {
  const near = mentionsWithin(doc.a, mention.sentence - REACH, mention.start).filter(isSomebody);
  const at = near.findLastIndex((other) => other.kind === 'person' && nameOf(doc, other) === name);
  const from = near[at];
  if (!from) return false;
  // Who is named beside the name, before or after it, may be meant as well.
  const since = near.filter(({ sentence }) => sentence >= from.sentence);
  const sentences = Array.from({ length: mention.sentence - from.sentence + 1 }, (_, i) => from.sentence + i);
  const strangers = sentences.flatMap((sentence) => doc.strangersIn(sentence));
  return (
    strangers.every(({ start, who }) => start > mention.start || who === 'body') &&
    since.every((other) =>
      partiesOf(doc, other).every((party) => party.kind === 'person' && party.name === name),
    )
  );
}

const isSomebody = ({ kind }: Mention): boolean => kind === 'person' || kind === 'office';

function nameOf(doc: Document, mention: Mention): string | undefined {
  const person = mention.kind === 'person' ? doc.personOf.get(mention) : undefined;
  return person && personEntity(doc, person).name;
}
