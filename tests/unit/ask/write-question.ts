import type { Item } from '../../../src/ask/grammar/grammar.ts';
import { loadGrammar } from '../../../src/ask/grammar/load-grammar.ts';

/** What stands for the symbols that are looked up; some names are of nobody in the graph. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  NAME: ['Lavrov', 'Kim', 'Wang Yi', 'Russia', 'DPRK', 'EU', 'Norway', 'Istanbul', 'KCNA', 'Péter Szijjártó'],
  UNKNOWN: ['Anna Laine', "O'Neill", 'Xi'],
  TITLE: ['foreign minister', 'president', 'secretary of state'],
  TREATYNAME: ['partnership treaty', 'security pact'],
  WORDS: ['sanctions', 'doors (in Asia', 'a\\b "', '50% of it'],
  QUOTED: ['"grain"', '“Black Sea”'],
  YEAR: ['2025', '2006'],
  DAY: ['12', '31'],
  ISO: ['2025-07-12', '2025-07'],
  DECADE: ['2000s'],
  NUMBER: ['2', '12'],
};
/** Past this depth a rule with the fewest steps is taken, so that no question is endless. */
const DEEP = 9;

const { grammar } = loadGrammar();

/** A question by the grammar: each number picks one of the ways to go on. */
export function writeQuestion(picks: readonly number[]): string {
  let at = 0;
  const pick = <T>(from: readonly T[]): T | undefined =>
    from[(picks[at++ % picks.length] ?? 0) % from.length];
  const writeSymbol = (symbol: string, depth: number): string => {
    const words = WORDS[symbol];
    if (words) return pick(words) ?? '';
    const rules = grammar.get(symbol) ?? [];
    const short = Math.min(...rules.map(({ items }) => items.length));
    const open = depth > DEEP ? rules.filter(({ items }) => items.length === short) : rules;
    const rule = pick(open);
    return rule?.items.map((item) => writeItem(item, depth + 1)).join(' ') ?? '';
  };
  const writeItem = (item: Item, depth: number): string => {
    if (item.optional && (depth > DEEP || (pick([0, 1, 2]) ?? 0) > 0)) return '';
    return item.type === 'word'
      ? (pick([...item.words]) ?? '')
      : writeSymbol(pick(item.symbols) ?? '', depth);
  };
  return writeSymbol('QUESTION', 0).replaceAll(/\s+/gu, ' ').trim();
}
