import type { OfficialCandidate } from '../../model/candidate.ts';
import type { OfficeEntity } from '../../model/entity.ts';
import type { AttributionHop, OfficialFact } from '../../model/fact.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import { mayFill } from '../body-roles.ts';
import { type Document, personEntity } from '../document.ts';
import type { Basis } from '../persons/find-served.ts';
import type { Person } from '../persons/person.ts';
import { factBase, joinEvidence } from './fact-base.ts';

/** How often what tells the state is right, as measured on annotated articles. */
const SURE: Readonly<Record<Basis, number>> = {
  words: 1,
  holder: 1,
  gazetteer: 1,
  beside: 0.95,
  told: 0.9,
  body: 0.95,
  sentence: 0.8,
  home: 0.75,
};

/** "director of the *National* Flood Office": a state's, whichever it is. */
const NATIONAL_BODY = / of the (?:National|Federal|State|Royal|Public|Civil) \p{Lu}/u;

const RANKS =
  /^(?:(?:major|lieutenant|brigadier|colonel|vice|rear)[ -])*(?:general|gen\.?|admiral|adm\.?|colonel|col\.?|marshal|brigadier|commodore)$/i;

/** Written large these are ranks as well. */
const RANKS_TOO = /^(?:Ambassador|Amb\.?|Commander|Cmdr\.?|Captain|Capt\.?|Major|Maj\.?|Lt\.? Gen\.?)$/;

const isRank = ({ title, determiner }: OfficePhrase): boolean =>
  RANKS.test(title) || (determiner === undefined && RANKS_TOO.test(title));

/** "army chief Bo Roe … *General Roe*", "*Ambassador* Lee, director of protocol": a rank is no other office of whoever has one. */
const isRankOnly = (office: OfficePhrase, { offices }: Person): boolean =>
  isRank(office) && offices.some((each) => each.counts === 'yes' && !each.former && !isRank(each));

/** An official whose state or organisation is known. */
export function resolveOfficial(
  doc: Document,
  candidate: OfficialCandidate,
  attribution: readonly AttributionHop[],
): OfficialFact | undefined {
  const { office, person } = candidate;
  const who = doc.personOf.get(person);
  // A director or chief executive of nobody named is more likely a company's than a state's.
  const guess =
    office.counts === 'yes' ||
    office.served !== undefined ||
    office.servedThrough !== undefined ||
    NATIONAL_BODY.test(office.title);
  const of = who && guess && office.counts !== 'no' ? doc.served.ofOffice(office, who) : undefined;
  if (!who || !of || isRankOnly(office, who)) return undefined;
  const held: OfficeEntity = { kind: 'office', title: office.title, of };
  if (!mayFill('office', held)) return undefined;
  const base = factBase(doc.a, candidate, attribution);
  return {
    kind: 'official',
    ...base,
    confidence: Math.round(base.confidence * SURE[doc.served.basisOf(office, who) ?? 'home'] * 1000) / 1000,
    person: personEntity(doc, who),
    office: held,
    former: office.former,
  };
}

const words = (title: string): string[] => title.toLowerCase().split(/[\s-]+/);

/** Joins two tellings of one office: the same title, or one that the other spells out ("Minister", "Foreign Minister"). */
export function mergeOfficials(known: OfficialFact, next: OfficialFact): OfficialFact | undefined {
  if (known.person.name !== next.person.name || known.former !== next.former) return undefined;
  if (JSON.stringify(known.office.of) !== JSON.stringify(next.office.of)) return undefined;
  const [a, b] = [words(known.office.title), words(next.office.title)];
  const within = (few: readonly string[], many: readonly string[]): boolean =>
    few.every((word) => many.includes(word));
  if (!within(a, b) && !within(b, a)) return undefined;
  // "Deputy Minister" and "Minister" are two offices.
  const ranks = (title: readonly string[]): string =>
    title.filter((word) => /^(?:deputy|vice|assistant|acting|under)$/.test(word)).join();
  if (ranks(a) !== ranks(b)) return undefined;
  const longer = b.length > a.length ? next : known;
  return {
    ...longer,
    confidence: Math.max(known.confidence, next.confidence),
    evidence: joinEvidence(longer, longer === next ? known : next),
  };
}
