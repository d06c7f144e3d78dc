import type { Party, StateEntity } from '../../model/entity.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { type Document, lastStateBefore, mentionsBefore } from '../document.ts';
import { partyKey } from '../facts/same-party.ts';
import { resolvePair } from './resolve-pair.ts';

type PartiesOf = (mention: Mention) => readonly Party[];

/** How many sentences back a pronoun may reach. */
const REACH = 4;

/** Whom a pronoun or "the two sides" stands for; nobody where the text leaves it open. */
export function resolveAnaphor(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: PartiesOf,
): readonly Party[] {
  switch (mention.stands) {
    case 'he':
    case 'she':
      return antecedent(doc, mention, partiesOf, isPerson);
    case 'it':
      return antecedent(doc, mention, partiesOf, isBody);
    case 'they':
      return group(doc, mention, partiesOf);
    case 'country':
      return countryOf(doc, mention);
    default:
      return resolvePair(doc, mention);
  }
}

const isPerson = (party: Party): boolean => party.kind === 'person' || party.kind === 'office';
const isBody = (party: Party): boolean => party.kind === 'state' || party.kind === 'organization';

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
  for (let back = 0; back <= REACH; back++) {
    const here = doc
      .subjectsIn(mention.sentence - back)
      .filter((subject) => subject.mention.start < mention.start);
    const ranked =
      back === 0
        ? here
        : [...here.filter(({ speaks }) => speaks).reverse(), ...here.filter(({ speaks }) => !speaks)];
    // "X said *he* had called Y before *she* left": whom the other pronoun stands for is out.
    const others = new Set(
      back === 0
        ? here
            .filter((subject) => isOther(subject.mention, mention))
            .flatMap((subject) => partiesOf(subject.mention))
            .map(partyKey)
        : [],
    );
    for (const subject of ranked) {
      if (subject.mention.kind === 'anaphor' && subject.mention.stands !== mention.stands) continue;
      const parties = partiesOf(subject.mention);
      if (parties.length === 1 && parties.every((party) => fits(party) && !others.has(partyKey(party))))
        return parties;
    }
  }
  return nearestNamed(doc, mention, partiesOf, fits);
}

const isOther = (subject: Mention, { stands }: AnaphorMention): boolean =>
  subject.kind === 'anaphor' &&
  ((subject.stands === 'he' && stands === 'she') || (subject.stands === 'she' && stands === 'he'));

/** Failing all subjects, whoever was named last. */
function nearestNamed(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: PartiesOf,
  fits: (party: Party) => boolean,
): readonly Party[] {
  for (let i = mentionsBefore(doc.a, mention.start) - 1; i >= 0; i--) {
    const other = doc.a.mentions[i];
    if (!other || other.kind === 'anaphor' || other.kind === 'place') continue;
    if (mention.sentence - other.sentence > 2) return [];
    if (other.kind === 'organization' && other.role === 'agency') continue;
    const parties = partiesOf(other);
    if (parties.length === 1 && parties.every(fits)) return parties;
  }
  return [];
}

/** "they": the subjects joined under one verb, else the sides of what was told last. */
function group(doc: Document, mention: AnaphorMention, partiesOf: PartiesOf): readonly Party[] {
  for (let back = 0; back <= 2; back++) {
    const here = doc
      .subjectsIn(mention.sentence - back)
      .filter((subject) => subject.mention.start < mention.start);
    const byVerb = new Map<number, Mention[]>();
    for (const subject of here)
      byVerb.set(subject.verb, [...(byVerb.get(subject.verb) ?? []), subject.mention]);
    for (const mentions of [...byVerb.values()].reverse()) {
      const parties = mentions.filter((other) => other !== mention).flatMap(partiesOf);
      if (parties.length > 1) return parties;
    }
  }
  return resolvePair(doc, mention);
}

/** "the country": the state named last before, where it is not the one that the story is told from. */
function countryOf(doc: Document, mention: AnaphorMention): StateEntity[] {
  const state = lastStateBefore(doc, mention.start) ?? doc.a.home;
  return state ? [state] : [];
}
