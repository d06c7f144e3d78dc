import { yearOf } from '../day-number.ts';
import { isFine, type Report, reachOf } from './report.ts';

/** Days of a block of time. */
const SPELL = 16;
/** Days within which one statement, or a treaty without a name, is told. */
const SOON = 7;
/** Bodies of a gathering by which it is looked for, and words of a treaty's name. */
const MOST = 5;
/** Pieces of a statement by which it is looked for: the least, whichever they are. */
const LEAST = 6;

/** By which keys a report is found, and by which it looks for others. */
export interface Keys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/** Reports of one happening share a key that one of them has and the other seeks. */
export function keysOf(report: Report): Keys {
  const { kind, meetingKind } = report.fact;
  if (kind === 'statement') return same(statementKeys(report));
  if (kind === 'treaty') return same(treatyKeys(report));
  const sides = pairsOf(report).map((pair) => `${kind}${meetingKind === 'call' ? ' call' : ''} ${pair}`);
  const [spells, years] = [spellsOf(report), yearsOf(report)];
  const fine = sides.flatMap((pair) => spells.map((spell) => `${pair} ${spell}`));
  const coarse = sides.flatMap((pair) => years.map((year) => `${pair} in ${year}`));
  const rounds = report.round === undefined ? [] : sides.map((pair) => `${pair} round ${report.round}`);
  // What is dated to a month or a year looks among all of the year; the others need not look there.
  const isCoarse = report.from !== undefined && !isFine(report);
  return { own: [...fine, ...coarse, ...rounds], sought: [...fine, ...rounds, ...(isCoarse ? coarse : [])] };
}

const same = (keys: readonly string[]): Keys => ({ own: keys, sought: keys });

/** Pairs of the bodies that take part; of one body alone itself. */
function pairsOf({ sides }: Report): string[] {
  const bodies = [...new Set(sides.map(({ body }) => body))].sort().slice(0, MOST);
  if (bodies.length === 1) return [`${bodies[0]} alone`];
  return bodies.flatMap((one, i) => bodies.slice(i + 1).map((other) => `${one} ${other}`));
}

/** By the name of its own; by two words of its name; by its parties and a word; by its parties in those days. */
function treatyKeys(report: Report): string[] {
  const { own, words: all = [], topics = [] } = report.treaty ?? {};
  // What it is about comes first, as that alone may tell.
  const words = [...new Set([...topics.slice(0, MOST), ...all])].slice(0, MOST);
  const pairs = pairsOf(report);
  return [
    ...(own === undefined ? [] : [`treaty by name ${own}`]),
    ...words.flatMap((one, i) => words.slice(i + 1).map((other) => `treaty ${one} ${other}`)),
    ...pairs.flatMap((pair) => words.map((word) => `treaty ${pair} ${word}`)),
    ...pairs.flatMap((pair) => weeksOf(report).map((week) => `treaty ${pair} in ${week}`)),
  ];
}

function statementKeys(report: Report): string[] {
  const speakers = [...new Set(report.sides.map(({ body }) => body))];
  return speakers.flatMap((speaker) =>
    weeksOf(report).flatMap((week) =>
      report.words.slice(0, LEAST).map((piece) => `${speaker} said ${piece} in ${week}`),
    ),
  );
}

/** Two that were published within so many days share one of these. */
function weeksOf({ published }: Report): number[] {
  if (published === undefined) return [];
  return [...new Set([published, published + SOON].map((day) => Math.floor(day / (SOON + 1))))];
}

function spellsOf(report: Report): number[] {
  const slack = report.fact.kind === 'visit' ? 2 : 0;
  const [first, last] = reachOf(report) ?? [];
  if (first === undefined || last === undefined || last - first > 4 * SPELL) return [];
  const [one, end] = [Math.floor((first - slack) / SPELL), Math.floor((last + slack) / SPELL)];
  return Array.from({ length: end - one + 1 }, (_, i) => one + i);
}

function yearsOf({ from, to }: Report): number[] {
  if (from === undefined || to === undefined) return [];
  return [...new Set([yearOf(from), yearOf(to)])];
}
