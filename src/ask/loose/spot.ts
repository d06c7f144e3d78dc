import type { Chart, Edge } from '../grammar/chart.ts';
import { readSettings } from '../reading/roles.ts';
import type { Mark, Name } from '../words/mark.ts';
import type { Token } from '../words/tokens.ts';

/** What may be found, those before others that are as long. */
const SYMBOLS = [
  'SOURCE',
  'OTHERTHAN',
  'CONTRAST',
  'DECLINE',
  'TIMES',
  'TIME',
  'OUTLETS',
  'ASKING',
  'LISTEN',
  'VISIT',
  'MEETING',
  'TREATY',
  'TENURE',
  'ACT',
  'STATEMENT',
  'STATE',
  'ORDER',
  'REGIONAL',
  'NAMED',
  'TREATYNAME',
  'REPORT',
  'CLASSNOUN',
  'PREPOSITION',
  'NEGATION',
  'PHRASE',
  'AUXILIARY',
  'EMPTY',
] as const;

export type SpotSymbol = (typeof SYMBOLS)[number] | 'WORD';

/** A stretch of a question of which it is known what it tells; a word of which nothing is known stands for itself. */
export interface Spot {
  readonly symbol: SpotSymbol;
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly set: ReadonlyMap<string, string>;
}

/** A name that nothing in the graph is called by costs as much. */
const UNKNOWN = 15;

/** Spots in which a question's own word stands. */
const ASKS = new Set(['ASKING', 'OUTLETS', 'AUXILIARY', 'LISTEN']);

/** Parts a question into what is found there, from left to right, the longest first. */
export function spotPhrases(chart: Chart, tokens: readonly Token[]): readonly Spot[] {
  const spots: Spot[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = findLongest(chart, tokens, at);
    const [symbol, edge] = best ?? ['WORD' as const, { end: at + 1, marks: [], cost: 0 }];
    const text = tokens
      .slice(at, edge.end)
      .map((token) => token.text)
      .join(' ');
    // "European leaders" are no office of the Union.
    const own = symbol === 'REGIONAL' ? 'CLASSNOUN' : symbol === 'PHRASE' ? 'EMPTY' : symbol;
    spots.push({ symbol: own, at, end: edge.end, text, marks: edge.marks, set: readSettings(edge.marks) });
    at = edge.end;
  }
  return askByLastWord(
    chart,
    spots.filter(({ text }) => text !== ','),
  );
}

/** "Lavrov Rubio meeting date": where no word asks, the last one tells what is asked for. */
function askByLastWord(chart: Chart, spots: readonly Spot[]): readonly Spot[] {
  const last = spots.at(-1);
  if (!last || spots.length < 2 || spots.slice(0, -1).some(({ symbol }) => ASKS.has(symbol))) return spots;
  const edge = chart.find('LASTWORD', last.at).find(({ end }) => end === last.end);
  if (!edge) return spots;
  return [...spots.slice(0, -1), { ...last, symbol: 'ASKING', set: readSettings(edge.marks) }];
}

function findLongest(
  chart: Chart,
  tokens: readonly Token[],
  at: number,
): readonly [SpotSymbol, Edge] | undefined {
  let best: readonly [SpotSymbol, Edge] | undefined;
  for (const symbol of SYMBOLS) {
    const [edge] = [...chart.find(symbol === 'NAMED' ? 'NP' : symbol, at)]
      .filter((one) => isSpot(chart, symbol, one, tokens, at))
      .sort((a, b) => b.end - a.end || a.cost - b.cost);
    if (edge && edge.end > (best?.[1].end ?? at)) best = [symbol, edge];
  }
  return best;
}

/** A choice: "talks or a visit". */
export function isOr({ symbol, text }: Spot): boolean {
  return symbol === 'EMPTY' && text === 'or';
}

function isSpot(
  chart: Chart,
  symbol: SpotSymbol,
  { cost, marks, end }: Edge,
  tokens: readonly Token[],
  at: number,
): boolean {
  const single = end === at + 1;
  if (cost >= UNKNOWN || end === at) return false;
  if (symbol === 'TREATYNAME') return !single && isInstrument(chart, at, end);
  // "May" and "march" are months where a capital or a word before says so.
  if (symbol === 'TIME') return !marks.some(isEvent) && (!single || isPlainDate(tokens[at]));
  if (readSettings(marks).has('before-name')) return chart.find('NP', end).length > 0;
  if (symbol !== 'NAMED') return true;
  const aside = marks.some((mark) => mark.type === 'part' && mark.role === 'aside');
  if (marks.some((mark) => mark.type === 'name' && (!aside || isPerson(mark.name)))) return true;
  return !aside && (namesBody(marks) || isThe(tokens[at]));
}

/** A treaty's name as a question has it begins with no small word and has a noun for what it is. */
function isInstrument(chart: Chart, at: number, end: number): boolean {
  if (chart.find('PREPOSITION', at).length > 0) return false;
  return Array.from({ length: end - at }, (_, i) => at + i).some(
    (i) => chart.find('INSTRUMENT', i).length > 0,
  );
}

function isPerson({ matches }: Name): boolean {
  return matches.some(({ thing }) => thing.kind === 'person');
}

function isEvent(mark: Mark): boolean {
  return mark.type === 'part' && (mark.role === 'before-event' || mark.role === 'after-event');
}

function isPlainDate(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || !['may', 'march'].includes(token.key));
}

function isThe(token: Token | undefined): boolean {
  return token?.key === 'the';
}

function namesBody(marks: readonly Mark[]): boolean {
  return marks.some(
    (mark) =>
      mark.type === 'part' && mark.marks.some((inner) => inner.type === 'part' && inner.role === 'body'),
  );
}
