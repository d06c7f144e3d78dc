import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { standsFor } from '../meetings/stands-for.ts';
import { placesOfClause, type Tie } from '../syntax/clause-of-noun.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, kindAt, mentionOf, modifiersOf, nounAt, verbAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';
import { signingAfter } from './signing-after.ts';
import type { Traits } from './traits.ts';

/** Who is bound: those named beside the noun, those who act, and whether somebody acts that is no state. */
export interface Parties {
  readonly mentions: readonly Mention[];
  /** "*Two companies* signed an agreement": it is theirs. */
  readonly foreign: boolean;
  /** Nobody acts: whoever else is bound is left to the story. */
  readonly open: boolean;
}

/** "between A and B" names all; "with B" leaves the other to whoever signs, talks or has it. */
export function partiesOf(a: AnnotatedArticle, match: FrameMatch, instrument: Instrument): Parties {
  const fillers = match.roles.get('party') ?? [];
  const acts = ({ place }: Filler): boolean => place === 'subject' || place.startsWith('clause.');
  const named = fillers.filter((filler) => !acts(filler)).flatMap((filler) => sidesAt(a, filler));
  const acting = [...fillers.filter(acts), ...signers(a, match), ...talking(a, instrument, match.tie)];
  const actors = acting.flatMap((filler) => sidesAt(a, filler));
  const foreign =
    acting.some((filler) => isActor(a, filler, instrument)) && actors.length === 0 && named.length === 0;
  const full = named.length > 1 || named.some((mention) => mention.kind === 'state' && mention.paired);
  // Whoever turns a treaty down that others have is no party to it.
  const stays = match.occurrence.status === 'denied' && (instrument.proper || instrument.dated);
  return {
    mentions: [...new Set(full || stays ? named : [...actors, ...named])],
    foreign,
    open: actors.length === 0,
  };
}

/** "*Talks* reached a deal", "*the latest round* adopting a statement": those that act are left out. */
function isActor(a: AnnotatedArticle, { phrase, mention }: Filler, { traits }: Instrument): boolean {
  const noun = phrase === undefined ? undefined : nounAt(a, phrase);
  if (!noun || mention) return noun !== undefined;
  return !traits.gatherings.has(headOf(a, noun)) && !traits.making.has(headOf(a, noun));
}

function sidesAt(a: AnnotatedArticle, { mention, phrase, place }: Filler): Mention[] {
  if (!mention)
    return phrase === undefined
      ? []
      : standsFor(a, phrase).flatMap((side) => (canSign(side.mention) ? side.mention : []));
  // "the Geneva convention", "the Oslo accords": where it was made.
  const where = mention.kind === 'state' && (mention.form === 'capital' || mention.form === 'metonym');
  if (place === 'modifier' && where && !mention.paired) return [];
  return canSign(mention) ? [mention] : [];
}

/** "signed *by A and B* in Oslo", "reached *between A and B*": after a participle or in a relative clause. */
function signers(a: AnnotatedArticle, { occurrence }: FrameMatch): Filler[] {
  const { noun } = occurrence;
  if (noun === undefined) return [];
  const passive =
    occurrence.verb !== undefined && occurrence.verb > noun && verbAt(a, occurrence.verb)?.passive;
  const verb = passive ? occurrence.verb : signingAfter(a, noun);
  if (verb === undefined) return [];
  const places = placesOfClause(a, verb);
  return ['by', 'between', 'among', 'with'].flatMap((place) =>
    (places.get(place) ?? []).map((phrase) => {
      const mention = mentionOf(a, phrase);
      return mention ? { mention, phrase, place } : { phrase, place };
    }),
  );
}

/** "talks *between A and B* on a treaty", "*A's* negotiations *with B* on a pact". */
function talking(a: AnnotatedArticle, { noun, traits }: Instrument, tie: Tie | undefined): Filler[] {
  const outer = outerNoun(a, noun, traits);
  const phrase = outer === undefined ? undefined : nounAt(a, outer);
  if (outer === undefined || !phrase || !traits.making.has(headOf(a, phrase))) return [];
  const within = modifiersOf(a, phrase).map((mention) => ({ mention, place: 'modifier' }));
  const after = readComplements(a, outer)
    .prepositional.filter(({ word, at }) => /^(?:between|among|with)$/.test(word) && at < noun)
    .flatMap(({ nouns, word }) => nouns.map((p) => ({ phrase: p, place: word, mention: mentionOf(a, p) })));
  // "*He* left for talks with B on a pact"
  const alone = within.length + after.length === 1 && tie?.verb !== undefined;
  const subjects = alone ? (placesOfClause(a, tie.verb).get('subject') ?? []) : [];
  const talkers = [
    ...subjects.map((p) => ({ phrase: p, place: 'subject', mention: mentionOf(a, p) })),
    ...after,
  ];
  return [
    ...within,
    ...talkers.map(({ phrase: p, place, mention }) =>
      mention ? { mention, phrase: p, place } : { phrase: p, place },
    ),
  ];
}

/** The noun that the preposition before the treaty hangs on: "*talks* on a treaty", "*talks* with A on a treaty". */
export function outerNoun(a: AnnotatedArticle, n: number, { making }: Traits): number | undefined {
  if (kindAt(a, n - 1) !== 'preposition') return undefined;
  for (let p = n - 2; p >= 0 && p > n - 12; p--) {
    const kind = kindAt(a, p);
    const noun = nounAt(a, p);
    if (noun && making.has(headOf(a, noun))) return p;
    if (nounAt(a, p) && kindAt(a, p - 1) !== 'preposition' && kindAt(a, p - 1) !== 'and') return p;
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'and' && kind !== 'comma') return undefined;
  }
  return undefined;
}

/** States, organisations and their officials; places and media sign nothing. */
function canSign(mention: Mention): boolean {
  if (mention.kind === 'organization') return mention.role !== 'agency';
  if (mention.kind === 'anaphor') return mention.stands !== 'country' || !mention.possessive;
  return mention.kind !== 'place';
}
