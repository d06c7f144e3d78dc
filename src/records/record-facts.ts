import type { Article } from '../model/article.ts';
import type { DateValue } from '../model/date-value.ts';
import type { Entity, Party } from '../model/entity.ts';
import {
  FACT_KINDS,
  type Fact,
  type MeetingFact,
  type OfficialFact,
  type StatementFact,
  type TreatyFact,
  type VisitFact,
} from '../model/fact.ts';

/** What a column of a record holds. */
export type RecordField = string | number | boolean | null | readonly string[];

/** A fact as one flat record, as the tables show it but for IRIs. Null is unknown. */
export type FactRecord = { readonly type: Fact['kind']; readonly article: string } & {
  readonly [field: string]: RecordField;
};

type Fields = Readonly<Record<string, RecordField>>;

/** The facts of one article as flat records, kind by kind, each kind in order of place. */
export function recordFacts(article: Article, facts: readonly Fact[]): FactRecord[] {
  return [...facts]
    .sort(
      (a, b) =>
        FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind) || a.evidence[0].start - b.evidence[0].start,
    )
    .map((fact) => recordFact(article, fact));
}

function recordFact(article: Article, fact: Fact): FactRecord {
  const { start, end } = fact.evidence[0];
  const place: Fields = fact.kind === 'visit' ? {} : { start, end };
  return {
    type: fact.kind,
    article: article.id,
    ...readFields(fact),
    quote: article.text.slice(start, end),
    ...place,
    quoteStart: start,
    quoteEnd: end,
    rule: fact.rule,
    // As many digits as the graph keeps.
    confidence: Number(fact.confidence.toFixed(4)),
  };
}

function readFields(fact: Fact): Fields {
  switch (fact.kind) {
    case 'official':
      return readOfficial(fact);
    case 'meeting':
      return readMeeting(fact);
    case 'visit':
      return readVisit(fact);
    case 'treaty':
      return readTreaty(fact);
    case 'statement':
      return readStatement(fact);
  }
}

function readOfficial({ person, office, former, status }: OfficialFact): Fields {
  return { name: person.name, office: office.title, of: callEntity(office.of), former, status };
}

function readMeeting({ meetingKind, participants, date, place, topic, status }: MeetingFact): Fields {
  return {
    kind: meetingKind,
    participants: callSides(participants),
    date: date?.value ?? null,
    ...readSpan(date),
    place: place ? callEntity(place) : null,
    topic: topic?.words ?? null,
    status,
  };
}

function readVisit({ visitor, destination, place, start, end, status, host }: VisitFact): Fields {
  return {
    visitor: callEntity(visitor),
    destination: destination.code,
    place: place?.name ?? null,
    start: start?.value ?? null,
    end: end?.value ?? null,
    ...readSpan(start ?? end, end ?? start),
    status,
    host: host ? callEntity(host) : null,
  };
}

function readTreaty({ name, parties, signed, status }: TreatyFact): Fields {
  return { name, parties: callAll(parties), signed: signed?.value ?? null, ...readSpan(signed), status };
}

function readStatement(fact: StatementFact): Fields {
  const speakers = callAll(fact.speakers);
  const cited = fact.attribution.filter(({ role }) => role === 'cited');
  return {
    speaker: speakers.length > 1 ? speakers : (speakers[0] ?? null),
    addressee: fact.addressee ? callEntity(fact.addressee) : null,
    mode: fact.mode,
    speechAct: fact.speechAct,
    content: fact.words,
    via: [...new Set(cited.map(({ source }) => callEntity(source)))],
    status: fact.status,
  };
}

/** The days that dates span: the first of the first, the last of the last. */
function readSpan(first: DateValue | undefined, last: DateValue | undefined = first): Fields {
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null };
}

/** A state's code, an office's title, any other's name. */
function callEntity(entity: Entity): string {
  if (entity.kind === 'state') return entity.code;
  return entity.kind === 'office' ? entity.title : entity.name;
}

/** Of "the Finnish president", whom nothing names, the state: a title alone is nobody's. As ontology/tables/meeting.rq has it. */
const callSides = (parties: readonly Party[]): string[] =>
  callAll(parties.map((party) => (party.kind === 'office' && party.of.kind === 'state' ? party.of : party)));

function callAll(entities: readonly Entity[]): string[] {
  return [...new Set(entities.map(callEntity))].sort();
}
