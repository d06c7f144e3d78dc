import { isFine, type Report } from './report.ts';

/** Days of a block of time. */
const SPELL = 16;
/** Bodies of a gathering by which it is looked for. */
const BODIES = 5;
/** Pieces of a statement by which it is looked for: the least, whichever they are. */
const LEAST = 6;

/** By which keys a report is found, and by which it looks for others. */
export interface Keys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/** Reports of one happening share a key that one of them has and the other seeks. */
export function keysOf(report: Report): Keys {
  const { kind } = report.fact;
  if (kind === 'statement') return same(statementKeys(report));
  const pairs = pairsOf(report);
  if (kind === 'treaty') return same([...pairs, ...pairsOfWords(report)]);
  const sides = pairs.map((pair) => `${kind}${report.fact.meetingKind === 'call' ? ' call' : ''} ${pair}`);
  const [spells, years] = [spellsOf(report), yearsOf(report)];
  const fine = sides.flatMap((pair) => spells.map((spell) => `${pair} ${spell}`));
  const coarse = sides.flatMap((pair) => years.map((year) => `${pair} in ${year}`));
  // What is dated to a month or a year looks among all of the year; the others need not look there.
  const isCoarse = report.from !== undefined && !isFine(report);
  return { own: [...fine, ...coarse], sought: isCoarse ? coarse : fine };
}

const same = (keys: readonly string[]): Keys => ({ own: keys, sought: keys });

/** Pairs of the bodies that take part; of one body alone itself. */
function pairsOf({ sides }: Report): string[] {
  const bodies = [...new Set(sides.map(({ body }) => body))].sort().slice(0, BODIES);
  if (bodies.length === 1) return [`${bodies[0]} alone`];
  return bodies.flatMap((one, i) => bodies.slice(i + 1).map((other) => `${one} ${other}`));
}

function pairsOfWords({ words }: Report): string[] {
  const own = [...words].sort().slice(0, BODIES);
  return own.flatMap((one, i) => own.slice(i + 1).map((other) => `name ${one} ${other}`));
}

function statementKeys({ sides, words }: Report): string[] {
  const speakers = [...new Set(sides.map(({ body }) => body))];
  const least = [...words].map((piece) => [scatter(piece), piece] as const).sort(([a], [b]) => a - b);
  return speakers.flatMap((speaker) => least.slice(0, LEAST).map(([, piece]) => `${speaker} said ${piece}`));
}

function spellsOf({ from, to, likely, fact }: Report): number[] {
  const slack = fact.kind === 'visit' ? 2 : 0;
  const [first, last] = from !== undefined && to !== undefined ? [from, to] : (likely ?? []);
  if (first === undefined || last === undefined || last - first > 4 * SPELL) return [];
  const [one, end] = [Math.floor((first - slack) / SPELL), Math.floor((last + slack) / SPELL)];
  return Array.from({ length: end - one + 1 }, (_, i) => one + i);
}

function yearsOf({ from, to }: Report): number[] {
  if (from === undefined || to === undefined) return [];
  const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  return [...new Set([year(from), year(to)])];
}

/** FNV-1a: an order of pieces that has nothing to do with what they say. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
