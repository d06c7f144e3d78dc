import type { PersonEntity } from '../../model/entity.ts';
import type { OfficeMention, PersonMention, Served } from '../../model/mention.ts';
import { type Document, mentionsBefore, personEntity } from '../document.ts';
import { isIndefinite } from './is-indefinite.ts';
import type { Person } from './person.ts';
import { isOverAnother } from './portfolio.ts';
import { sameServed, servedBy } from './same-served.ts';

/** How many sentences after the office its holder's name may come. */
const NAMED_WITHIN = 6;

/** "The top leader of the DPRK met ... between Kim Jong Un, general secretary ...": the name comes soon after. */
export function namedLater(doc: Document, mention: OfficeMention): PersonEntity | undefined {
  const { office } = mention;
  const served = servedBy(doc, office);
  if (!served) return undefined;
  const later = namedAfter(doc, mention);
  const only = (fits: (other: PersonMention, person: Person) => boolean): Person | undefined => {
    const [person, ...others] = new Set(
      later
        .filter(([other, each]) => !isOverAnother(office, each) && fits(other, each))
        .map(([, each]) => each),
    );
    return others.length === 0 ? person : undefined;
  };
  const title = office.title.toLowerCase();
  const sought = { head: office.head, called: office.head, served };
  const person =
    only((_, each) => each.told.titles.has(title) && doc.holders.holds(each, sought)) ??
    only((_, each) => doc.holders.holds(each, sought)) ??
    only((other, each) => introducesOfficial(doc, mention, other, each, served)) ??
    (office.head === 'leader' ? only((_, each) => doc.holders.leads(each, served)) : undefined);
  return person && personEntity(doc, person);
}

/** Those named in the sentences after an office, with the mentions. */
function namedAfter(doc: Document, mention: OfficeMention): [PersonMention, Person][] {
  const { mentions } = doc.a;
  const found: [PersonMention, Person][] = [];
  for (let at = mentionsBefore(doc.a, mention.start + 1); at < mentions.length; at++) {
    const other = mentions[at];
    if (!other || other.sentence > mention.sentence + NAMED_WITHIN) break;
    const person = other.kind === 'person' ? doc.personOf.get(other) : undefined;
    if (other.kind === 'person' && person && !introducedBefore(person, mention)) found.push([other, person]);
  }
  return found;
}

const introducedBefore = (person: Person, { start, office }: OfficeMention): boolean =>
  isIndefinite(office) && (person.mentions[0]?.start ?? start) < start;

/**
 * "a Palestinian official told … said Ahmed X, an assistant to the minister": somebody first named in the next two
 * sentences, speaking, who serves the same state.
 */
function introducesOfficial(
  doc: Document,
  mention: OfficeMention,
  other: PersonMention,
  person: Person,
  served: Served,
): boolean {
  if (mention.office.counts !== 'no' || other.sentence > mention.sentence + 2 || person.mentions[0] !== other)
    return false;
  // "an *Economy Ministry official*": some one of it, and not its minister.
  if (/\b(?:ministry|department|treasury)\b/i.test(mention.office.title) && person.told.heads.has('minister'))
    return false;
  const acts = doc.subjectsIn(other.sentence);
  const own = acts.find((subject) => subject.mention === other);
  // "… a Norlandic official said. Ann Lee, the deputy minister, *made the announcement* on her return."
  if (!own || !(own.speaks || announces(doc, own.verb))) return false;
  return sameServed(doc.served.ofPerson(person), served);
}

/** "made the announcement", "made the remarks": said what was told before. */
const announces = ({ a }: Document, verb: number): boolean =>
  a.tokens[verb]?.lower === 'made' &&
  a.tokens
    .slice(verb + 1, verb + 4)
    .some(({ lower }) => /^(?:announcement|remarks?|comments?|statement|disclosure)$/.test(lower));
