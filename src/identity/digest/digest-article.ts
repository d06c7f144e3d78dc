import type { Quad } from '@rdfjs/types';
import { addToGroup } from '../../group-by.ts';
import type { Status } from '../../model/fact.ts';
import { nif, owl, rdf, rdfs } from '../../rdf/terms.ts';
import { CQ, cq } from '../../rdf/vocabulary.generated.ts';
import type {
  ArticleDigest,
  BodyDigest,
  FactDigest,
  HappeningKind,
  OfficeDigest,
  PersonDigest,
  PlaceDigest,
  TenureDigest,
} from './article-digest.ts';

/** The properties of one subject, each with its values in order. */
type Description = ReadonlyMap<string, readonly string[]>;
type Descriptions = ReadonlyMap<string, Description>;

/** Whose sides a kind of fact has, and under which property. */
const SIDES: Readonly<Record<string, readonly [kind: HappeningKind, sides: string]>> = {
  [cq.Meeting.value]: ['meeting', cq.participant.value],
  [cq.Visit.value]: ['visit', cq.visitor.value],
  [cq.Treaty.value]: ['treaty', cq.party.value],
  [cq.Statement.value]: ['statement', cq.speaker.value],
};

/** Sums up the quads of one article's graph, the same whatever their order; nothing where they tell of no article. */
export function digestArticle(quads: readonly Quad[]): ArticleDigest | undefined {
  const article = quads[0]?.graph.value ?? '';
  const all = describe(quads);
  const own = all.get(article);
  if (!own?.has(cq.identifier.value)) return undefined;
  const [persons, offices, bodies]: [PersonDigest[], OfficeDigest[], BodyDigest[]] = [[], [], []];
  const [tenures, facts]: [TenureDigest[], FactDigest[]] = [[], []];
  const places: PlaceDigest[] = [];
  for (const [iri, known] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const label = first(known, rdfs.label.value) ?? '';
    for (const type of known.get(rdf.type.value) ?? []) {
      if (type === cq.Person.value) persons.push({ iri, label });
      if (type === cq.Office.value) offices.push({ iri, label, of: first(known, cq.officeOf.value) ?? '' });
      if (type === cq.State.value || type === cq.Organization.value) bodies.push(readBody(iri, known));
      if (type === cq.Place.value) places.push(readPlace(iri, label, known));
      if (type === cq.Tenure.value) tenures.push(readTenure(iri, known, all));
      if (type in SIDES) facts.push(readFact(iri, type, known, all));
    }
  }
  return {
    article,
    ...optional('published', first(own, cq.published.value)),
    ...optional('publisher', first(own, cq.publisher.value) ?? findPublisher(all)),
    ...optional('dateline', first(own, cq.datelinePlace.value)),
    ...optional('sketch', first(own, cq.textSketch.value)),
    persons,
    offices,
    bodies,
    places,
    tenures,
    facts,
  };
}

/** The agency of the dateline, where the metadata names no publisher. */
function findPublisher(all: Descriptions): string | undefined {
  const sources = [...all.values()].flatMap((known) =>
    known.get(cq.role.value)?.includes(cq.publishing.value) ? (known.get(cq.source.value) ?? []) : [],
  );
  return sources.sort()[0];
}

function describe(quads: readonly Quad[]): Descriptions {
  const all = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of quads) {
    const known = all.get(subject.value) ?? new Map<string, string[]>();
    all.set(subject.value, known);
    addToGroup(known, predicate.value, object.value);
  }
  for (const known of all.values()) for (const values of known.values()) values.sort();
  return all;
}

function readBody(iri: string, known: Description): BodyDigest {
  const code = first(known, cq.code.value);
  return {
    iri,
    kind: code === undefined ? 'organization' : 'state',
    label: first(known, rdfs.label.value) ?? '',
    ...optional('code', code),
    ...optional('fullName', first(known, cq.fullName.value)),
    ...optional('item', first(known, owl.sameAs.value)),
    ...optional('belongsTo', first(known, cq.belongsTo.value)),
  };
}

function readPlace(iri: string, label: string, known: Description): PlaceDigest {
  return {
    iri,
    label,
    ...optional('state', first(known, cq.inState.value)),
    ...optional('item', first(known, owl.sameAs.value)),
  };
}

function readTenure(iri: string, known: Description, all: Descriptions): TenureDigest {
  const quote = all.get(first(known, cq.quote.value) ?? '');
  return {
    iri,
    holder: first(known, cq.holder.value) ?? '',
    office: first(known, cq.office.value) ?? '',
    title: first(known, cq.title.value) ?? '',
    former: first(known, cq.former.value) === 'true',
    quote: (quote && first(quote, nif.anchorOf.value)) ?? '',
  };
}

function readFact(iri: string, type: string, known: Description, all: Descriptions): FactDigest {
  const [kind, sides] = SIDES[type] ?? ['meeting', cq.participant.value];
  const quote = all.get(first(known, cq.quote.value) ?? '');
  const hop = all.get(first(known, cq.attribution.value) ?? '');
  return {
    iri,
    kind,
    status: local(first(known, cq.status.value)) as Status,
    confidence: Number(first(known, cq.confidence.value) ?? 0),
    parties: known.get(sides) ?? [],
    quote: (quote && first(quote, nif.anchorOf.value)) ?? '',
    ...optional('destination', first(known, cq.destination.value)),
    ...optional('meetingKind', local(first(known, cq.meetingKind.value)) || undefined),
    ...optional('words', first(known, cq.name.value) ?? first(known, cq.content.value)),
    ...optional('earliest', first(known, cq.earliest.value)),
    ...optional('latest', first(known, cq.latest.value)),
    ...(known.has(cq.earliest.value) && !known.has(cq.dateEvidence.value) && { assumed: true }),
    ...optional('place', first(known, cq.place.value)),
    ...optional('root', hop && first(hop, cq.source.value)),
  };
}

const first = (known: Description, property: string): string | undefined => known.get(property)?.[0];

const local = (iri: string | undefined): string => (iri?.startsWith(CQ) ? iri.slice(CQ.length) : '');

/** A field that is there only where it has a value. */
function optional<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>);
}
