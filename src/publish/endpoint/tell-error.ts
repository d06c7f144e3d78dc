import {
  QueryCrashError,
  QueryError,
  QueryRefusedError,
  QueryTimeoutError,
  QueryUsageError,
} from '../../query/query-error.ts';
import { HttpError } from './http-error.ts';

/** What goes wrong as an answer: its status, and one sentence or two in plain text. */
export function tellError(error: unknown): Response {
  const { status, message, headers } = explain(error);
  return new Response(`${message}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });
}

function explain(error: unknown): Pick<HttpError, 'status' | 'message' | 'headers'> {
  if (error instanceof HttpError) return error;
  if (error instanceof QueryError) {
    return { status: statusOf(error), message: tellQueryError(error), headers: retryAfter(error) };
  }
  return { status: 500, message: 'Something went wrong here; the server goes on.', headers: {} };
}

function statusOf(error: QueryError): number {
  if (error instanceof QueryUsageError || error instanceof QueryRefusedError) return 400;
  return error instanceof QueryTimeoutError || error instanceof QueryCrashError ? 503 : 500;
}

/** The engine that it cost is soon there again, but not for the same query. */
function retryAfter(error: QueryError): Readonly<Record<string, string>> {
  return error instanceof QueryTimeoutError || error instanceof QueryCrashError
    ? { 'Retry-After': '60' }
    : {};
}

function tellQueryError(error: QueryError): string {
  const place = [error.line, error.column].filter((part) => part !== undefined).join(':');
  const excerpt = error.excerpt === undefined ? '' : `\n${error.excerpt}`;
  const remedy = error.remedy === undefined ? '' : ` ${error.remedy}`;
  return `${place === '' ? '' : `${place}: `}${error.message.replace(/[.:]$/u, '')}.${remedy}${excerpt}`;
}
