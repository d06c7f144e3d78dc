import type { Token } from '../words/tokens.ts';
import type { Spot } from './spot.ts';

const COMPARES: ReadonlySet<string> = new Set(['compare', 'contrast']);
const EACH: ReadonlySet<string> = new Set(['each', 'respectively']);
const JOINS: ReadonlySet<string> = new Set(['and', 'with', 'to', 'versus', 'vs', 'against', ',']);
const ASKS: ReadonlySet<string> = new Set(['what', 'how', 'who', 'whom', 'where', 'when', 'why', 'which']);

/** Tokens from one place up to another. */
type Stretch = readonly [from: number, to: number];

/**
 * The questions that one asks of each of several by themselves: "compare what A said with what B said", "compare how A and B
 * responded", "what did A and B each say", "compare A in May 2005 and in May 2006". Nothing where none are compared so.
 */
export function splitCompared(
  tokens: readonly Token[],
  spots: readonly Spot[],
): readonly string[] | undefined {
  const compares = COMPARES.has(tokens[0]?.key ?? '');
  const first = compares ? 1 : 0;
  const each = tokens.findIndex(({ key }, i) => EACH.has(key) && tokens[i + 1]?.key !== 'other');
  if (!compares && each < 0) return undefined;
  const clauses = compares ? clausesOf(tokens) : [];
  if (clauses.length > 1) return clauses.map(([from, to]) => wordsOf(tokens.slice(from, to)));
  const several =
    each > 0 && !compares ? subjectsOf(spots, each) : (namesOf(spots, first) ?? daysOf(spots, first));
  if (!several) return compares ? [wordsOf(tokens.slice(first))] : undefined;
  const [from, to] = [several[0]?.[0] ?? 0, several.at(-1)?.[1] ?? 0];
  return several.map((own) =>
    wordsOf(
      tokens.filter(
        ({ key }, i) =>
          i >= first && !(EACH.has(key) && i === each) && (i < from || i >= to || within(i, own)),
      ),
    ),
  );
}

const within = (i: number, [from, to]: Stretch): boolean => i >= from && i < to;

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, quoted }) => (quoted ? `"${text}"` : text))
    .join(' ')
    .replaceAll(" 's", "'s");

/** "What A said in May with what he did in June": each begins with a question's own word. */
function clausesOf(tokens: readonly Token[]): readonly Stretch[] {
  if (!ASKS.has(tokens[1]?.key ?? '')) return [];
  const next = tokens.findIndex(
    ({ key }, i) =>
      i > 2 && ASKS.has(key) && JOINS.has(tokens[i - 1]?.key ?? '') && tokens[i - 1]?.key !== ',',
  );
  return next < 0
    ? []
    : [
        [1, next - 1],
        [next, tokens.length],
      ];
}

/** "What do *the envoy in A (1987)* and *the ambassador of B* each say": whoever is joined between the verb's two parts. */
function subjectsOf(spots: readonly Spot[], each: number): readonly Stretch[] | undefined {
  const auxiliary = spots.findIndex(({ symbol }) => symbol === 'AUXILIARY');
  const own = spots.slice(auxiliary + 1).filter(({ at }) => at < each);
  if (auxiliary < 0 || own.length === 0) return undefined;
  const groups: Spot[][] = [[]];
  for (const spot of own) {
    if (JOINS.has(spot.text.toLowerCase()) && spot.text !== 'to') groups.push([]);
    else groups.at(-1)?.push(spot);
  }
  const named = groups.filter((group) => group.some(isName));
  return named.length > 1 && named.length === groups.length ? named.map(stretchOf) : undefined;
}

/** The first names side by side with "and" between. */
function namesOf(spots: readonly Spot[], first: number): readonly Stretch[] | undefined {
  return joined(spots, first, isName);
}

/** "In May 2005 and in May 2006". */
function daysOf(spots: readonly Spot[], first: number): readonly Stretch[] | undefined {
  return joined(spots, first, ({ symbol }) => symbol === 'TIME');
}

function joined(
  spots: readonly Spot[],
  first: number,
  isOne: (spot: Spot) => boolean,
): readonly Stretch[] | undefined {
  let run: Spot[] = [];
  for (const [i, spot] of spots.entries()) {
    if (spot.at < first) continue;
    const before = spots[i - 1];
    if (isOne(spot)) {
      const joins =
        before !== undefined && JOINS.has(before.text.toLowerCase()) && run.at(-1) === spots[i - 2];
      const goesOn = joins || (run.at(-1) === before && spot.at > (before?.end ?? 0));
      if (run.length > 0 && goesOn) run.push(spot);
      else if (run.length < 2) run = [spot];
    }
  }
  return run.length > 1 ? run.map((spot) => [spot.at, spot.end] as const) : undefined;
}

/** A name, or a word with a capital that may be one. */
const isName = ({ symbol, text, at }: Spot): boolean =>
  symbol === 'NAMED' || (symbol === 'WORD' && at > 0 && /^\p{Lu}/u.test(text));

const stretchOf = (spots: readonly Spot[]): Stretch => [spots[0]?.at ?? 0, spots.at(-1)?.end ?? 0];
