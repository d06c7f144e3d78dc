import type { OrganizationEntity, Party, PersonEntity } from '../model/entity.ts';
import type { AnaphorMention, Mention, OfficeMention, OrganizationMention } from '../model/mention.ts';
import { resolveAnaphor } from './anaphora/resolve-anaphor.ts';
import { callsOne, countryman } from './anaphora/resolve-calling.ts';
import { statesOf } from './anaphora/states-of-parties.ts';
import { type Document, mentionsBefore, personEntity, personNamed } from './document.ts';
import { lastBefore } from './in-order.ts';
import { nameWithState } from './name-with-state.ts';
import { isPlural, organizationOf } from './organization-of.ts';
import { findHolder } from './persons/find-holder.ts';
import { isForStrangers } from './persons/for-strangers.ts';
import { isIndefinite } from './persons/is-indefinite.ts';
import { isSpokesman } from './persons/person.ts';
import { speaksForAnother } from './persons/speaks-for-another.ts';
import { recall } from './remember-answers.ts';
import { bodyInTitle, isAnonymous, speaksForState, spokenForBody } from './spoken-for-body.ts';

/** How far one mention may lead to another before the search gives up. */
const MAX_DEPTH = 6;

/** Whom a mention stands for: nobody where the text does not tell, several for a pair or a plural. */
export function partiesOf(doc: Document, mention: Mention, depth = 0): readonly Party[] {
  if (depth > MAX_DEPTH) return [];
  return recall(doc, mention, depth, () => findParties(doc, mention, depth));
}

function findParties(doc: Document, mention: Mention, depth: number): readonly Party[] {
  switch (mention.kind) {
    case 'person': {
      const person = doc.personOf.get(mention);
      return person ? [personEntity(doc, person)] : [];
    }
    case 'state':
      if (callsOne(doc, mention)) return countryman(doc, mention);
      return mention.paired ? [mention.state, mention.paired] : [mention.state];
    case 'organization':
      if (mention.paired) return [mention.organization, mention.paired];
      return isPlural(mention)
        ? ofPair(doc, mention, depth)
        : [ownOffice(doc, mention, depth) ?? organizationOf(doc, mention)];
    case 'office':
      return officeParties(doc, mention, depth);
    case 'anaphor':
      return resolveAnaphor(doc, mention, (other) => partiesOf(doc, other, depth + 1));
    case 'place':
      return [];
  }
}

/** Bodies that a minister has for those of the state: "her *high commission*". */
const OWN_BODY = /^(?:high commission|embassy|government|ministry|department)$/;

/** "*his office* said": the office of whoever the pronoun means, with the state that they serve; "*her embassy*": that of the state. */
function ownOffice(
  doc: Document,
  mention: OrganizationMention,
  depth: number,
): OrganizationEntity | undefined {
  const { organization, first } = mention;
  const stands = POSSESSIVES.get(doc.a.tokens[first]?.lower ?? '');
  const isOffice = organization.name === 'office';
  if (mention.role !== 'body' || !(isOffice || OWN_BODY.test(organization.name)) || !stands) return undefined;
  const pronoun: AnaphorMention = { ...mention, kind: 'anaphor', last: first + 1, possessive: true, stands };
  const [owner] = resolveAnaphor(doc, pronoun, (other) => partiesOf(doc, other, depth + 1));
  const person = owner?.kind === 'person' ? personNamed(doc, owner.name) : undefined;
  if (!person) return undefined;
  const served = doc.served.ofPerson(person);
  if (!isOffice)
    return served?.kind === 'state'
      ? { ...organization, name: nameWithState(doc, organization.name, served), of: served }
      : undefined;
  return {
    ...organization,
    name: `${person.name}'s ${organization.name}`,
    ...(served?.kind === 'state' && { of: served }),
  };
}

/** Pronouns of whose something is, by the one of whoever that is. */
export const POSSESSIVES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/** The holder where the article names one; a nameless official or spokesman stands for the state; else the office itself. */
function officeParties(doc: Document, mention: OfficeMention, depth: number): readonly Party[] {
  const { office } = mention;
  if (office.plural) {
    const body = spokenForBody(doc, mention) ?? office.served;
    // "agreed that *their foreign ministers* would meet": those of the states that agreed.
    if (!body && office.determiner === 'their') return ofThem(doc, mention, depth);
    if (body) return [body];
    const pair = ofPair(doc, mention, depth);
    const earlier = pair.length === 0 ? officialsBefore(doc, mention) : undefined;
    return earlier ? partiesOf(doc, earlier, depth + 1) : pair;
  }
  const before = speaksForAnother(office) && !isIndefinite(office) ? spokesBefore(doc, mention) : undefined;
  if (before) return partiesOf(doc, before, depth + 1);
  const holder = findHolder(doc, mention, (other) => partiesOf(doc, other, depth + 1));
  const owned = holder && /^(?:his|her)$/.test(office.determiner ?? '') && speaksForAnother(office);
  if (owned) return spokenFor(doc, holder);
  if (holder) return [holder];
  const earlier = office.served || office.servedThrough ? undefined : officeBefore(doc, mention);
  if (earlier) return partiesOf(doc, earlier, depth + 1);
  const body = spokenForBody(doc, mention);
  if (body) return [body];
  if (!office.served && !office.servedThrough && isAnonymous(office.head)) {
    const served = doc.leaderState(office.title);
    return served && /\bto\b/.test(office.title) ? [served] : [];
  }
  const ownDeputy = office.title === 'deputy' && /^(?:his|her)$/.test(office.determiner ?? '');
  if (isForStrangers(doc.a, office) || (SPEAKS_FOR_NOBODY.test(office.head) && !ownDeputy)) return [];
  // A nameless office is no fact of its own: the state named most will do for whose it is.
  const of =
    doc.served.ofOffice(office) ??
    (office.servedThrough ? undefined : doc.states.rankBefore(Number.POSITIVE_INFINITY)[0]);
  if (!of) return [];
  // "her Finnish counterpart", whom nothing names, says no more than whose it is.
  return office.counts === 'no' || office.head === 'counterpart' || speaksForState(office)
    ? [of]
    : [{ kind: 'office', title: office.title, of }];
}

