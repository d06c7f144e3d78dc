import type { Party, StateEntity } from '../../model/entity.ts';
import type { SubjectMention } from '../../model/extraction.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { type Document, MOST_SUBJECTS } from '../document.ts';
import { partyKey } from '../facts/same-party.ts';
import { countBefore } from '../in-order.ts';
import { speaksForAnother } from '../persons/speaks-for-another.ts';
import { isAtHome, landVisited } from './land-visited.ts';
import { isObject, notMeant, subjectsBefore } from './not-meant.ts';
import { areGuests, formerAndLatter, guestsAndHosts } from './resolve-calling.ts';
import { resolveGroup } from './resolve-group.ts';
import { resolvePair } from './resolve-pair.ts';
import { isWoman, onlyPersonBefore, suitsPronoun, womanBefore } from './suits-pronoun.ts';

type PartiesOf = (mention: Mention) => readonly Party[];

/** How many sentences back a pronoun may reach. */
const REACH = 4;

/** How many of those named last are asked: beyond them nobody is meant. */
const NEAREST = 60;

/** Whom a pronoun or "the two sides" stands for; nobody where the text leaves it open. */
export function resolveAnaphor(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: PartiesOf,
): readonly Party[] {
  switch (mention.stands) {
    case 'he':
    case 'she':
      return person(doc, mention, mention.stands, partiesOf);
    case 'it':
      return antecedent(doc, mention, partiesOf, isBody);
    case 'they':
      return resolveGroup(doc, mention, partiesOf);
    case 'country':
      return countryOf(doc, mention);
    case 'speaker': {
      const speaker = doc.speakerOf(mention.first);
      return speaker ? partiesOf(speaker) : [];
    }
    case 'guest':
    case 'host':
      return one(guestsAndHosts(doc, mention)[mention.stands]);
    case 'former':
    case 'latter':
      return one(formerAndLatter(doc, mention, mention.stands));
    case 'two-persons': {
      const guests = areGuests(doc, mention) ? guestsAndHosts(doc, mention).guest : [];
      return guests.length > 1 ? guests : resolvePair(doc, mention, partiesOf);
    }
    default:
      return resolvePair(doc, mention, partiesOf);
  }
}

const one = (parties: readonly Party[]): readonly Party[] => parties.slice(0, 1);

const isBody = (party: Party): boolean => party.kind === 'state' || party.kind === 'organization';

/**
 * A person whom the pronoun suits. "She" is rather one whose name or calling is a woman's than one of whom nothing tells
 * and who said nothing; where nobody near will do, the woman of the story, or the only person of it.
 */
function person(
  doc: Document,
  mention: AnaphorMention,
  stands: 'he' | 'she',
  partiesOf: PartiesOf,
): readonly Party[] {
  const near = (fits: (party: Party) => boolean): readonly Party[] =>
    antecedent(doc, mention, partiesOf, fits);
  const land = landVisited(doc, mention);
  const guest = land ? near((party) => suitsPronoun(doc, party, stands) && !isAtHome(party, land)) : [];
  const found = guest.length > 0 ? guest : near((party) => suitsPronoun(doc, party, stands));
  if (found.length > 0) {
    if (
      stands === 'he' ||
      found.some((party) => isWoman(doc, party) || spoke(doc, mention, party, partiesOf))
    )
      return found;
    const woman = near((party) => isWoman(doc, party));
    return woman.length > 0 ? woman : found;
  }
  if (isForeign(doc, mention)) return [];
  const woman = stands === 'she' ? womanBefore(doc, mention) : [];
  return woman.length > 0 ? woman : onlyPersonBefore(doc, mention);
}

/** The party is the subject of a verb of saying shortly before. */
const spoke = (doc: Document, mention: AnaphorMention, party: Party, partiesOf: PartiesOf): boolean =>
  withinReach(mention).some((sentence) =>
    doc
      .subjectsIn(sentence)
      .some(
        (subject) =>
          subject.speaks &&
          subject.mention.start < mention.start &&
          partiesOf(subject.mention).some((other) => partyKey(other) === partyKey(party)),
      ),
  );

/** The sentence of a mention and the few before it, nearest first. */
const withinReach = ({ sentence }: Mention): number[] =>
  Array.from({ length: REACH + 1 }, (_, back) => sentence - back);

/** In a quotation, or after somebody unknown who speaks: whom it means is not told. */
const isForeign = (doc: Document, mention: AnaphorMention): boolean =>
  (doc.a.quotationAt[mention.first] ?? -1) >= 0 ||
  withinReach(mention).some((sentence) =>
    doc
      .strangersIn(sentence)
      .some(({ start, who }) => start < mention.start && who !== 'body' && who !== 'many'),
  );

/**
 * The subject nearest in rank: the first one of the same sentence, else of the sentences before, where the subject of a
 * verb of saying goes before others. A pronoun inside a quotation is the speaker's business and stays open.
 */
