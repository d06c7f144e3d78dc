import { QuerySizeError, QuerySyntaxError, ReadOnlyError } from '../query-error.ts';
import { maskText, positionAt } from './mask-text.ts';

/**
 * Longer texts are refused unread, in UTF-16 code units: no time limit ends the parser, which takes some six microseconds a
 * character.
 */
const MAX_LENGTH = 250_000;
/** Open brackets at once. About 800 nested groups overflow the engine's stack; no query a person reads nests 100. */
export const MAX_NESTING = 100;

const FORBIDDEN = /(?<![\w?$:.-])(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|SERVICE)\b(?![:\w-])/giu;

/** What each forbidden word would do. */
function deed(word: string): string {
  if (word === 'SERVICE') return 'ask another server';
  return word === 'LOAD' ? 'load other data' : 'change the graph';
}

/**
 * Refuses a query before anything parses it: too long, nested too deep, an update, a federated query. Works on the
 * text alone, so that it also covers SPARQL 1.2 that the parser does not know.
 *
 * @throws QuerySizeError, ReadOnlyError, QuerySyntaxError for an empty text
 */
export function guardText(text: string): void {
  if (text.length > MAX_LENGTH) {
    throw new QuerySizeError(`the query has ${text.length} characters, more than ${MAX_LENGTH}`, {
      remedy: 'Put long lists of values into the graph, or ask in parts.',
    });
  }
  const masked = maskText(text);
  if (masked.trim() === '') throw new QuerySyntaxError('the query is empty', { at: { line: 1, column: 1 } });
  guardNesting(text, masked);
  FORBIDDEN.lastIndex = 0;
  const found = FORBIDDEN.exec(masked);
  if (found?.[1]) {
    const word = found[1].toUpperCase();
    throw new ReadOnlyError(`${word} would ${deed(word)}; queries only read`, {
      at: positionAt(text, found.index),
      remedy: 'Use SELECT, ASK, CONSTRUCT or DESCRIBE over the graph at hand.',
    });
  }
}

function guardNesting(text: string, masked: string): void {
  let depth = 0;
  for (let i = 0; i < masked.length; i += 1) {
    const c = masked.charCodeAt(i);
    if (c === 123 || c === 40 || c === 91) depth += 1;
    else if (c === 125 || c === 41 || c === 93) depth -= 1;
    if (depth > MAX_NESTING) {
      throw new QuerySizeError(`brackets are nested more than ${MAX_NESTING} deep`, {
        at: positionAt(text, i),
        remedy: 'Flatten the query.',
      });
    }
  }
}
