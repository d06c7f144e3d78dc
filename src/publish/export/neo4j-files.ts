import { csvHeader, csvLine } from '../../records/write-csv.ts';
import type { FactIndex } from '../explorer/read-index.ts';
import type { MeetingNetwork } from './meeting-network.ts';

/** A file of `neo4j-admin database import`: its header says what each column is. */
interface ImportFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<Readonly<Record<string, unknown>>>;
}

/** `officeHolder`, of an office: `OFFICE_HOLDER`, as Neo4j's own style has types of relationships. */
const typeName = (role: string): string => role.replace(/(?<=[a-z])(?=[A-Z])/gu, '_').toUpperCase();
const labelName = (kind: string): string => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

/**
 * A graph as files that Neo4j imports: nodes for things, facts and articles; relationships for the part that each thing has in a
 * fact, the article that reports it, what things belong to, and who met whom.
 */
export function* writeNeo4jFiles(
  index: FactIndex,
  network: MeetingNetwork,
): Generator<readonly [name: string, pieces: Iterable<string>]> {
  for (const { name, columns, rows } of describeFiles(index, network)) {
    yield [`${name}.csv`, writeRows(columns, rows)];
  }
}

function* writeRows(columns: readonly string[], rows: ImportFile['rows']): Generator<string> {
  yield csvHeader(columns);
  for (const row of rows()) yield csvLine(columns, row, { raw: true });
}

function describeFiles({ things, facts, articles }: FactIndex, { encounters }: MeetingNetwork): ImportFile[] {
  return [
    {
      name: 'things',
      columns: ['iri:ID', 'name', 'kind', 'code', 'detail', 'wikidata', ':LABEL'],
      rows: () =>
        things.all.map(({ iri, label, kind, code, detail }) => ({
          ...{ 'iri:ID': iri, name: label, kind, code, detail, wikidata: things.wikidataOf(iri) },
          ':LABEL': `Thing;${labelName(kind)}`,
        })),
    },
    {
      name: 'articles',
      columns: ['iri:ID', 'id', 'headline', 'published:date', 'publisher', 'url', 'language', ':LABEL'],
      rows: () =>
        [...articles.values()].map(({ iri, id, headline, published, publisher, url, language }) => ({
          ...{ 'iri:ID': iri, id, headline, publisher, url, language, ':LABEL': 'Article' },
          'published:date': dayOnly(published),
        })),
    },
    {
      name: 'facts',
      columns: [
        ...['iri:ID', 'kind', 'sort', 'status', 'date', 'earliest:date', 'latest:date', 'words', 'quote'],
        ...['start:int', 'end:int', 'rule', 'confidence:double', 'chain:string[]', ':LABEL'],
      ],
      rows: () =>
        facts.map(({ line }) => ({
          ...{ 'iri:ID': line.iri, kind: line.kind, sort: line.sort, status: line.status, date: line.date },
          ...{ 'earliest:date': dayOnly(line.earliest), 'latest:date': dayOnly(line.latest) },
          ...{ words: line.words, quote: line.quote, 'start:int': line.start, 'end:int': line.end },
          ...{ rule: line.rule, 'confidence:double': line.confidence },
          // Values of a list have a semicolon between.
          'chain:string[]': line.chain.map(({ source }) => source.label.replaceAll(';', ',')).join(';'),
          ':LABEL': `Fact;${labelName(line.kind)}`,
        })),
    },
    {
      name: 'roles',
      columns: [':START_ID', ':END_ID', ':TYPE'],
      rows: () =>
        facts.flatMap(({ line }) =>
          line.roles.map(({ role, thing }) => relate(line.iri, thing.iri, typeName(role))),
        ),
    },
    {
      name: 'reported',
      columns: [':START_ID', ':END_ID', ':TYPE'],
      rows: () => facts.map(({ line }) => relate(line.iri, line.article.iri, 'REPORTED_IN')),
    },
    {
      name: 'belongs',
      columns: [':START_ID', ':END_ID', ':TYPE'],
      rows: () =>
        things.all.flatMap(({ iri }) =>
          things.ownersOf(iri).map((owner) => relate(iri, owner.iri, 'BELONGS_TO')),
        ),
    },
    {
      name: 'met',
      columns: [':START_ID', ':END_ID', 'meetings:int', 'reports:int', 'first:date', 'last:date', ':TYPE'],
      rows: () =>
        encounters.map(({ a, b, meetings, reports, first, last }) => ({
          ...relate(a.iri, b.iri, 'MET'),
          ...{ 'meetings:int': meetings, 'reports:int': reports, 'first:date': first, 'last:date': last },
        })),
    },
  ];
}

function relate(from: string, to: string, type: string): Readonly<Record<string, string>> {
  return { ':START_ID': from, ':END_ID': to, ':TYPE': type };
}

/** What is told to the day alone, or with an hour: Neo4j's dates are days. */
function dayOnly(date: string | undefined): string | undefined {
  return date === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0];
}
