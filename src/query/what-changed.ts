import { localName } from '../rdf/local-name.ts';
import type { GraphStore } from './graph-store.ts';
import type { Row } from './selection.ts';

/** What reports tell otherwise from a day on than others did before. */
export interface Change {
  /** The day on which it was told, `YYYY-MM-DD`. */
  readonly day: string;
  /** Another stage of a happening's life, or two reports that cannot both hold. */
  readonly kind: 'stage' | 'disagreement';
  /** The stage that it came to, or what stands behind the disagreement. */
  readonly what: string;
  /** The stage before, or the property on which the reports disagree. */
  readonly from: string;
  readonly fact: string;
  readonly article: string;
  readonly quote: string;
  /** The words of the earlier of two reports. */
  readonly earlierQuote?: string;
}

/** Steps that another came before: the first of a happening is no change. */
const STEPS = `SELECT DISTINCT ?day ?what ?from ?fact ?article ?quote {
  GRAPH ?conclusions {
    ?happening cq:step ?node , ?earlier .
    ?node cq:stage ?what ; cq:firstReported ?day ; cq:toldBy ?fact .
    ?earlier cq:stage ?from ; cq:firstReported ?before
    FILTER(?before < ?day && ?day >= ?since)
    FILTER NOT EXISTS {
      ?happening cq:step ?between . ?between cq:firstReported ?middle FILTER(?middle > ?before && ?middle < ?day)
    }
  }
  GRAPH ?graph { ?graph cq:identifier ?article . ?fact cq:quote/nif:anchorOf ?quote }
} ORDER BY ?day ?fact ?what ?from`;

const DISAGREEMENTS = `SELECT DISTINCT ?day ?what ?from ?fact ?article ?quote ?earlierQuote {
  GRAPH ?conclusions {
    ?node cq:nature ?what ; cq:property ?from ; cq:firstReported ?day ; cq:toldBy ?fact ; cq:against ?earlier
    FILTER(?day >= ?since)
  }
  GRAPH ?graph { ?graph cq:identifier ?article . ?fact cq:quote/nif:anchorOf ?quote }
  GRAPH ?other { ?earlier cq:quote/nif:anchorOf ?earlierQuote }
} ORDER BY ?day ?fact ?what ?from`;

/**
 * What changed by the reports of a day and later, in the order of the days.
 *
 * @param since `YYYY-MM-DD`
 * @throws the classes of QueryError
 */
export async function whatChanged(store: GraphStore, since: string): Promise<readonly Change[]> {
  const options = {
    bind: { since: `"${since}"^^<http://www.w3.org/2001/XMLSchema#date>` },
    maxRows: Number.POSITIVE_INFINITY,
  };
  const steps = (await store.select(STEPS, options)).rows.map((row) => toChange(row, 'stage'));
  const disagreements = (await store.select(DISAGREEMENTS, options)).rows.map((row) =>
    toChange(row, 'disagreement'),
  );
  return [...steps, ...disagreements].sort(
    (a, b) => compare(a.day, b.day) || compare(a.fact, b.fact) || compare(a.what, b.what),
  );
}

function toChange(row: Row, kind: Change['kind']): Change {
  const earlier = row.earlierQuote?.value;
  return {
    day: row.day?.value ?? '',
    kind,
    what: localName(row.what?.value ?? ''),
    from: localName(row.from?.value ?? ''),
    fact: row.fact?.value ?? '',
    article: row.article?.value ?? '',
    quote: row.quote?.value ?? '',
    ...(earlier !== undefined && { earlierQuote: earlier }),
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
