import type { SubjectMention } from '../../model/extraction.ts';
import type { AnnotatedArticle, OfficeMention, OfficePhrase, PersonMention } from '../../model/mention.ts';
import { addOffice, type Person } from './person.ts';

/** An office that the article introduces before it names the holder, and the holder's first mention. */
export interface Adoption {
  readonly office: OfficeMention;
  readonly holder: PersonMention;
}

/** How many sentences after the office its holder is named. */
const NAMED_WITHIN = 2;

/**
 * Reads "Iran's supreme leader has ruled out talks. … Ayatollah Ali X said.": a story that opens with an office as its
 * subject and goes on with a name new to it and without an office of its own names the holder. Gives the person the
 * office.
 */
export function adoptOffices(
  a: AnnotatedArticle,
  personOf: ReadonlyMap<PersonMention, Person>,
  subjects: readonly SubjectMention[],
  subjectsIn: (sentence: number) => readonly SubjectMention[],
): Adoption[] {
  const adoptions: Adoption[] = [];
  for (const introduced of subjects) {
    const office = introduced.mention;
    if (office.kind !== 'office' || !canBeNamed(office)) continue;
    const holder = namedNext(office, introduced.speaks, subjectsIn);
    const person = holder && personOf.get(holder);
    if (!holder || !person || person.mentions[0] !== holder || !mayHold(person, office)) continue;
    if (isDescribed(a, holder) || mayBeOfThePublic(a, office, holder)) continue;
    addOffice(person, office.office);
    adoptions.push({ office, holder });
  }
  return adoptions;
}

/** "the minister said. … *Survivor Lee* said": only behind words of his own is he sure to be the minister of no state that is named. */
const mayBeOfThePublic = (
  { sentences }: AnnotatedArticle,
  { office: { served, determiner } }: OfficeMention,
  holder: PersonMention,
): boolean => !served && determiner === 'the' && sentences[holder.sentence]?.first === holder.first;

/** "Oil *billionaire* X", "*analyst* X": told of for something else. */
function isDescribed({ tokens, tags }: AnnotatedArticle, { first }: PersonMention): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    /^NNS?$/.test(tags[first - 1] ?? '') &&
    /^\p{Ll}/u.test(before.text) &&
    !/^(?:politician|diplomat|statesman|veteran|lawyer|soldier|academic)$/.test(before.lower)
  );
}

/**
 * The first person to speak, or to act where the office has spoken, in the next sentences; or whoever the next one begins with, by
 * a full name that nothing explains: the reader must have met him.
 */
function namedNext(
  office: OfficeMention,
  spoke: boolean,
  subjectsIn: (sentence: number) => readonly SubjectMention[],
): PersonMention | undefined {
  for (let after = 1; after <= NAMED_WITHIN; after++) {
    const next = subjectsIn(office.sentence + after).find(
      ({ mention, speaks }, at) =>
        mention.kind === 'person' && (speaks || spoke || (after === 1 && at === 0 && isUnexplained(mention))),
    )?.mention;
    if (next?.kind === 'person') return next;
  }
  return undefined;
}

const isUnexplained = ({ name, offices }: PersonMention): boolean =>
  / /.test(name) && offices.every(({ counts, former }) => counts === 'no' || former);

/**
 * Nobody who is introduced by an office of their own, unless it is a lesser one beside it ("X, a member of the delegation"), a
 * rank ("General X"), or the same office ("Norland's envoy said … Ambassador X said"), of no other state.
 */
const mayHold = (person: Person, { office }: OfficeMention): boolean =>
  person.offices.every(
    ({ counts, head, served, former }) =>
      former ||
      ((counts !== 'yes' || RANK.test(head) || isSameCalling(head, office.head)) &&
        (served === undefined || (served.kind === 'state' && served.code === stateCode(office)))),
  );

const RANK = /(?:^|[ -])(?:general|marshal|admiral|colonel|major|captain|commander|lieutenant)$/;

const isSameCalling = (a: string, b: string): boolean => a === b || (ENVOY.test(a) && ENVOY.test(b));

const ENVOY =
  /^(?:ambassador|envoy|representative|permanent representative|emissary|special envoy|negotiator|mediator|delegate)$/;

const stateCode = ({ served }: OfficePhrase): string | undefined =>
  served?.kind === 'state' ? served.code : undefined;

/** "a minister" and "the ministers" are anybody. */
const canBeNamed = ({ office }: OfficeMention): boolean =>
  // "Norland will pay, *its* trade minister said", "The ferry sank, *the transport minister* said. … Lee told reporters."
  (office.served !== undefined ||
    office.determiner === 'its' ||
    (office.determiner === 'the' && / minister$/.test(office.title))) &&
  office.counts === 'yes' &&
  !office.plural &&
  office.determiner !== 'a' &&
  office.determiner !== 'an';
