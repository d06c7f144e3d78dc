import { foldPersonName } from '../fold-letters.ts';
import type { OrganizationEntity, PlaceEntity, StateEntity } from '../model/entity.ts';
import type { LeaderRow } from '../model/gazetteer.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { AbbreviationUse, BodyNoun, OfficeHead } from '../model/lexicon.ts';
import type { StateForm } from '../model/mention.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { type FormerState, indexFormerStates } from './state-then.ts';

/** What a gazetteer entry names. */
export type NamedThing =
  | {
      readonly kind: 'state';
      readonly state: StateEntity;
      readonly form: StateForm;
      /** The other one of a pair written as one word: "US-China", "EU-China". */
      readonly paired?: StateEntity | OrganizationEntity;
    }
  | {
      readonly kind: 'organization' | 'agency';
      readonly organization: OrganizationEntity;
      /** The other one of "EU-ASEAN". */
      readonly paired?: OrganizationEntity;
    }
  | { readonly kind: 'place'; readonly place: PlaceEntity };

export interface TitleHead extends Pick<OfficeHead, 'head' | 'kind' | 'class' | 'counts' | 'means'> {
  readonly plural: boolean;
  /** "ex-president", "then-president": an office held before. */
  readonly former: boolean;
  /** Matches only in capitals: "PM" is not the "pm" of an hour. */
  readonly capitals: boolean;
}

export interface Modifier {
  readonly former: boolean;
  readonly visiting: boolean;
  readonly dropped: boolean;
}

/** The word lists that stand for themselves, indexed. */
interface WordIndex {
  /** Nouns that tell the kind of a body, singular and plural. */
  readonly bodyNouns: PhraseTrie<Pick<BodyNoun, 'kind' | 'where'>>;
  readonly portfolios: PhraseTrie<true>;
  readonly portfolioWords: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Words that a capital at the start of a sentence makes no names; the function words are among them. */
  readonly openers: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly honorifics: PhraseTrie<true>;
  readonly institutionHeads: ReadonlySet<string>;
  /** Nouns for what somebody is by calling: "economist", "lawyer". */
  readonly callings: ReadonlySet<string>;
  readonly abbreviations: ReadonlyMap<string, AbbreviationUse>;
  /** Verbs, by base form, that may follow the words they tell of: `"It is late," he *said*`. */
  readonly tellers: ReadonlySet<string>;
}

/** The knowledge, indexed for looking up words. `acronyms` holds names that match only in capitals. */
export interface Lexicon extends WordIndex {
  readonly names: PhraseTrie<NamedThing>;
  readonly acronyms: ReadonlySet<string>;
  readonly heads: PhraseTrie<TitleHead>;
  readonly modifiers: ReadonlyMap<string, Modifier>;
  /** States of federations by name and short form, lower case and without stops. */
  readonly regions: ReadonlyMap<string, StateEntity>;
  /** Names of agencies whose seat tells nothing of a story. */
  readonly worldwide: ReadonlySet<string>;
  /** Which agency letters mean, by the code of the dateline's state. */
  readonly agencyLetters: ReadonlyMap<string, ReadonlyMap<string, OrganizationEntity>>;
  /** By code of a state of today, the state that its towns lay in before, and in which years. */
  readonly formerly: ReadonlyMap<string, FormerState>;
  /** States by the offices, in lower case, that go by such a name there alone. */
  readonly officesOfOne: ReadonlyMap<string, StateEntity>;
  /** Leaders by the short form of their name, folded. */
  readonly leaders: ReadonlyMap<string, readonly LeaderRow[]>;
}

