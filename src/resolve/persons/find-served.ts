import { isPrivate } from '../../model/body-kind.ts';
import type { SubjectMention } from '../../model/extraction.ts';
import type {
  AnnotatedArticle,
  OfficeMention,
  OfficePhrase,
  PersonMention,
  Served,
} from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import { lastBefore } from '../in-order.ts';
import { namesState } from '../states-of.ts';
import { employer } from './employer.ts';
import { isForStrangers } from './for-strangers.ts';
import { nameWords } from './name-key.ts';
import type { Person } from './person.ts';
import type { Persons } from './persons.ts';
import { toldBefore } from './told-before.ts';
import { toldBeside } from './told-beside.ts';
import { toldBody } from './told-body.ts';
import type { Asked } from './whose/asked.ts';
import { governingState } from './whose/governing-state.ts';
import { tellStoryStates } from './whose/story-states.ts';

/**
 * What tells whom an office serves: its own words, another office of its holder, the gazetteer of leaders, what stands beside
 * it, the same office told of before, the body told of before, the state that acts in its sentence, the state that the story is told from.
 */
export type Basis = 'words' | 'holder' | 'gazetteer' | 'beside' | 'told' | 'body' | 'sentence' | 'home';

export interface Concluded {
  readonly served: Served;
  readonly by: Basis;
}

/** Whom offices and persons serve, as the article tells or lets conclude. */
export interface ServedBy {
  readonly ofOffice: (office: OfficePhrase, holder?: Person) => Served | undefined;
  /** What tells it; nothing where nothing does. */
  readonly basisOf: (office: OfficePhrase, holder?: Person) => Basis | undefined;
  readonly ofPerson: (person: Person) => Served | undefined;
  /** Whether the person holds an office that is no private body's, be it known or not whom it serves. */
  readonly isOfficial: (person: Person) => boolean;
}

/**
 * An office serves whom its own words name; else whom the person it goes through serves ("Lavrov's spokesman"), else whom
 * its holder's other offices serve, else the state in whose company the office is told: the nearest one before it in its
 * sentence, the one the story is told from. Where nothing tells, nobody is served: a state is not guessed.
 */
export function findServed(
  a: AnnotatedArticle,
  personOf: ReadonlyMap<PersonMention, Person>,
  { bySurname }: Persons,
  subjects: readonly SubjectMention[],
): ServedBy {
  const memory = new Map<OfficePhrase, Concluded | undefined>();
  const stated = rememberPersons(statedBy);
  const known = rememberPersons(knownOf);
  const counting = rememberPersons(({ offices }) => offices.find(({ counts }) => counts !== 'no'));
  const story = tellStoryStates(a, personOf, subjects, (person) => stated(person) ?? known(person));
  const busy = new Set<Person>();
  const conclude = (office: OfficePhrase, holder?: Person): Concluded | undefined => {
    if (office.served) return { served: office.served, by: 'words' };
    if (memory.has(office)) return memory.get(office);
    const told =
      named('words', through(office)) ??
      named('beside', toldBody(a, office)) ??
      named('holder', holder && stated(holder)) ??
      named('gazetteer', holder && known(holder)) ??
      named('beside', toldBeside(a, office, ofMention, ofOffice)) ??
      named('gazetteer', usualOf(a, office) ?? usualOfHolder(a, holder));
    // Whoever leads a party serves the state that it is of, which the story tells.
    const asked: Asked = { a, office, holder, story, servedOf: ofMention };
    const found = told
      ? ((isStateless(told.served) ? governingState(asked) : undefined) ?? told)
      : isOfUnknown(office)
        ? undefined
        : fromStory(asked);
    memory.set(office, found);
    return found;
  };
  const ofOffice = (office: OfficePhrase, holder?: Person): Served | undefined =>
    conclude(office, holder)?.served;
  const through = (office: OfficePhrase): Served | undefined => {
    const range = office.servedThrough;
    const mention = range && a.mentions[a.mentionAt[range.first] ?? -1];
    if (mention?.kind === 'office' && mention.office !== office)
      return ofOffice(mention.office) ?? ofHolderBefore(mention);
    const person = mention?.kind === 'person' ? personOf.get(mention) : range && calledSo(range);
    return person && ofPerson(person);
  };
  /** "*the president's* spokesman": of whoever holds that office, told of last. */
  const ofHolderBefore = ({ start, office }: OfficeMention): Served | undefined => {
    const holder = office.plural ? undefined : lastBefore(story.namedWith(office.head), start);
    return holder && ofMention(holder);
  };
  /** "Halloran's president": a name that says whose the office is, of nobody the article tells of. */
  const isOfUnknown = (office: OfficePhrase): boolean => {
    const { servedThrough, first, last } = office;
    if (isForStrangers(a, office)) return true;
    const owner = servedThrough && a.mentions[a.mentionAt[servedThrough.first] ?? -1];
    if (!servedThrough) return false;
    if (owner?.kind === 'organization' && isStateless(owner.organization)) return false;
    return !owner || owner.kind === 'organization' || (owner.first <= first && owner.last >= last);
  };
  /** "the *Roe* spokeswoman": whoever the article calls so. */
  const calledSo = (range: TokenRange): Person | undefined => {
    const name = nameWords(wordsAt(a, range)).join(' ');
    return bySurname.get(name)?.[0];
  };
  const ofMention = (mention: PersonMention): Served | undefined => {
    const person = personOf.get(mention);
    return person && ofPerson(person);
  };
  const ofPerson = (person: Person): Served | undefined => {
    const told = stated(person) ?? known(person);
    if (told || busy.has(person) || busy.size >= DEEPEST) return told;
    busy.add(person);
    const office = counting(person);
    const served = office && ofOffice(office, person);
    busy.delete(person);
    return served;
  };
  const isOfficial = rememberPersons((person) =>
    person.offices.some((office) => {
      if (office.counts !== 'yes') return false;
      const served = ofOffice(office, person);
      if (served) return served.kind === 'state' || !isPrivate(served.body);
      return !isOfUnknown(office) && (office.title === 'President' || !HELD_ANYWHERE.test(office.title));
    }),
  );
  return { ofOffice, basisOf: (office, holder) => conclude(office, holder)?.by, ofPerson, isOfficial };
}

