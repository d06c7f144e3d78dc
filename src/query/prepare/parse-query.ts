import { closest, distance } from 'fastest-levenshtein';
import type { Query, SparqlQuery } from 'sparqljs';
import sparqljs from 'sparqljs';
import type { Position } from '../query-error.ts';
import { QuerySyntaxError, ReadOnlyError, UnknownPrefixError } from '../query-error.ts';
import { blankComments, maskText, offsetAt, positionAt } from './mask-text.ts';

const KEYWORDS = (
  'SELECT ASK CONSTRUCT DESCRIBE WHERE PREFIX BASE DISTINCT REDUCED FROM NAMED OPTIONAL FILTER UNION MINUS GRAPH BIND ' +
  'VALUES AS GROUP ORDER BY HAVING LIMIT OFFSET ASC DESC EXISTS NOT IN COUNT SUM MIN MAX AVG SAMPLE'
).split(' ');

/** What the parser tells of an unexpected token: the place of the token before it. */
interface ParseFault extends Error {
  readonly hash?: { readonly loc?: { readonly last_line: number; readonly last_column: number } };
}

/**
 * Parses a SPARQL 1.1 query; prefixes of `known` need no declaration.
 *
 * @throws QuerySyntaxError with line and column, UnknownPrefixError, ReadOnlyError for an update
 */
export function parseQuery(text: string, known: Readonly<Record<string, string>>): Query {
  let tree: SparqlQuery;
  try {
    tree = new sparqljs.Parser({ prefixes: { ...known } }).parse(blankComments(text));
  } catch (error) {
    throw explain(error as ParseFault, text, known);
  }
  if (tree.type === 'update') {
    throw new ReadOnlyError('the text is an update; queries only read', {
      remedy: 'Use SELECT, ASK, CONSTRUCT or DESCRIBE.',
    });
  }
  return tree;
}

function explain(fault: ParseFault, text: string, known: Readonly<Record<string, string>>): Error {
  const prefix = /^Unknown prefix: (.*)$/u.exec(fault.message)?.[1];
  if (prefix !== undefined) return unknownPrefix(prefix, text, known);
  const relative = /^Cannot resolve relative IRI (.*) because/u.exec(fault.message)?.[1];
  if (relative !== undefined) {
    const at = text.indexOf(`<${relative}>`);
    return new QuerySyntaxError(`<${relative}> is a relative IRI and the query has no BASE`, {
      at: at < 0 ? undefined : positionAt(text, at),
      remedy: 'Write the IRI in full, or declare a BASE.',
    });
  }
  const at = fault.hash?.loc && nextToken(text, fault.hash.loc.last_line, fault.hash.loc.last_column);
  if (!at) return new QuerySyntaxError(fault.message.split('\n')[0] ?? 'syntax error', { cause: fault });
  const message = at.token === '' ? 'the query ends too early' : `unexpected ${JSON.stringify(at.token)}`;
  return new QuerySyntaxError(message, { at: at.position, remedy: remedyFor(at.token), cause: fault });
}

/** The first token after a place, past white space and comments. */
function nextToken(text: string, line: number, column: number): { token: string; position: Position } {
  const from = offsetAt(text, line, column);
  const rest = text.slice(from);
  const gap = /^(?:\s|#[^\n\r]*)*/u.exec(rest)?.[0].length ?? 0;
  const token = /^(?:[\w?$:@^-]+|\S)/u.exec(rest.slice(gap))?.[0] ?? '';
  return { token, position: positionAt(text, from + gap) };
}

function remedyFor(token: string): string {
  if (token === '') return 'Close every bracket and quotation mark.';
  const word = token.toUpperCase();
  const near = /^[A-Z]{3,}$/.test(word) ? closest(word, KEYWORDS) : undefined;
  return near && near !== word && editsAreFew(word, near)
    ? `Did you mean ${near}?`
    : 'Look at what stands before it: a missing full stop, bracket or quotation mark is the usual cause.';
}

/** The same letters in another order, or lengths that differ by one: a slip rather than another word. */
function editsAreFew(word: string, near: string): boolean {
  const letters = (s: string): string => [...s].sort().join('');
  return letters(word) === letters(near) || Math.abs(word.length - near.length) <= 1;
}

function unknownPrefix(prefix: string, text: string, known: Readonly<Record<string, string>>): Error {
  const found = maskText(text).search(new RegExp(`(?<![\\w.-])${prefix.replaceAll('.', '\\.')}:`, 'u'));
  const near = closest(prefix, Object.keys(known));
  const slip = distance(prefix, near) <= Math.max(prefix.length, near.length) / 2;
  return new UnknownPrefixError(`the prefix ${prefix}: is not declared`, {
    at: found < 0 ? undefined : positionAt(text, found),
    remedy: `Add PREFIX ${prefix}: <…> before the query${slip ? `, or did you mean ${near}: ?` : '.'}`,
  });
}
