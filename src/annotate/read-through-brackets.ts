import type { Token } from '../model/annotation.ts';

/** Words that an editor puts into what somebody said, at most. */
const LONGEST = 10;

/** What a transcript notes in brackets: none of it was said. */
const NOTED =
  /^(?:sic|applause|laughter|laughs|inaudible|indistinct|crosstalk|unintelligible|presenter|reporter|correspondent|passage|omitted|end|begin|as)$/;

/**
 * "[President Ann] Lee", "the [Norlandic] ministry", "a package [of measures] was": square brackets in which an editor puts what
 * the speaker left out read on, as if they were not there. Those around an aside stay: "he [Lee] knew", "the Nordic Council [NC]".
 */
export function readThroughBrackets(tokens: readonly Token[]): readonly Token[] {
  const marks = new Set<number>();
  for (let open = 0; open < tokens.length; open++) {
    if (tokens[open]?.text !== '[') continue;
    const close = closeOf(tokens, open);
    if (close === undefined || !readsOn(tokens, open, close)) continue;
    marks.add(open).add(close);
  }
  if (marks.size === 0) return tokens;
  return tokens.flatMap((token, at) => {
    if (marks.has(at)) return [];
    return marks.has(at - 1) && tokens[at - 1]?.spaced ? [{ ...token, spaced: true }] : [token];
  });
}

function closeOf(tokens: readonly Token[], open: number): number | undefined {
  for (let k = open + 1; k < tokens.length && k - open <= LONGEST + 1; k++) {
    const text = tokens[k]?.text;
    if (text === ']') return k > open + 1 ? k : undefined;
    if (text === '[') return undefined;
  }
  return undefined;
}

function readsOn(tokens: readonly Token[], open: number, close: number): boolean {
  const [before, first, after] = [tokens[open - 1], tokens[open + 1], tokens[close + 1]];
  if (!first || NOTED.test(first.lower)) return false;
  // "[C]hina", "friend[s]": a letter of a word.
  if ((!tokens[open]?.spaced && /[\p{L}\p{N}]$/u.test(before?.text ?? '')) || isGlued(after)) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  if (!/^\p{Lu}.*\p{Ll}/u.test(first.text)) return false;
  if (/^\p{Lu}/u.test(after?.text ?? '') && after?.spaced) return true;
  // "Ann [Lee] said", "our [Norlandic] friends"
  return /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') || DETERMINER.test(before?.lower ?? '');
}

const DETERMINER = /^(?:the|an?|this|these|those|my|our|your|his|its|their|all|some)$/;

const isGlued = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && /^[\p{L}\p{N}]/u.test(token.text);
