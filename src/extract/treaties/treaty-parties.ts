import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, mentionOf, nounAt, sentencePhrases, verbAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { isActor, isPrivate, isUnknownName } from './private-party.ts';
import { sidesAt } from './sides-at.ts';
import { staysOut } from './stays-out.ts';
import {
  boundTo,
  isMediated,
  isNamed,
  joinedBy,
  joinedIn,
  keepers,
  praisedFor,
  signers,
  talking,
  under,
} from './who-acts.ts';
import { boundBy } from './whom-it-binds.ts';

/** Who is bound: those named beside the noun, those who act, and whether somebody acts that is no state. */
export interface Parties {
  readonly mentions: readonly Mention[];
  /** "*Two companies* signed an agreement": it is theirs. */
  readonly foreign: boolean;
  /** Nobody acts: whoever else is bound is left to the story. */
  readonly open: boolean;
  /** One alone signs, and nobody is named beside the noun: the other of two is left to the story. */
  readonly lone: boolean;
  /** "between Norland and *the militants*", "with *the trio*": who else is bound is told, though nobody known. */
  readonly half: boolean;
  /** No others are bound: "between Norland and *the militants*", "*OPEC's* accord", "the gains of the Oslo accords". */
  readonly closed: boolean;
}

/** "between A and B" names all; "with B" leaves the other to whoever signs, talks or has it. */
export function partiesOf(a: AnnotatedArticle, match: FrameMatch, instrument: Instrument): Parties {
  const fillers = match.roles.get('party') ?? [];
  const acts = ({ place }: Filler): boolean => place === 'subject' || place.startsWith('clause.');
  const beside = [...fillers.filter((filler) => !acts(filler)), ...keepers(a, instrument)];
  const named = beside.flatMap((filler) => sidesAt(a, filler));
  const praised = praisedFor(a, match, instrument);
  const signing = isMediated(a, match) || praised.length > 0 ? [] : fillers.filter(acts);
  const acting = [
    ...signing,
    ...antecedents(a, match, signing),
    ...signers(a, match),
    ...joinedIn(a, match),
    ...joinedBy(a, signing),
    ...praised,
    ...talking(a, instrument, match.tie),
    ...(signing.length === 0 && isNamed(instrument) ? under(a, match) : []),
    ...boundTo(a, match),
  ];
  // "suspended its part *in the treaty with Finland*", "is a party *to* it": the other side of one that names one.
  const lone = acting.length === 0 && beside.length === 1 && beside.every(({ place }) => place === 'with');
  // "*the two presidents* stood by the Paris Agreement": those who hold to a name in capitals are among its parties.
  // "the anniversary of the *Mutual Defense Treaty*": a name that only says what kind it is is of those who speak of it.
  const cherished = instrument.proper && !instrument.descriptive && isCherished(a, instrument.noun);
  const held = instrument.proper && acting.length === 0 && beside.length === 0 && !cherished;
  if (lone || held) acting.push(...under(a, match, /^(?:under|in|to|of|from|by|with)$/));
  // Whoever calls for a truce of nobody in particular is none of its sides.
  const suggests =
    match.frame.attributes.status === 'suggested' &&
    named.length === 0 &&
    /^(?:truce|cease-?fire|armistice|peace)$/.test(headAt(a, instrument.noun));
  const actors = suggests ? [] : acting.flatMap((filler) => sidesAt(a, filler));
  const foreign =
    beside.some((filler) => isPrivate(a, filler, instrument)) ||
    (actors.length < 2 && named.length === 0 && isBesidePrivate(signing, a, instrument)) ||
    (actors.length === 0 &&
      (signing.some(({ phrase }) => instrument.traits.private.has(headAt(a, phrase ?? -1))) ||
        (named.length === 0 && acting.some((filler) => isActor(a, filler, instrument))) ||
        acting.some((filler) => isUnknownName(a, filler))));
  // "reached accords *with seven states*": whoever did is the eighth.
  const closed = beside
    .filter(({ place }) => place !== 'with' && place !== 'to')
    .flatMap((filler) => sidesAt(a, filler));
  // "its commitment to *OPEC's December accord*": it is all its members'.
  const whole =
    match.frame.attributes.act === 'withdraws' ||
    beside.some(({ place }) => /^(?:with|between|among)$/.test(place))
      ? undefined
      : fillers.find(({ place, mention }) => /^(?:modifier|possessor)$/.test(place) && isWhole(mention));
  const full = closed.length > 1 || named.some(isPaired);
  // Whoever never signed what others did is no party to it.
  const stays =
    match.frame.attributes.act === 'signs' &&
    match.occurrence.status === 'denied' &&
    (instrument.proper || instrument.dated);
  const half = isHalfTold(a, instrument.noun, /^(?:between|among|with)$/);
  const refusing = staysOut(a, match, instrument) && actors.length > 0;
  const parties = refusing ? actors : full || stays ? named : [...actors, ...named];
  // "a pact *that lets Norland use Sudland's ports*": whom its terms name, where less than two are told.
  const bound = half || full || stays || refusing || parties.length > 1 ? [] : boundBy(a, match);
  const all = [...new Set([...parties, ...bound])];
  return {
    mentions: whole?.mention ? [whole.mention] : all.length > 1 ? all : parties,
    foreign,
    open: actors.length === 0,
    lone:
      !refusing &&
      named.length === 0 &&
      all.length === 1 &&
      signing.length === 1 &&
      match.frame.attributes.act === 'signs',
    half,
    closed:
      refusing || cherished || whole !== undefined || isHalfTold(a, instrument.noun, /^(?:between|among)$/),
  };
}