/** A party of which it is not known whose it is. */
const isStateless = (served: Served): boolean =>
  served.kind === 'organization' && served.body === 'party' && served.of === undefined;

/** "Treasury Secretary Roe" is of the state that calls an office so, where the story tells of that state; "the Taoiseach" of it anywhere. */
function usualOf(a: AnnotatedArticle, { usual, head, title }: OfficePhrase): Served | undefined {
  // A whole office by one word that no other state has.
  const anywhere = title.toLowerCase() === head && !head.includes(' ');
  const told = usual && (anywhere || a.home?.code === usual.code || namesState(a, usual));
  return told ? usual : undefined;
}

/** "*Deputy Secretary of State* Roe … Deputy Secretary Roe": by another office of whoever holds it. */
const usualOfHolder = (a: AnnotatedArticle, holder: Person | undefined): Served | undefined =>
  holder?.offices.slice(0, OFFICES).flatMap((office) => usualOf(a, office) ?? [])[0];

/** Of the offices of one holder so many are looked at. */
const OFFICES = 16;

/** What the story tells elsewhere, where nothing beside the office tells. */
function fromStory(asked: Asked): Concluded | undefined {
  const { a, office } = asked;
  // "Roe, president" in lower case is as often a company's.
  const told =
    /^\p{Ll}/u.test(office.title) && HELD_ANYWHERE.test(office.title) ? undefined : toldBefore(a, office);
  if (told === 'several') return undefined;
  const found = named('told', told) ?? named('body', employer(a, office));
  // "Chairman Roe" alone is as often a company's.
  return found ?? (BUSINESS.test(office.title) ? undefined : governingState(asked));
}

/** Of so many persons at once it is asked whom each of them serves because of the next. */
const DEEPEST = 6;

const named = (by: Basis, served: Served | undefined): Concluded | undefined => served && { served, by };

/** Asked of one person for each of their mentions. */
function rememberPersons<T>(find: (person: Person) => T): (person: Person) => T {
  const memory = new Map<Person, { readonly found: T }>();
  return (person) => {
    const known = memory.get(person) ?? { found: find(person) };
    memory.set(person, known);
    return known.found;
  };
}

/** With nobody known whom they serve these may be a company's. */
const HELD_ANYWHERE =
  /^(?:vice |executive |senior |managing |deputy )*(?:president|chair(?:man|woman|person)?|director|head|spokes(?:man|woman|person)|chief|leader|secretary|treasurer)$/i;

const BUSINESS =
  /^(?:executive |senior |managing |deputy |vice )*(?:chair(?:man|woman|person)?|treasurer|chief executive)$/i;

/** What an office of the person says in so many words; one held now before one held once, a state before a body. */
function statedBy(person: Person): Served | undefined {
  const held = person.offices.some(({ counts }) => counts !== 'no');
  // "the envoy, *Norlandic diplomat* Ann Lee": a calling tells where somebody is from.
  const stated = person.offices.filter(({ served, counts }) => served && (!held || counts !== 'no'));
  const best =
    stated.find(({ served, former }) => !former && served?.kind === 'state') ??
    stated.find(({ former }) => !former) ??
    stated[0];
  return best?.served;
}

/** The state that the gazetteer knows for the name and office. */
const knownOf = (person: Person): Served | undefined => person.mentions.find(({ known }) => known)?.known;

const wordsAt = ({ article, tokens }: AnnotatedArticle, { first, last }: TokenRange): string =>
  article.text.slice(tokens[first]?.start, tokens[last - 1]?.end);
