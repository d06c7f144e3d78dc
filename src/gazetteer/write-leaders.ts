import type { Holding } from './holding.ts';

const HEADER = 'name\tshort\tstate\toffices\tfrom\tto\twikidata';
/** "President of France", "Minister for Foreign Affairs", "United States Secretary of State". */
const OF = /\s(?:of|for|to|and|in|at)\s/u;
/** Words that belong to the noun after them. */
const BEFORE = /^(?:vice|deputy|prime)$/iu;

/** A leader's row of a gazetteer, as the seeds have it. */
interface LeaderLine {
  readonly name: string;
  readonly short: string;
  readonly state: string;
  readonly office: string;
  readonly from: number;
  readonly to?: number;
  readonly wikidata?: string;
}

export interface WrittenLeaders {
  readonly text: string;
  /** Of the offices given: those that stand in the text, and those that a gazetteer cannot have. */
  readonly written: number;
  readonly left: number;
}

/**
 * `gazetteer/leaders.tsv` of the offices given: sorted, each once, the offices of one time and state in one row. What the seeds
 * would refuse is left out: a state that they do not know, a name that begins as a comment does, an end before the beginning.
 */
export function writeLeaders(holdings: readonly Holding[], states: ReadonlySet<string>): WrittenLeaders {
  const rows = new Map<string, { readonly line: LeaderLine; readonly offices: Set<string> }>();
  const known = holdings.filter(({ state, from, to = from }) => states.has(state) && from <= to);
  const read = known.flatMap(readLine);
  for (const line of read) {
    const key = [line.state, line.name, line.from, line.to ?? '', line.wikidata ?? ''].join('\t');
    const row = rows.get(key) ?? { line, offices: new Set() };
    row.offices.add(line.office);
    rows.set(key, row);
  }
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = [HEADER, '', ...lines.map(([, row]) => writeLine(row.line, [...row.offices].sort()))];
  return { text: `${table.join('\n')}\n`, written: read.length, left: holdings.length - read.length };
}

function readLine({ name, family, office, ...rest }: Holding): LeaderLine[] {
  const head = headOf(office);
  const words = [name, family ?? ''].map((text) => text.replaceAll(/[\t\r\n|]+/gu, ' ').trim());
  const [whole = '', last = ''] = words;
  if (head === undefined || whole === '' || whole.startsWith('#')) return [];
  const short = last !== '' && whole.includes(last) ? last : (whole.split(' ').at(-1) ?? whole);
  return [{ name: whole, short, office: head, ...rest }];
}

/** The noun of an office: `president`, `prime minister`; nothing where its label begins with no word. */
function headOf(office: string): string | undefined {
  const [phrase = ''] = office.split(OF);
  const words = phrase.split(/[\s-]+/u).filter((word) => /^[\p{L}'’]+$/u.test(word));
  const last = words.at(-1)?.toLowerCase();
  const before = words.at(-2) ?? '';
  if (last === undefined) return undefined;
  return BEFORE.test(before) ? `${before.toLowerCase()} ${last}` : last;
}

function writeLine(
  { name, short, state, from, to, wikidata }: LeaderLine,
  offices: readonly string[],
): string {
  return [name, short, state, offices.join('|'), from, to ?? '', wikidata ?? ''].join('\t');
}