/** "Norland and *its creditors* signed an agreement": one state, and those who sign for themselves. */
const isBesidePrivate = (signing: readonly Filler[], a: AnnotatedArticle, { traits }: Instrument): boolean =>
  signing.length > 1 &&
  signing.some(({ phrase = -1 }) => traits.private.has(a.tokens[nounAt(a, phrase)?.head ?? -1]?.text ?? ''));

/** "protect *the gains of* the accord", "support for the accord": anybody may. */
const isCherished = (a: AnnotatedArticle, n: number): boolean =>
  /^(?:gains?|support|anniversary|importance|value|benefits?|success|spirit|promise|legacy|dividends?)$/.test(
    headAt(a, n - 2),
  );

/** "urged *Norland and Sudland* to keep the pact *they* had signed": whom "they" means in a clause behind the noun. */
function antecedents(
  a: AnnotatedArticle,
  { occurrence: { noun = -1, verb = -1 } }: FrameMatch,
  signing: readonly Filler[],
): Filler[] {
  if (verb < noun || signing.length === 0) return [];
  if (!signing.every(({ mention }) => mention?.kind === 'anaphor' && mention.stands === 'they')) return [];
  const outer = governorBefore(a, noun);
  const nouns = outer === undefined ? [] : (findSubject(a, outer)?.nouns ?? []);
  return nouns.length < 2
    ? []
    : nouns.flatMap((phrase) => {
        const mention = mentionOf(a, phrase);
        return mention ? [{ mention, phrase, place: 'subject' }] : [];
      });
}

function governorBefore(a: AnnotatedArticle, n: number): number | undefined {
  const { first } = sentencePhrases(a, n);
  for (let k = n - 1; k >= first; k--) if (verbAt(a, k)) return k;
  return undefined;
}

/** "between Norland and *rebel bands*", "with *the trio*": somebody of whom nothing is known. */
const isHalfTold = (a: AnnotatedArticle, n: number, words: RegExp): boolean =>
  readComplements(a, n).prepositional.some(
    ({ word, nouns }) => words.test(word) && nouns.some((p) => mentionOf(a, p) === undefined),
  );

/** A body of states that has an accord to itself. */
const isWhole = (mention: Mention | undefined): boolean =>
  mention?.kind === 'organization' &&
  mention.organization.body === 'international' &&
  !/^(?:EU|UN|IMF|World Bank|NATO)$/.test(mention.organization.name);
