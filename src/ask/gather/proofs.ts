import type { SelectQuery } from 'sparqljs';
import { groupBy } from '../../group-by.ts';
import type { GraphStore } from '../../query/graph-store.ts';
import { writeQuery } from '../../query/prepare/write-query.ts';
import type { Row } from '../../query/selection.ts';
import { localName } from '../../rdf/local-name.ts';
import { nif } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { ToldArticle } from '../answer.ts';
import { iri, optional, path, select, triples, values, variable } from './sparql.ts';

/** Where a fact stands and through whom it came. */
export interface FactProof {
  readonly sentence: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: ToldArticle;
  /** IRIs of sources, the nearest to the event first. */
  readonly sources: readonly string[];
  /** Values by the local name of the property: `participant`, `date`, `name`. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/** Properties that tell a fact in short. */
const FIELDS = [
  cq.participant,
  cq.meetingKind,
  cq.visitor,
  cq.destination,
  cq.host,
  cq.party,
  cq.name,
  cq.speaker,
  cq.addressee,
  cq.content,
  cq.speechAct,
  cq.holder,
  cq.office,
  cq.title,
  cq.former,
  cq.place,
  cq.date,
  cq.start,
  cq.end,
  cq.signed,
  cq.asOf,
  cq.earliest,
  cq.latest,
];

/** Reads what is behind facts, in three queries whatever their number. @throws the classes of QueryError */
export async function readProofs(
  store: GraphStore,
  facts: readonly string[],
): Promise<ReadonlyMap<string, FactProof>> {
  if (facts.length === 0) return new Map();
  const run = async (query: SelectQuery): Promise<readonly Row[]> =>
    (await store.select(writeQuery(query), { maxRows: Number.POSITIVE_INFINITY })).rows;
  const [quotes, hops, fields] = await Promise.all([
    run(quotesOf(facts)),
    run(hopsOf(facts)),
    run(fieldsOf(facts)),
  ]);
  const hopsBy = groupBy(hops, (row) => text(row, 'fact'));
  const fieldsBy = groupBy(fields, (row) => text(row, 'fact'));
  return new Map(
    quotes.map((row) => {
      const fact = text(row, 'fact');
      const byName = groupBy(fieldsBy.get(fact) ?? [], (own) => localName(text(own, 'role')));
      return [
        fact,
        {
          sentence: row.sentence?.value ?? text(row, 'quote'),
          quote: text(row, 'quote'),
          start: Number(text(row, 'start')),
          end: Number(text(row, 'end')),
          article: {
            iri: text(row, 'article'),
            id: text(row, 'id'),
            ...(row.headline && { title: row.headline.value }),
          },
          sources: (hopsBy.get(fact) ?? []).map((own) => text(own, 'source')),
          fields: new Map([...byName].map(([name, own]) => [name, own.map((each) => text(each, 'value'))])),
        },
      ];
    }),
  );
}

function quotesOf(facts: readonly string[]): SelectQuery {
  const [fact, words, article] = [variable('fact'), variable('words'), variable('article')];
  return select(
    ['fact', 'quote', 'start', 'end', 'sentence', 'article', 'id', 'headline'],
    [
      values('fact', facts.map(iri)),
      triples(
        [fact, cq.quote, words],
        [fact, cq.assertedIn, article],
        [article, cq.identifier, variable('id')],
        [words, nif.anchorOf, variable('quote')],
        [words, nif.beginIndex, variable('start')],
        [words, nif.endIndex, variable('end')],
      ),
      optional(triples([article, cq.headline, variable('headline')])),
      optional(triples([words, path('/', nif.sentence, nif.anchorOf), variable('sentence')])),
    ],
    ['fact'],
  );
}

function hopsOf(facts: readonly string[]): SelectQuery {
  const hop = variable('hop');
  return select(
    ['fact', 'number', 'source'],
    [
      values('fact', facts.map(iri)),
      triples(
        [variable('fact'), path('/', cq.attribution, path('*', cq.relayedBy)), hop],
        [hop, cq.hop, variable('number')],
        [hop, cq.source, variable('source')],
      ),
    ],
    ['fact', 'number', 'source'],
  );
}

function fieldsOf(facts: readonly string[]): SelectQuery {
  return select(
    ['fact', 'role', 'value'],
    [
      values('fact', facts.map(iri)),
      values('role', FIELDS),
      triples([variable('fact'), variable('role'), variable('value')]),
    ],
    ['fact', 'role', 'value'],
  );
}

function text(row: Row, name: string): string {
  return row[name]?.value ?? '';
}
