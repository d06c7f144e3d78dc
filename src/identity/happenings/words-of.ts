import { foldLetters } from '../../fold-letters.ts';

/** Words of a treaty's name that any treaty's has. */
const GENERIC = new Set(
  `a an the of on in for between among with and or to by its their this that new draft joint bilateral mutual proposed
  agreement agreements treaty treaties pact accord accords deal deals memorandum mou understanding protocol convention
  document documents declaration communique framework inter state final interim first second comprehensive`.split(
    /\s+/,
  ),
);
/** Words that make one piece of a statement. */
const PIECE = 3;

const tokens = (text: string): string[] =>
  foldLetters(text)
    .split(/[^\p{L}\p{N}]+/gu)
    .filter(Boolean);

/** What sets a treaty apart: the words of its name but those of any. */
export function treatyWords(name: string): Set<string> {
  const stem = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '');
  return new Set(
    tokens(name)
      .filter((word) => !GENERIC.has(word))
      .map(stem),
  );
}

/** What was said, as its runs of three words; of less the words themselves. */
export function statementPieces(content: string): Set<string> {
  const words = tokens(content);
  if (words.length < PIECE) return new Set([words.join(' ')]);
  return new Set(words.slice(PIECE - 1).map((_, i) => words.slice(i, i + PIECE).join(' ')));
}

/** How much of the smaller set is in the larger, and of both together. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly within: number; readonly both: number; readonly shared: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  const all = a.size + b.size - shared;
  return { within: small.size === 0 ? 0 : shared / small.size, both: all === 0 ? 0 : shared / all, shared };
}