/** Without a name these are nobody: they seek an office, or sit among many. */
const SPEAKS_FOR_NOBODY =
  /^(?:candidate|.* candidate|nominee|contender|running mate|strategist|aide|confidant|assistant|right-hand man|insider|senator|sen\.|congress(?:wo)?man|rep\.|deputy|MP|MEP|TD|council?lor|whip)$/;

/** "*their* foreign ministers": of the states of those who are meant. */
function ofThem(
  doc: Document,
  { first, start, end, sentence }: OfficeMention,
  depth: number,
): readonly Party[] {
  const they: AnaphorMention = {
    kind: 'anaphor',
    ...{ first, last: first + 1, start, end, sentence },
    possessive: true,
    stands: 'they',
  };
  return statesOf(
    doc,
    resolveAnaphor(doc, they, (other) => partiesOf(doc, other, depth + 1)),
  );
}

/** "the presidents of the two countries", "*both sides'* governments": those they act for. */
function ofPair(doc: Document, { first, last }: Mention, depth: number): readonly Party[] {
  const { a } = doc;
  const owned = /^['’]s?$/.test(a.tokens[first - 1]?.text ?? '');
  const at = a.tokens[last]?.lower === 'of' ? last + 1 : first - (owned ? 2 : 1);
  const pair = a.mentions[a.mentionAt[at] ?? -1];
  return pair?.kind === 'anaphor' ? partiesOf(doc, pair, depth + 1) : [];
}

/** "his spokesman": unless he bears that office himself, whom its owner serves. */
function spokenFor(doc: Document, owner: PersonEntity): readonly Party[] {
  const person = personNamed(doc, owner.name);
  if (!person || isSpokesman(person)) return [owner];
  const served = doc.served.ofPerson(person);
  return served ? [served] : [];
}

/** "the spokesman": a nameless one told of after whoever bears such an office by name. */
function spokesBefore(doc: Document, mention: OfficeMention): OfficeMention | undefined {
  if (mention.office.served || mention.office.servedThrough) return undefined;
  const nameless = officeBefore(doc, mention);
  const named = (lastBefore(doc.persons.spokesmen, mention.start)?.start ?? 0) > (nameless?.start ?? 0);
  return named ? undefined : nameless;
}

/** "*the officials* said": those told of before; without "the" only those of the sentence before. */
function officialsBefore(doc: Document, mention: OfficeMention): OfficeMention | undefined {
  const { head, title, determiner } = mention.office;
  if (!isAnonymous(head) || title.includes(' ')) return undefined;
  const earlier = officeBefore(doc, mention);
  // "*Nordic harbour* officials": others.
  const bare = doc.a.phrases[doc.a.phraseAt[mention.first] ?? -1]?.first === mention.first;
  const near = bare && earlier && mention.sentence - earlier.sentence <= 1;
  return near || /^(?:the|these|those)$/.test(determiner ?? '') ? earlier : undefined;
}

/** How many sentences back a nameless office may be told of, or one that stands for it in turn. */
const REACH = 8;

/** "the official", "the spokesman", "the officials": the nameless one or ones told of last before, by the same noun. */
function officeBefore({ a }: Document, mention: OfficeMention): OfficeMention | undefined {
  const { plural, head } = mention.office;
  if (isIndefinite(mention.office)) return undefined;
  let { sentence } = mention;
  for (let i = mentionsBefore(a, mention.start) - 1; i >= 0; i--) {
    const other = a.mentions[i];
    if (other && sentence - other.sentence > REACH) return undefined;
    if (other?.kind !== 'office' || other.office.plural !== plural || other.office.head !== head) continue;
    if (other.office.served || other.office.servedThrough || bodyInTitle(other.office.title)) return other;
    if (!isIndefinite(other.office)) ({ sentence } = other);
  }
  return undefined;
}