export function createLexicon(knowledge: Knowledge): Lexicon {
  const names = new PhraseTrie<NamedThing>();
  const acronyms = new Set<string>();
  const cased = new Set<string>();
  const name = (words: string, thing: NamedThing): void => {
    names.add(words, thing);
    (/^[\p{Lu}.&]{2,}$/u.test(words) ? acronyms : cased).add(words.toLowerCase());
  };
  for (const { state, aliases, demonyms, capital, metonyms } of knowledge.states) {
    for (const words of [state.name, ...aliases]) name(words, { kind: 'state', state, form: 'name' });
    for (const words of demonyms) name(words, { kind: 'state', state, form: 'demonym' });
    if (capital) name(capital, { kind: 'state', state, form: 'capital' });
    for (const words of metonyms) name(words, { kind: 'state', state, form: 'metonym' });
  }
  for (const kind of ['organization', 'agency'] as const) {
    for (const { organization, aliases } of kind === 'agency'
      ? knowledge.agencies
      : knowledge.organizations) {
      for (const words of new Set([organization.name, ...aliases])) name(words, { kind, organization });
    }
  }
  for (const { place, aliases } of knowledge.places) {
    for (const words of new Set([place.name, ...aliases])) name(words, { kind: 'place', place });
  }
  // "Hamas" beside "HAMAS": a name listed in both forms matches both.
  for (const words of cased) acronyms.delete(words);
  const leaders = new Map<string, LeaderRow[]>();
  for (const row of knowledge.leaders) {
    const key = foldPersonName(row.short);
    leaders.set(key, [...(leaders.get(key) ?? []), row]);
  }
  return {
    names,
    acronyms,
    leaders,
    officesOfOne: new Map(
      knowledge.states.flatMap(({ state, offices }) =>
        offices.map((title): [string, StateEntity] => [title.toLowerCase(), state]),
      ),
    ),
    formerly: indexFormerStates(knowledge),
    ...indexDatelines(knowledge),
    ...indexTitles(knowledge),
    ...indexWords(knowledge),
  };
}

function indexDatelines({
  regions,
  agencies,
  agencyLetters,
}: Knowledge): Pick<Lexicon, 'regions' | 'worldwide' | 'agencyLetters'> {
  const byLetters = new Map<string, Map<string, OrganizationEntity>>();
  for (const { letters, state, agency } of agencyLetters)
    byLetters.set(letters, (byLetters.get(letters) ?? new Map()).set(state.code, agency));
  return {
    regions: new Map(
      regions.flatMap(({ name, aliases, state }) =>
        [name, ...aliases].map((words): [string, StateEntity] => [regionKey(words), state]),
      ),
    ),
    worldwide: new Set(agencies.filter((row) => row.worldwide).map(({ organization }) => organization.name)),
    agencyLetters: byLetters,
  };
}

/** "N.Y." and "NY" alike. */
export const regionKey = (words: string): string => words.replaceAll('.', '').toLowerCase();

/** Joined to a head they tell that the office is held no longer: "ex-president". */
const FORMER_PREFIXES = ['ex-', 'then-'];

function indexTitles({ officeHeads, officeModifiers }: Knowledge): Pick<Lexicon, 'heads' | 'modifiers'> {
  const heads = new PhraseTrie<TitleHead>();
  for (const { plural, ...head } of officeHeads) {
    const capitals = /^\p{Lu}{2}/u.test(head.head);
    for (const former of head.kind === 'office' ? [false, true] : [false]) {
      for (const prefix of former ? FORMER_PREFIXES : ['']) {
        heads.add(prefix + head.head, { ...head, plural: false, former, capitals });
        heads.add(prefix + plural, { ...head, plural: true, former, capitals });
      }
    }
  }
  const modifiers = new Map(
    officeModifiers.map(({ word, use }) => [
      word,
      {
        former: use === 'former',
        visiting: use === 'visiting',
        dropped: use === 'dropped' || use === 'visiting',
      },
    ]),
  );
  return { heads, modifiers };
}

function indexWords(knowledge: Knowledge): WordIndex {
  const bodyNouns = new PhraseTrie<Pick<BodyNoun, 'kind' | 'where'>>();
  for (const { noun, plural, kind, where } of knowledge.bodyNouns)
    for (const words of plural === undefined ? [noun] : [noun, plural]) bodyNouns.add(words, { kind, where });
  const portfolios = new PhraseTrie<true>();
  for (const words of knowledge.portfolios) portfolios.add(words, true);
  const honorifics = new PhraseTrie<true>();
  for (const words of knowledge.honorifics) honorifics.add(words, true);
  return {
    bodyNouns,
    portfolios,
    portfolioWords: new Set(knowledge.portfolios.flatMap((words) => words.toLowerCase().split(' '))),
    honorifics,
    functionWords: new Set(knowledge.functionWords),
    openers: new Set([...knowledge.openers, ...knowledge.functionWords]),
    givenNames: new Set(knowledge.givenNames),
    femaleNames: new Set(knowledge.femaleNames),
    maleNames: new Set(knowledge.maleNames),
    particles: new Set(knowledge.nameParticles),
    institutionHeads: new Set(knowledge.institutionHeads),
    callings: new Set(knowledge.personNouns),
    abbreviations: knowledge.abbreviations,
    tellers: new Set(knowledge.speechFrames.flatMap(({ after, verbs }) => (after ? verbs : []))),
  };
}
