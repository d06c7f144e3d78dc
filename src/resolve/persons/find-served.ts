import type { StateEntity } from '../../model/entity.ts';
import type {
  AnnotatedArticle,
  OfficePhrase,
  PersonMention,
  Served,
  StateMention,
} from '../../model/mention.ts';
import { rankStates } from '../states-of.ts';
import type { Person } from './cluster-persons.ts';

/** Whom offices and persons serve, as the article tells or lets conclude. */
export interface ServedBy {
  readonly ofOffice: (office: OfficePhrase, holder?: Person) => Served | undefined;
  readonly ofPerson: (person: Person) => Served | undefined;
}

/**
 * An office serves whom its own words name; else whom the person it goes through serves ("Lavrov's spokesman"), else whom
 * its holder's other offices serve, else the state in whose company the office is told: the nearest one before it in its
 * sentence, the one the story is told from, the one named most.
 */
export function findServed(a: AnnotatedArticle, personOf: ReadonlyMap<PersonMention, Person>): ServedBy {
  const memory = new Map<OfficePhrase, Served | undefined>();
  const busy = new Set<Person>();
  const ofOffice = (office: OfficePhrase, holder?: Person): Served | undefined => {
    if (office.served) return office.served;
    if (memory.has(office)) return memory.get(office);
    const served =
      through(office) ?? (holder && (statedBy(holder) ?? knownOf(holder))) ?? governingState(a, office);
    memory.set(office, served);
    return served;
  };
  const through = (office: OfficePhrase): Served | undefined => {
    const range = office.servedThrough;
    const mention = range && a.mentions[a.mentionAt[range.first] ?? -1];
    const person = mention?.kind === 'person' ? personOf.get(mention) : undefined;
    return person && ofPerson(person);
  };
  const ofPerson = (person: Person): Served | undefined => {
    const stated = statedBy(person) ?? knownOf(person);
    if (stated || busy.has(person)) return stated;
    busy.add(person);
    const [office] = person.offices.filter(({ counts }) => counts !== 'no');
    const served = office && ofOffice(office, person);
    busy.delete(person);
    return served;
  };
  return { ofOffice, ofPerson };
}

/** What an office of the person says in so many words; one held now before one held once, a state before a body. */
function statedBy(person: Person): Served | undefined {
  const stated = person.offices.filter(({ served }) => served);
  const best =
    stated.find(({ served, former }) => !former && served?.kind === 'state') ??
    stated.find(({ former }) => !former) ??
    stated[0];
  return best?.served;
}

/** The state that the gazetteer knows for the name and office. */
const knownOf = (person: Person): Served | undefined => person.mentions.find(({ known }) => known)?.known;

/** The state whose office it must be when the words do not say. */
function governingState(a: AnnotatedArticle, office: OfficePhrase): StateEntity | undefined {
  const sentence = a.sentences[a.sentenceAt[office.first] ?? -1];
  const within =
    sentence &&
    (actingState(a, sentence.first, office.first) ?? visitedState(a, sentence.first, office.first));
  return within ?? (meetsOwnTop(a, office) ? otherState(a) : undefined) ?? a.home ?? rankStates(a)[0];
}

/** Offices at the head of a state. */
const TOP = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
]);

/** "President Lee met Prime Minister Roe": at the head of a state stands one; the second of a sentence is another's. */
function meetsOwnTop(a: AnnotatedArticle, office: OfficePhrase): boolean {
  const sentence = a.sentenceAt[office.first];
  return (
    TOP.has(office.head) &&
    a.mentions.some(
      (other) =>
        other.kind === 'person' &&
        other.sentence === sentence &&
        other.last <= office.first &&
        other.offices.some(({ head, former }) => TOP.has(head) && head !== office.head && !former),
    )
  );
}

/** The state named most that is not the one the story is told from. */
function otherState(a: AnnotatedArticle): StateEntity | undefined {
  return rankStates(a).find(({ code }) => code !== a.home?.code);
}

const wordBefore = (a: AnnotatedArticle, token: number): string => a.tokens[token - 1]?.lower ?? '';

/** The first state of the sentence that acts: "Russia will not move, the minister said". */
function actingState(a: AnnotatedArticle, from: number, to: number): StateEntity | undefined {
  return statesIn(a, from, to).find(
    ({ form, first }) =>
      form !== 'demonym' && a.phrases[(a.phraseAt[first] ?? 0) - 1]?.kind !== 'preposition',
  )?.state;
}

/** The state where the sentence goes last: "will travel to Uruguay to meet the president", "in Baku, where he met the president". */
function visitedState(a: AnnotatedArticle, from: number, to: number): StateEntity | undefined {
  return statesIn(a, from, to).findLast(
    ({ form, first }) => form !== 'demonym' && /^(?:to|in|at)$/.test(wordBefore(a, first)),
  )?.state;
}

function statesIn(a: AnnotatedArticle, from: number, to: number): StateMention[] {
  const found = new Set<StateMention>();
  for (let t = from; t < to; t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind === 'state' && !mention.paired && mention.first >= from) found.add(mention);
  }
  return [...found];
}
