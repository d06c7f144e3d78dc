import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { placesOfClause, type Tie } from '../syntax/clause-of-noun.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import {
  firstWordAt,
  headAt,
  headOf,
  kindAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { signedByThem, signingAfter } from './signing-after.ts';
import type { Traits } from './traits.ts';

/** "Norland *brokered* a truce": whoever does is between the sides. */
export const isMediated = (a: AnnotatedArticle, { occurrence }: FrameMatch): boolean =>
  MEDIATES.test(verbAt(a, occurrence.verb ?? -1)?.lemma ?? '');

/** Verbs of those who stand between the sides. */
export const MEDIATES: RegExp = /^(?:broker|mediate|facilitate|arrange)$/;

/** "*Norland's* violations of the accord", "*Norland and Sudland* are parties to the accord". */
export function keepers(a: AnnotatedArticle, { noun, kept }: Instrument): Filler[] {
  const outer = kept ? nounAt(a, noun - 2) : undefined;
  if (!outer) return [];
  const own: Filler[] = modifiersOf(a, outer).map((mention) => ({ mention, place: 'possessor' }));
  const is = MEMBERS.test(headOf(a, outer)) ? verbAt(a, noun - 3) : undefined;
  if (!is || !/^(?:be|become|remain)$/.test(is.lemma)) return own;
  const members = placesOfClause(a, noun - 3).get('subject') ?? [];
  return [...own, ...members.map((phrase) => fillerAt(a, phrase, 'possessor'))];
}

const MEMBERS = /^(?:party|parties|signatory|signatories|members?)$/;

/** What stands at a noun phrase, named or not. */
export function fillerAt(a: AnnotatedArticle, phrase: number, place: string): Filler {
  const mention = mentionOf(a, phrase);
  return mention ? { mention, phrase, place } : { phrase, place };
}

/** "*Norland* joined *Sudland* in signing a pact", "followed *Sudland* in leaving it": those that are joined sign it too. */
export function joinedIn(a: AnnotatedArticle, { occurrence: { verb: v = -1 } }: FrameMatch): Filler[] {
  const joining = verbAt(a, v)?.form === 'gerund' && wordAt(a, v - 1) === 'in' ? governorOf(a, v) : undefined;
  if (joining === undefined || !/^(?:join|follow)$/.test(verbAt(a, joining)?.lemma ?? '')) return [];
  return readComplements(a, joining).object.map((phrase) => fillerAt(a, phrase, 'subject'));
}

/** "Norland, *joined by Sudland*, signed a pact", "*along with Sudland*": those beside the subject that sign it too. */
export function joinedBy(a: AnnotatedArticle, signing: readonly Filler[]): Filler[] {
  return signing.flatMap(({ phrase = -1, place }) => {
    if (place !== 'subject' && place !== 'clause.subject') return [];
    let k = phrase + 1;
    if (kindAt(a, k) === 'comma') k++;
    const at = BESIDE.findIndex((words) => words.every((word, i) => firstWordAt(a, k + i) === word));
    const list =
      at < 0 ? undefined : readList(a, k + (BESIDE[at]?.length ?? 0), sentencePhrases(a, phrase).last);
    return (list?.nouns ?? []).map((p) => fillerAt(a, p, 'subject'));
  });
}

const BESIDE = [['joined', 'by'], ['together', 'with'], ['along', 'with'], ['alongside'], ['as', 'with']];

/** "congratulated *Norland and Sudland* on signing a pact", "praised *both* for the conclusion of a pact", "*her* on the pact": whose deed it was. */
export function praisedFor(
  a: AnnotatedArticle,
  { occurrence: { noun = -1, verb } }: FrameMatch,
  { traits }: Instrument,
): Filler[] {
  const gerund = verb !== undefined && verbAt(a, verb)?.form === 'gerund' ? verb : undefined;
  const outer = outerNoun(a, noun, traits);
  const deed = gerund ?? (outer !== undefined && traits.making.has(headAt(a, outer)) ? outer : noun);
  if (deed === undefined || !/^(?:on|for|upon|over)$/.test(wordAt(a, deed - 1))) return [];
  const praising = deed === verb ? governorOf(a, deed) : governingVerb(a, deed)?.verb;
  if (praising === undefined || !PRAISES.test(verbAt(a, praising)?.lemma ?? '')) return [];
  return readComplements(a, praising).object.map((phrase) => fillerAt(a, phrase, 'subject'));
}

/** Verbs of those who have no part in what they say of others. */
const PRAISES =
  /^(?:congratulate|commend|praise|applaud|thank|credit|laud|salute|felicitate|criticize|criticise|blame|fault)$/;

export const isNamed = ({ proper, dated }: Instrument): boolean => proper || dated;

