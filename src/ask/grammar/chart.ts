import type { Mark } from '../words/mark.ts';
import type { Token } from '../words/tokens.ts';
import type { Grammar, Item, Rule } from './grammar.ts';

/** A phrase found: where it ends, what it means, and how far-fetched it is (0 is plain). */
export interface Edge {
  readonly end: number;
  readonly marks: readonly Mark[];
  readonly cost: number;
}

/** Finds what no rule can list: names, dates, free words. */
export type Terminal = (tokens: readonly Token[], at: number) => readonly Edge[];

export interface Parse {
  /** All meanings of the whole question, the plainest first. */
  readonly meanings: readonly Edge[];
  /** The first word past all that could be read; the number of words where the question ends too early. */
  readonly furthest: number;
}

/** Meanings of one phrase with one end that are kept: names of many people make many. */
const MAX_EDGES = 24;

/** The phrases of a text: found where they are asked for, and kept. */
export interface Chart {
  /** The meanings of a symbol at a place, the plainest first for each end. */
  readonly find: (symbol: string, at: number) => readonly Edge[];
  /** Of the whole text. */
  readonly parse: (symbol: string) => Parse;
}

/** Parses top down and keeps each phrase found at each place, so that none is parsed twice. No rule may begin with itself. */
export function openChart(
  grammar: Grammar,
  terminals: ReadonlyMap<string, Terminal>,
  tokens: readonly Token[],
): Chart {
  const memo = new Map<string, readonly Edge[]>();
  let furthest = 0;

  const findSymbol = (symbol: string, at: number): readonly Edge[] => {
    const key = `${at} ${symbol}`;
    const known = memo.get(key);
    if (known) return known;
    memo.set(key, []);
    const terminal = terminals.get(symbol);
    const rules = grammar.get(symbol) ?? [];
    const edges = [...(terminal ? terminal(tokens, at) : []), ...rules.flatMap((rule) => findRule(rule, at))];
    for (const { end } of edges) furthest = Math.max(furthest, end);
    const kept = keepPlainest(edges);
    memo.set(key, kept);
    return kept;
  };

  const findItem = (item: Item, at: number): readonly Edge[] => {
    if (item.type === 'symbol') {
      const edges = item.symbols.flatMap((symbol) => findSymbol(symbol, at));
      const { role } = item;
      return role
        ? edges.map((edge) => ({ ...edge, marks: [{ type: 'part', role, marks: edge.marks }] }))
        : edges;
    }
    const token = tokens[at];
    if (!token || token.quoted || !item.words.has(token.key)) return [];
    furthest = Math.max(furthest, at + 1);
    return [{ end: at + 1, marks: [], cost: 0 }];
  };

  const findRule = (rule: Rule, at: number): Edge[] => {
    let open: Edge[] = [{ end: at, marks: rule.gives, cost: rule.cost }];
    for (const item of rule.items) {
      const next: Edge[] = item.optional ? [...open] : [];
      for (const left of open) {
        for (const right of findItem(item, left.end)) {
          next.push({
            end: right.end,
            marks: [...left.marks, ...right.marks],
            cost: left.cost + right.cost,
          });
        }
      }
      open = next;
      if (open.length === 0) break;
    }
    return open;
  };

  const parse = (symbol: string): Parse => {
    const meanings = findSymbol(symbol, 0).filter(({ end }) => end === tokens.length);
    return { meanings, furthest };
  };
  return { find: findSymbol, parse };
}

/** Each meaning once, the cheapest for each end first, in the order of the rules where costs are equal. */
function keepPlainest(edges: readonly Edge[]): readonly Edge[] {
  if (edges.length < 2) return edges;
  const distinct = new Map<string, Edge>();
  for (const edge of edges) {
    const key = `${edge.end} ${JSON.stringify(edge.marks)}`;
    const known = distinct.get(key);
    if (!known || edge.cost < known.cost) distinct.set(key, edge);
  }
  const taken = new Map<number, number>();
  return [...distinct.values()]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ end }) => {
      const count = (taken.get(end) ?? 0) + 1;
      taken.set(end, count);
      return count <= MAX_EDGES;
    });
}
