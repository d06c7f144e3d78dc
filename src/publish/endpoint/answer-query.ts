import { QueryCrashError, QueryTimeoutError } from '../../query/query-error.ts';
import type { EnginePool } from './engine-pool.ts';
import type { ExhaustingQueries } from './exhausting-queries.ts';
import { BusyError, HttpError } from './http-error.ts';
import { GRAPH_OFFERS, type Offer, RESULT_OFFERS } from './media-types.ts';
import { negotiate } from './negotiate.ts';
import { readProtocolQuery } from './read-protocol.ts';

export interface AnswerLimits {
  /** Milliseconds for a query. */
  readonly timeoutMs: number;
  /** Rows or triples of an answer; more are refused, for an answer that is cut would pass for the whole. */
  readonly maxRows: number;
}

/**
 * Answers a request of SPARQL Protocol.
 *
 * @throws HttpError, and the classes of QueryError
 */
export async function answerQuery(
  request: Request,
  pool: EnginePool,
  exhausting: ExhaustingQueries,
  limits: AnswerLimits,
): Promise<Response> {
  const { text, dataset, format } = await readProtocolQuery(request);
  const wanted = { format, accept: request.headers.get('accept') ?? undefined };
  const seconds = exhausting.secondsLeft(text);
  if (seconds > 0)
    throw new BusyError('This query ran out of time a moment ago. Make it smaller, or wait.', seconds);
  let chosen: Offer<string> | undefined;
  const choose = (kind: 'bindings' | 'boolean' | 'graph') => {
    if (kind === 'graph') return keep(negotiate(wanted, GRAPH_OFFERS));
    return keep(negotiate(wanted, RESULT_OFFERS));
  };
  function keep<F extends string>(offer: Offer<F>): F {
    chosen = offer;
    return offer.format;
  }
  try {
    const answer = await pool.run(
      (store) => store.answer(text, { ...limits, format: choose, dataset }),
      request.signal,
    );
    if (answer.cut) throw tooMany(limits.maxRows);
    return new Response(answer.text, { headers: { 'Content-Type': chosen?.type ?? 'text/plain' } });
  } catch (error) {
    if (error instanceof QueryTimeoutError || error instanceof QueryCrashError) exhausting.add(text);
    throw error;
  }
}

function tooMany(maxRows: number): HttpError {
  return new HttpError(
    400,
    `The answer has more than ${maxRows} rows or triples. Ask for it in parts, by LIMIT and OFFSET with ORDER BY, or take the files of the build.`,
  );
}
