import type { TreatyCandidate } from '../../model/candidate.ts';
import type { OrganizationEntity, Party, StateEntity } from '../../model/entity.ts';
import type { AttributionHop, TreatyFact } from '../../model/fact.ts';
import type { Mention } from '../../model/mention.ts';
import { onlyTwo, statesTold } from '../anaphora/resolve-pair.ts';
import { mayFill } from '../body-roles.ts';
import { type Document, personNamed } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { namesState } from '../states-of.ts';
import { actorsInSentence, isDepositary } from './actors-in-sentence.ts';
import { factBase } from './fact-base.ts';
import { distinctParties, partyKey } from './same-party.ts';

/**
 * A treaty with the states and organisations that its parties act for; none where a company or a bank signs, or parties of
 * one state among themselves.
 */
export function resolveTreaty(
  doc: Document,
  candidate: TreatyCandidate,
  attribution: readonly AttributionHop[],
): TreatyFact | undefined {
  if (isContract(doc, candidate)) return undefined;
  const named = candidate.parties.flatMap((mention) => signersOf(doc, mention));
  // "it has signed an agreement": a company, or nobody known to act for a state.
  const nobody =
    named.length === 0 &&
    candidate.parties.some((mention) => mention.kind === 'anaphor' && mention.stands === 'it');
  if (candidate.sides && nobody) return undefined;
  const sided = distinctParties(
    candidate.sides
      ? withOther(named, statesTold(doc, candidate.sides), candidate.open || candidate.lone)
      : named,
  );
  // "*its* December accord", OPEC's, is its own.
  const whole =
    sided.length > 0 &&
    sided.every(({ kind }) => kind === 'organization') &&
    candidate.parties.every(isPossessive);
  const both = sided.length === 0 ? theirOwn(doc, candidate) : [];
  const told =
    both.length > 0
      ? both
      : sided.length === 1 && !whole
        ? [...sided, ...otherBeside(doc, sided, candidate.beside)]
        : sided;
  const parties = whole ? told : withLeftOut(doc, candidate, told);
  // "By agreements *the parties* resolved the case": two of whom nothing is known may be anybody.
  if (
    parties.length === 0 &&
    candidate.parties.length > 0 &&
    candidate.parties.every(isPlural) &&
    !/\p{Lu}/u.test(candidate.name)
  )
    return undefined;
  // What may be no treaty at all needs two that are bound.
  if (candidate.tentative && parties.length < 2) return undefined;
  return {
    kind: 'treaty',
    ...factBase(doc.a, candidate, attribution, candidate.parties),
    name: candidate.name,
    parties: parties as (StateEntity | OrganizationEntity)[],
    ...(candidate.signed && { signed: candidate.signed }),
  };
}

/** Those that a telling names as signing, or none where a firm is among them. */
export const signatories = (doc: Document, candidate: TreatyCandidate): TreatyFact['parties'] =>
  isContract(doc, candidate)
    ? []
    : (distinctParties(candidate.parties.flatMap((mention) => signersOf(doc, mention))) as (
        | StateEntity
        | OrganizationEntity
      )[]);

/** Those at war with each other may be no states, and those of a world-wide treaty are more than two. */
const OF_OTHERS =
  /\b(?:cease-?fire|truce|peace|armistice|disarm\w*|international|multilateral|world\w*|global|regional|brokered)\b/i;

/**
 * "The accord", of two states and nobody in particular, in a story that tells of two states alone, is theirs. So is the other
 * side of one that names one of them. Else whoever else the sentence tells of, where that makes two.
 */
function withLeftOut(
  doc: Document,
  { sentence, sides, open, name, tentative, parties }: TreatyCandidate,
  told: readonly Party[],
): readonly Party[] {
  if (told.length > 1 || !sides || OF_OTHERS.test(name)) return told;
  // "*Berg* and her Finnish guest signed", "*the pair* signed": who signs for states that are not told leaves the only two.
  const signs = parties.some(
    (mention) => (mention.kind === 'person' || isPlural(mention)) && signersOf(doc, mention).length === 0,
  );
  const pair = signs ? onlyTwo(doc) : doc.states.pair;
  const [known] = told;
  if (pair.length === 2 && (!known || pair.some((state) => partyKey(state) === partyKey(known)))) return pair;
  if (tentative) return told;
  // "OPEC's accord" is its own; one *with* OPEC is of two.
  return known && known.kind !== 'state' && !/\bwith\b/.test(name)
    ? told
    : [...told, ...leftOut(doc, sentence, known, open)];
}

