import type { AnnotatedArticle, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import type { Person } from './cluster-persons.ts';
import { employer } from './employer.ts';
import { governingState } from './governing-state.ts';
import { nameWords } from './name-key.ts';
import { toldBeside } from './told-beside.ts';

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
      through(office) ??
      (holder && (statedBy(holder) ?? knownOf(holder))) ??
      toldBeside(a, office, ofMention) ??
      (isOfUnknown(office) ? undefined : (employer(a, office) ?? governingState(a, office)));
    memory.set(office, served);
    return served;
  };
  const through = (office: OfficePhrase): Served | undefined => {
    const range = office.servedThrough;
    const mention = range && a.mentions[a.mentionAt[range.first] ?? -1];
    if (mention?.kind === 'office' && mention.office !== office) return ofOffice(mention.office);
    const person = mention?.kind === 'person' ? personOf.get(mention) : range && calledSo(range);
    return person && ofPerson(person);
  };
  /** "Halloran's president": a name that says whose the office is, of nobody the article tells of. */
  const isOfUnknown = ({ servedThrough, first, last }: OfficePhrase): boolean => {
    const owner = servedThrough && a.mentions[a.mentionAt[servedThrough.first] ?? -1];
    if (!servedThrough) return false;
    return !owner || owner.kind === 'organization' || (owner.first <= first && owner.last >= last);
  };
  /** "the *Roe* spokeswoman": whoever the article calls so. */
  const calledSo = (range: TokenRange): Person | undefined => {
    const name = nameWords(wordsAt(a, range)).join(' ');
    return [...personOf.values()].find(({ words }) => words.at(-1) === name);
  };
  const ofMention = (mention: PersonMention): Served | undefined => {
    const person = personOf.get(mention);
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

const wordsAt = ({ article, tokens }: AnnotatedArticle, { first, last }: TokenRange): string =>
  article.text.slice(tokens[first]?.start, tokens[last - 1]?.end);
