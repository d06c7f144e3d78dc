import type { TreatyCandidate } from '../../model/candidate.ts';
import type { Party } from '../../model/entity.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { lastFew, type Naming, type Side } from '../anaphora/couplings.ts';
import { mayFill } from '../body-roles.ts';
import type { Document } from '../document.ts';
import { countBefore } from '../in-order.ts';
import { signerKey, signerOfSide, signersTold } from './signers-of.ts';

/** Namings, couplings and lists that are looked back at: a treaty is most likely of those named of late. */
const NAMINGS = 80;
const COUPLINGS = 16;
const LISTS = 6;
/** Sentences that open a story. */
const LEAD = 1;
/** More than so many are told by the name of what they belong to. */
const LONGEST = 10;

/** Some that were told of or named together, and the sentence that does so. */
export interface Together {
  readonly sides: readonly string[];
  readonly key: string;
  readonly sentence: number;
}

/** What a story shows around a treaty of those whom it may bind. */
export interface Scene {
  readonly sentence: number;
  readonly paragraph: number | undefined;
  /** Who can sign, by key. */
  readonly entities: ReadonlyMap<string, Side>;
  /** Whom its own words name, and those with whom the plurals among them mean: "*the two countries*' pact". */
  readonly named: readonly string[];
  readonly meant: readonly string[];
  /** How often each is named of late, and in the whole story. */
  readonly late: ReadonlyMap<string, number>;
  readonly all: ReadonlyMap<string, number>;
  /** Whom its sentence names as one who acts and as a place, and the sentences beside it name. */
  readonly own: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly joined: readonly Together[];
  readonly told: readonly Together[];
  readonly lists: readonly Together[];
  /** Three or more that an event was told of last. */
  readonly several: Together | undefined;
  /** The two that the story is about. */
  readonly pair: string;
  readonly home: string | undefined;
  readonly brokers: ReadonlyMap<string, number>;
}

/** One key for some sides, whatever their order. */
export const keyOfSides = (sides: readonly string[]): string => [...sides].sort().join('+');

export function readScene(
  doc: Document,
  { sentence, quote: { start, end } }: TreatyCandidate,
  named: readonly Side[],
  meant: readonly Side[],
): Scene {
  const { sentences } = doc.a;
  const { namings, joined, lists, brokers, entities } = signersTold(doc);
  const upTo = sentences[sentence]?.end ?? end;
  const recent = lastFew(namings, upTo, NAMINGS);
  const next = countBefore(namings, upTo);
  const within = (at: number, from: readonly Naming[], where?: boolean): ReadonlySet<string> =>
    new Set(
      from
        .filter((each) => each.sentence === at && (where === undefined || each.where === where))
        .map(({ side }) => side),
    );
  const met = new Map(entities);
  const meet = (side: Side): string => {
    const key = signerKey(side);
    if (!met.has(key)) met.set(key, side);
    return key;
  };
  const together = (parties: readonly Party[], at: number): Together => {
    const signers = parties.flatMap((party) => signerOfSide(doc, party) ?? []);
    const sides = [...new Set(signers.map(meet))];
    return { sides, key: keyOfSides(sides), sentence: firstEndingAfter(sentences, at) };
  };
  const several = doc.pairs.lastSeveral(start);
  const pairs = sentence <= LEAD ? joined.slice(0, COUPLINGS) : lastFew(joined, upTo, COUPLINGS);
  return {
    sentence,
    paragraph: sentences[sentence]?.paragraph,
    entities: met,
    named: named.map(meet),
    meant: meant.map(meet),
    late: countSides(recent),
    all: countAll(doc),
    own: within(sentence, recent, false),
    where: within(sentence, recent, true),
    before: within(sentence - 1, recent, false),
    after: within(sentence + 1, namings.slice(next, next + NAMINGS)),
    joined: pairs
      .filter((each) => sentence > LEAD || each.sentence <= LEAD)
      .map(({ pair, sentence: at }) => ({ sides: pair.split('+'), key: pair, sentence: at })),
    told: doc.pairs
      .lastFew(start, COUPLINGS)
      .map(({ at, parties }) => together(parties, at))
      .filter(({ sides }) => sides.length === 2),
    lists: lastFew(lists, upTo, LISTS)
      .filter(({ sides }) => sides.length <= LONGEST)
      .map(({ start: at, sides }) => ({
        sides,
        key: keyOfSides(sides),
        sentence: firstEndingAfter(sentences, at),
      })),
    several: several && together(several.parties, several.at),
    pair: keyOfSides(doc.states.pair.map(meet)),
    home: doc.a.home && meet(doc.a.home),
    brokers,
  };
}

/** Whether one can be bound by a treaty. */
export function canBeBound({ entities }: Pick<Scene, 'entities'>, side: string): boolean {
  const entity = entities.get(side);
  return entity !== undefined && mayFill('signatory', entity);
}

const countAll = rememberByArticle((doc: Document) => countSides(signersTold(doc).namings));

/** How often each side is named, the one named most first. */
function countSides(namings: readonly Naming[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { side } of namings) count.set(side, (count.get(side) ?? 0) + 1);
  return new Map([...count].sort(([, x], [, y]) => y - x));
}