/**
 * "The 1951 treaty obliges Norland to defend Sudland": the two that its sentence tells of, beside one that is named the one
 * other; else the land that the story is told from: "a pact with Finland drew criticism".
 */
function leftOut(doc: Document, sentence: number, known: Party | undefined, open: boolean): Party[] {
  const others = othersAmong(doc, known ? [known] : [], actorsInSentence(doc.a, sentence)).filter(
    (party) => !isDepositary(party),
  );
  if (others.length === (known ? 1 : 2)) return others;
  if (!known || !open) return [];
  const { home } = doc.a;
  return home && partyKey(home) !== partyKey(known) && namesState(doc.a, home) ? [home] : [];
}

const isPlural = (mention: Mention): boolean =>
  mention.kind === 'anaphor' && /^(?:they$|two-)/.test(mention.stands);

const isPossessive = (mention: Mention): boolean => mention.kind === 'anaphor' && mention.possessive;

/** The one other state or body that acts beside the party that is known. */
function otherBeside(doc: Document, known: readonly Party[], beside: readonly Mention[]): Party[] {
  const others = othersAmong(doc, known, beside);
  return others.length === 1 ? others : [];
}

/** Those that mentions sign for, beside the parties that are known. */
function othersAmong(doc: Document, known: readonly Party[], mentions: readonly Mention[]): Party[] {
  const own = new Set(known.map(partyKey));
  return distinctParties(mentions.flatMap((mention) => signersOf(doc, mention))).filter(
    (party) => !own.has(partyKey(party)) && mayFill('signatory', party),
  );
}

/** "Norland says Sudland broke *their* truce": of the two that act in its sentence. */
function theirOwn(doc: Document, { parties, beside }: TreatyCandidate): Party[] {
  if (
    !parties.some(
      (mention) => isPossessive(mention) && mention.kind === 'anaphor' && mention.stands === 'they',
    )
  )
    return [];
  const actors = distinctParties(beside.flatMap((mention) => signersOf(doc, mention)));
  return actors.length === 2 ? actors : [];
}

function isContract(doc: Document, { parties }: TreatyCandidate): boolean {
  const told = parties.flatMap((mention) => partiesOf(doc, mention));
  const bound = told.filter((party) => mayFill('signatory', party));
  // "companies that broke the Norwegian-Finnish accord": two states are bound, whoever is named beside them.
  if (bound.length < told.length && bound.length < 2) return true;
  const states = told.map((party) =>
    party.kind === 'organization' && party.body === 'party' ? party.of?.code : undefined,
  );
  return told.length > 1 && states.every((code) => code !== undefined && code === states[0]);
}

/** Of the two sides whose talks or visit was just told, one or both may be left out: "under a pact with Norland". */
function withOther<P extends Party>(named: readonly P[], sides: readonly P[], open: boolean): readonly P[] {
  const own = new Set(named.map(partyKey));
  if (own.size === 0) return sides;
  return open && own.size === 1 && sides.length === 2 && sides.some((side) => own.has(partyKey(side)))
    ? [...named, ...sides]
    : named;
}

/** A movement signs for itself, an organ of a state for the state. */
const signersOf = (doc: Document, mention: Mention): (StateEntity | OrganizationEntity)[] =>
  mention.kind === 'organization' && mention.role === 'organization' && mention.organization.body !== 'organ'
    ? [mention.organization, ...(mention.paired ? [mention.paired] : [])]
    : partiesOf(doc, mention).flatMap((party) => bodyOf(doc, party));

/** A person or ministry signs for their state. */
function bodyOf(doc: Document, party: Party): (StateEntity | OrganizationEntity)[] {
  switch (party.kind) {
    case 'state':
      return [party];
    case 'organization':
      return [party.of ?? party];
    case 'office':
      return [party.of.kind === 'organization' && party.of.of ? party.of.of : party.of];
    case 'person': {
      const person = personNamed(doc, party.name);
      const served = person && doc.served.ofPerson(person);
      return served ? [served] : [];
    }
  }
}