function antecedent(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: PartiesOf,
  fits: (party: Party) => boolean,
): readonly Party[] {
  if ((doc.a.quotationAt[mention.first] ?? -1) >= 0) return [];
  const trailing = isTrailingTeller(doc, mention);
  const speaks = doc.subjectsIn(mention.sentence).some((each) => each.mention === mention && each.speaks);
  const others = notMeant(doc, mention, partiesOf);
  const canBe = (party: Party): boolean => fits(party) && !others.has(partyKey(party));
  for (let back = 0; back <= REACH; back++) {
    const sentence = mention.sentence - back;
    if (back === 1 && isObject(doc, mention)) {
      const object = objectBefore(doc, mention, partiesOf, canBe);
      if (object) return [object];
    }
    const here = back === 0 ? subjectsBefore(doc, mention) : doc.subjectsIn(sentence);
    if (isStrangers(doc, mention, sentence, here)) return [];
    const own = trailing ? here.filter(({ speaks }) => speaks) : here;
    const ranked = back === 0 ? own.slice(0, MOST_SUBJECTS) : doc.foremostIn(sentence);
    for (const subject of ranked) {
      if (subject.mention.kind === 'anaphor' && subject.mention.stands !== mention.stands) continue;
      const owner = ownerOf(doc, subject);
      const parties = partiesOf(owner ?? subject.mention);
      // "*a ministry spokesman* said so. He added": whoever the spokesman speaks for; "He will leave" is of whom he told.
      if (isTellerForOthers(subject, mention)) {
        const owner = back === 0 ? spokenForBy(doc, subject.mention) : undefined;
        const served = owner ? partiesOf(owner).filter(canBe) : [];
        if (served.length === 1) return served;
        if (speaks) return parties;
        continue;
      }
      if (parties.length === 1 && parties.every(canBe)) return parties;
    }
  }
  const said = trailing ? subjectsBefore(doc, mention).map((subject) => partiesOf(subject.mention)) : [];
  return (
    said.find((parties) => parties.length === 1 && parties.every(canBe)) ??
    nearestNamed(doc, mention, partiesOf, canBe)
  );
}

/** "X telephoned *Y* and urged *him*": somebody named before in the sentence, who does nothing in it. */
function objectBefore(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: PartiesOf,
  fits: (party: Party) => boolean,
): Party | undefined {
  const doers = new Set(
    subjectsBefore(doc, mention).flatMap((subject) => partiesOf(subject.mention).map(partyKey)),
  );
  return doc.named
    .filter(
      ({ sentence, start, kind }) =>
        kind === 'person' && sentence === mention.sentence && start < mention.start,
    )
    .flatMap((other) => partiesOf(other))
    .findLast((party) => fits(party) && !doers.has(partyKey(party)));
}

/** "The minister would resign, *he* said": whoever is told of in what was said is seldom the one who says so. */
function isTrailingTeller(doc: Document, mention: AnaphorMention): boolean {
  const subjects = doc.subjectsIn(mention.sentence);
  const last = subjects.at(-1);
  const own = subjects.find((each) => each.mention === mention);
  if (!own?.speaks || !/^[,"”’]$/.test(doc.a.tokens[mention.first - 1]?.text ?? '')) return false;
  // "…, *he said*, and the port would stay open"
  const verb = doc.a.phrases[doc.a.phraseAt[own.verb] ?? -1];
  return last === own || doc.a.tokens[verb?.last ?? -1]?.text === ',';
}

/** "a spokesman for *Lee* said she had warned": whom a spokesman or an office speaks for, in what they say. */
function spokenForBy({ a }: Document, mention: Mention): Mention | undefined {
  const offices =
    mention.kind === 'office' ? [mention.office] : mention.kind === 'person' ? mention.offices : [];
  const through = offices.find(({ servedThrough }) => servedThrough)?.servedThrough;
  const owner = through && a.mentions[a.mentionAt[through.first] ?? -1];
  return owner?.kind === 'person' && owner !== mention ? owner : undefined;
}

/** "*Lee's* office said she had left": an office of that kind speaks of whose it is. */
function ownerOf({ a }: Document, { speaks, mention }: SubjectMention): Mention | undefined {
  if (!speaks || mention.kind !== 'organization' || a.tokens[mention.first]?.lower !== 'office')
    return undefined;
  const owner = a.mentions[a.mentionAt[mention.first - 2] ?? -1];
  return owner?.kind === 'person' && owner.possessive ? owner : undefined;
}

/** A spokesman, or an official without a name, who spoke: "he" goes on speaking for the same body. */
function isTellerForOthers({ speaks, mention }: SubjectMention, { stands }: AnaphorMention): boolean {
  if (!speaks || !(stands === 'he' || stands === 'she')) return false;
  if (mention.kind === 'person') return mention.offices.some(speaksForAnother);
  if (mention.kind !== 'office' || mention.office.plural) return false;
  return speaksForAnother(mention.office) || /^(?:official|aide|diplomat)/.test(mention.office.head);
}

/** Whoever spoke last in the sentence before the pronoun is nobody known. */
function isStrangers(
  doc: Document,
  mention: AnaphorMention,
  sentence: number,
  here: readonly SubjectMention[],
): boolean {
  const other = UNFIT[mention.stands];
  if (other === undefined) return false;
  const last = doc
    .strangersIn(sentence)
    .findLast(({ start, who }) => start < mention.start && who !== other && who !== 'many');
  return (
    last !== undefined &&
    !isObject(doc, mention) &&
    !here.some(({ speaks, mention: other }) => speaks && other.start > last.start)
  );
}

/** What a stranger must not be for a pronoun to mean them. */
const UNFIT: Readonly<Partial<Record<AnaphorMention['stands'], 'person' | 'body'>>> = {
  he: 'body',
  she: 'body',
  it: 'person',
};

/** Failing all subjects, whoever was named last. */
function nearestNamed(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: PartiesOf,
  fits: (party: Party) => boolean,
): readonly Party[] {
  const last = countBefore(doc.named, mention.start);
  for (const other of doc.named.slice(Math.max(0, last - NEAREST), last).reverse()) {
    if (mention.sentence - other.sentence > 2) return [];
    const parties = partiesOf(other);
    if (parties.length === 1 && parties.every(fits)) return parties;
  }
  return [];
}

/** "the country": the state named last before, where it is not the one that the story is told from. */
function countryOf(doc: Document, mention: AnaphorMention): StateEntity[] {
  const state = doc.states.lastBefore(mention.start) ?? doc.a.home;
  return state ? [state] : [];
}
