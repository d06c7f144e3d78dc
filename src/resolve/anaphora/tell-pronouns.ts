import type { Party } from '../../model/entity.ts';
import type { AnaphorMention, Mention, PersonMention } from '../../model/mention.ts';
import { type Document, mentionsBefore, mentionsWithin, personNamed } from '../document.ts';
import { POSSESSIVES, partiesOf } from '../parties-of.ts';
import type { Person } from '../persons/person.ts';
import { indexPersons } from '../persons/persons.ts';
import { createAnswers } from '../remember-answers.ts';

type Stands = 'he' | 'she';

/**
 * Lets the article tell which pronoun means whom, in the order of the text: "before *she* left, Minister X", "X met *her*
 * counterpart", "X will sign, *she* said". A later pronoun of the other kind is somebody else's.
 */
export function tellPronouns(doc: Document): Document {
  for (const each of doc.a.mentions) {
    const mention = each.kind === 'anaphor' ? each : ownerBefore(doc, each);
    if (!mention || !isPersonal(mention)) continue;
    if ((doc.a.quotationAt[mention.first] ?? -1) >= 0) continue;
    const { stands } = mention;
    const person = announced(doc, mention) ?? meant(doc, mention);
    if (person) person.told.pronoun ??= stands;
  }
  // What was answered before all pronouns were told may be answered otherwise now.
  return { ...doc, persons: indexPersons(doc.personOf), answers: createAnswers() };
}

/** "*her* counterpart, Bo Roe": the pronoun that a person or an office is told of with. */
function ownerBefore({ a }: Document, { kind, first, sentence }: Mention): AnaphorMention | undefined {
  const token = a.tokens[first];
  const stands = POSSESSIVES.get(token?.lower ?? '');
  if (!token || !stands || (kind !== 'person' && kind !== 'office')) return undefined;
  const { start, end } = token;
  return { kind: 'anaphor', first, last: first + 1, start, end, sentence, possessive: true, stands };
}

const isPersonal = (mention: AnaphorMention): mention is AnaphorMention & { readonly stands: Stands } =>
  mention.stands === 'he' || mention.stands === 'she';

/** "Before *she* left Oslo, *Minister X* met": who acts in the sentence and is named first in it, where nobody was named shortly before. */
function announced(doc: Document, mention: AnaphorMention): Person | undefined {
  const { a } = doc;
  if (mentionsWithin(a, mention.sentence - SHORTLY, mention.start).some(isPerson)) return undefined;
  for (let at = mentionsBefore(a, mention.start + 1); at < a.mentions.length; at++) {
    const next = a.mentions[at];
    if (!next || next.sentence !== mention.sentence) return undefined;
    if (!isPerson(next)) continue;
    const acts = doc.subjectsIn(next.sentence).some((subject) => subject.mention === next);
    return acts && a.tokens[next.first - 1]?.text === ',' ? doc.personOf.get(next) : undefined;
  }
  return undefined;
}

/** How many sentences back whoever is named is in the reader's mind. */
const SHORTLY = 2;

const isPerson = (mention: Mention): mention is PersonMention => mention.kind === 'person';

/** Whom the pronoun means where it stands: an owner only where the sentence has named nobody else. */
function meant(doc: Document, mention: AnaphorMention): Person | undefined {
  const [party, ...others]: readonly Party[] = partiesOf(doc, mention);
  if (party?.kind !== 'person' || others.length > 0) return undefined;
  const person = personNamed(doc, party.name);
  if (!person || !mention.possessive || isObject(doc, mention)) return person;
  const named = mentionsWithin(doc.a, mention.sentence, mention.start).filter(isPerson);
  return named.length > 0 && named.every((each) => doc.personOf.get(each) === person) ? person : undefined;
}

/** "told *her*": no owner, though the word is the same. */
const isObject = ({ a }: Document, { first, last }: AnaphorMention): boolean => {
  const phrase = a.phrases[a.phraseAt[first] ?? -1];
  return phrase?.kind === 'noun' && phrase.first === first && phrase.last === last;
};
