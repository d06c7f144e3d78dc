import { asRead } from '../../model/as-read.ts';
import type { Party, PersonEntity, StateEntity } from '../../model/entity.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity } from '../document.ts';
import { callingOf } from '../told-pairs.ts';
import { otherTwo } from './other-two.ts';
import { pairedNearby } from './paired-nearby.ts';

/** "the two sides", "both leaders", "the two countries": the sides of the event told last, else the two states of the story. */
export function resolvePair(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: (mention: Mention) => readonly Party[],
): readonly Party[] {
  const several = severalTold(doc, mention);
  if (several || mention.stands === 'several') return several ?? [];
  const { pairs } = doc;
  if (mention.stands === 'two-persons' || mention.stands === 'they') {
    const calling = mention.stands === 'two-persons' ? callingOf(asRead(doc.a.article, mention)) : undefined;
    // "no *such* meeting took place": the one that was just spoken of, whether it was held or not.
    const spokenOf = /\bsuch\b/i.test(asRead(doc.a.article, mention));
    const last = spokenOf
      ? pairs.lastTold(calling ?? 'persons', mention.start)
      : pairs.lastHeld(calling ?? 'persons', mention.start, paragraphAt(doc, mention));
    const nearby = mention.possessive ? undefined : pairedNearby(doc, mention, last);
    if (nearby && pairs.suit(nearby, calling)) return nearby;
    const several = pairs.lastSeveral(mention.start);
    const isLater = several !== undefined && several.at > (last?.at ?? -1);
    const others = last && !isLater ? undefined : otherTwo(doc, mention, several?.parties, partiesOf);
    if (others && pairs.suit(others, calling)) return others;
    const told = last?.parties ?? (mention.stands === 'two-persons' ? lastPersons(doc, mention) : undefined);
    // "the ministers of the two countries" whom nobody named are the countries.
    const parties =
      told ?? (namesStates(doc, mention) ? undefined : pairs.lastTold('any', mention.start)?.parties);
    if (parties && pairs.suit(parties, calling)) return [...parties];
    if (!namesStates(doc, mention)) return [];
  }
  const states = statesTold(doc, mention);
  if (states.length === 2) return states;
  const before = twoOf(doc.states.rankBefore(mention.start));
  // "The two neighbours signed a treaty." may open a story that names them further on.
  return before.length === 2 ? before : onlyTwo(doc);
}

/** "the three", "they", "the leaders": those told of together last, where they were more than two; of "the nations" their states. */
function severalTold(doc: Document, mention: AnaphorMention): readonly Party[] | undefined {
  const words = asRead(doc.a.article, mention);
  if (
    mention.stands !== 'several' &&
    (!/^(?:they|two-persons)$/.test(mention.stands) || /\b(?:two|both|pair|duo)\b/i.test(words))
  )
    return undefined;
  const several = doc.pairs.lastSeveral(mention.start);
  if (!several) return undefined;
  const pair = doc.pairs.lastTold('any', mention.start);
  if (mention.stands !== 'several' && pair && pair.at > several.at) return undefined;
  return STATES.test(words) ? statesOf(doc, several.parties) : several.parties;
}

const STATES = /\b(?:countries|states|nations|governments)$/i;

/** The two states of the event told last before the mention: nobody where none was told of two. */
export function statesTold(doc: Document, mention: Mention): StateEntity[] {
  const told = doc.pairs.lastHeld('any', mention.start, paragraphAt(doc, mention))?.parties;
  const states = told ? statesOf(doc, told) : [];
  return states.length === 2 ? states : [];
}

/** The two states that a story names, or the two that it is about. */
export function onlyTwo(doc: Document): readonly StateEntity[] {
  const all = doc.states.rankBefore(Number.POSITIVE_INFINITY);
  return all.length === 2 ? all : doc.states.pair;
}

/** "the ministers *of the two countries*" can stand for the countries. */
const namesStates = (doc: Document, mention: AnaphorMention): boolean =>
  /\b(?:countries|states|nations|sides|governments)$/i.test(asRead(doc.a.article, mention));

/** How many sentences back two persons may be named whom "the two ministers" joins. */
const REACH = 2;

/** The two officials of two states named last, where nothing was yet told of them together. */
function lastPersons(doc: Document, mention: AnaphorMention): Party[] | undefined {
  const found = new Map<string, PersonEntity>();
  for (const other of mentionsWithin(doc.a, mention.sentence - REACH, mention.start)) {
    const person = other.kind === 'person' ? doc.personOf.get(other) : undefined;
    const entity = person && personEntity(doc, person);
    if (entity?.of) found.set(entity.name, entity);
  }
  const persons = [...found.values()];
  const states = new Set(persons.map(({ of }) => of));
  return persons.length === 2 && states.size === 2 ? persons : undefined;
}

/** Where the paragraph of a mention begins. */
function paragraphAt({ a }: Document, { sentence, start }: Mention): number {
  const { paragraph } = a.sentences[sentence] ?? {};
  let first = sentence;
  while (first > 0 && a.sentences[first - 1]?.paragraph === paragraph) first--;
  return a.sentences[first]?.start ?? start;
}

/** The states that parties are or act for. */
export function statesOf(doc: Document, parties: readonly Party[]): StateEntity[] {
  const found = new Map<string, StateEntity>();
  for (const party of parties) {
    const state = party.kind === 'state' ? party : stateOfCode(doc, codeOf(party));
    if (state) found.set(state.code, state);
  }
  return [...found.values()];
}

function stateOfCode(doc: Document, sought: string | undefined): StateEntity | undefined {
  if (sought === undefined) return undefined;
  const { home } = doc.a;
  return home?.code === sought ? home : doc.states.ofCode(sought);
}

function codeOf(party: Party): string | undefined {
  if (party.kind === 'person') return party.of;
  if (party.kind === 'organization') return party.of?.code;
  return party.kind === 'office' && party.of.kind === 'state' ? party.of.code : undefined;
}

const twoOf = (states: readonly StateEntity[]): StateEntity[] =>
  states.length < 2 ? [] : states.slice(0, 2);