/** "*Norland* may fish under the 1995 treaty": who does something under it is bound by it. */
export function under(
  a: AnnotatedArticle,
  { tie, occurrence: { noun = -1 } }: FrameMatch,
  words: RegExp = /^under$/,
): Filler[] {
  const word = wordAt(a, noun - 1);
  const verb = words.test(word) ? (tie?.verb ?? governingVerb(a, noun)?.verb) : undefined;
  if (verb === undefined) return [];
  return (placesOfClause(a, verb).get('subject') ?? []).flatMap((phrase) => {
    const mention = mentionOf(a, phrase);
    const isState =
      mention?.kind === 'state' || (mention?.kind === 'anaphor' && /^(?:it|they|two-)/.test(mention.stands));
    return isState ? [{ mention, phrase, place: 'clause.subject' }] : [];
  });
}

/** "*Norland and Sudland* are bound by the protocol". */
export function boundTo(a: AnnotatedArticle, { occurrence: { noun = -1 } }: FrameMatch): Filler[] {
  const v = noun - 2;
  if (wordAt(a, noun - 1) !== 'by' || verbAt(a, v)?.lemma !== 'bind' || !verbAt(a, v)?.passive) return [];
  return (findSubject(a, v)?.nouns ?? []).map((phrase) => fillerAt(a, phrase, 'clause.subject'));
}

/** "signed *by A and B* in Oslo", "reached *between A and B*": after a participle or in a relative clause. */
export function signers(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): Filler[] {
  const { noun } = occurrence;
  if (noun === undefined) return [];
  const passive =
    occurrence.verb !== undefined && occurrence.verb > noun && verbAt(a, occurrence.verb)?.passive;
  // "was welcomed *by Norland*" binds nobody.
  const verb =
    passive && frame.verbs.length > 0 ? occurrence.verb : (signingAfter(a, noun) ?? makingAfter(a, noun));
  if (verb === undefined) return [];
  const places = placesOfClause(a, verb);
  // "a truce brokered *by Norland*"
  const by = MEDIATES.test(verbAt(a, verb)?.lemma ?? '') ? [] : ['by'];
  const told = [...by, 'between', 'among', 'with'].flatMap((place) =>
    (places.get(place) ?? []).map((phrase) => ({ phrase, place })),
  );
  const { last } = readComplements(a, noun);
  const themselves = signedByThem(a, kindAt(a, last) === 'comma' ? last + 2 : last + 1)?.nouns ?? [];
  return [...themselves.map((phrase) => ({ phrase, place: 'by' })), ...told].map(({ phrase, place }) =>
    fillerAt(a, phrase, place),
  );
}

/** "the treaty *being negotiated* between A and B". */
function makingAfter(a: AnnotatedArticle, n: number): number | undefined {
  const verb = verbAt(a, n + 1);
  return verb?.passive &&
    verb.form !== 'finite' &&
    /^(?:negotiate|discuss|draft|prepare|work|hammer)$/.test(verb.lemma)
    ? n + 1
    : undefined;
}

/** "talks *between A and B* on a treaty", "*A's* negotiations *with B* on a pact". */
export function talking(a: AnnotatedArticle, { noun, traits }: Instrument, tie: Tie | undefined): Filler[] {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  if (outer === undefined || !phrase || !traits.making.has(headOf(a, phrase))) return [];
  const within = modifiersOf(a, phrase).map((mention) => ({ mention, place: 'modifier' }));
  const after = readComplements(a, outer)
    .prepositional.filter(({ word, at }) => /^(?:between|among|with)$/.test(word) && at < noun)
    .flatMap(({ nouns, word }) => nouns.map((p) => fillerAt(a, p, word)));
  // "*He* left for talks with B on a pact"
  const told = within.length + after.length;
  const acting =
    told < 2 && tie?.verb !== undefined ? (placesOfClause(a, tie.verb).get('subject') ?? []) : [];
  // "*Norland and Sudland* are in talks on a pact"
  const subjects = told === 1 || acting.length > 1 ? acting : [];
  return [...within, ...subjects.map((p) => fillerAt(a, p, 'subject')), ...after];
}

/** The noun that the preposition before the treaty hangs on: "*talks* on a treaty", "*talks* with A on a treaty". */
export function outerNoun(a: AnnotatedArticle, n: number, { making }: Traits): number | undefined {
  // "talks on a fishing pact *and a border treaty*": the preposition is that of the first.
  const first = kindAt(a, n - 1) === 'and' && nounAt(a, n - 2) ? n - 2 : n;
  if (kindAt(a, first - 1) !== 'preposition') return undefined;
  for (let p = first - 2; p >= 0 && p > first - 12; p--) {
    const kind = kindAt(a, p);
    const noun = nounAt(a, p);
    if (noun && making.has(headOf(a, noun))) return p;
    if (nounAt(a, p) && kindAt(a, p - 1) !== 'preposition' && kindAt(a, p - 1) !== 'and') return p;
    if (!kind || !/^(?:noun|preposition|and|comma|date)$/.test(kind)) return undefined;
  }
  return undefined;
}
