import type { Spot } from './spot.ts';

/** Words with which a question goes on from the one before. */
const ON = /^(?:and|but|or|also|what about|how about|then|ok|so)\b/iu;
const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'they', 'them', 'their', 'there']);

/** Whether a question has no word of its own that tells what it is about: "and in June?", "with whom?". */
export function goesOn(question: string, spots: readonly Spot[]): boolean {
  const cued = spots.some(({ set }) => set.has('kind'));
  return !cued && (ON.test(question.trim()) || spots.length <= 3);
}

/** The question before with what a follow-up says otherwise: its days, its question word, somebody in another's place. */
export function followUp(before: readonly Spot[], next: readonly Spot[]): readonly Spot[] {
  let spots = [...before];
  for (const spot of next) {
    if (spot.symbol === 'TIME') spots = [...spots.filter(({ symbol }) => symbol !== 'TIME'), spot];
    else if (spot.symbol === 'ASKING') {
      const rest = spots.filter(({ symbol }) => symbol !== 'ASKING' && symbol !== 'AUXILIARY');
      spots = [spot, ...rest];
    } else if (spot.symbol === 'NAMED') spots = putName(spots, spot);
    else if (spot.symbol === 'WORD' || spot.symbol === 'SOURCE' || spot.symbol === 'STATE') spots.push(spot);
  }
  return spots;
}

/** Who "he" or "they" are: the last who was named before. */
export function readPronouns(before: readonly Spot[], next: readonly Spot[]): readonly Spot[] {
  const last = [...before].reverse().find((spot) => kindOf(spot) === 'person') ?? before.find(isName);
  return next.map((spot) =>
    last && spot.symbol === 'EMPTY' && PRONOUNS.has(spot.text.toLowerCase())
      ? { ...last, at: spot.at, end: spot.end, text: spot.text }
      : spot,
  );
}

/** In the place of the last of its kind; beside the others where there is none. */
function putName(spots: readonly Spot[], name: Spot): Spot[] {
  const at = spots.findLastIndex((spot) => isName(spot) && kindOf(spot) === kindOf(name));
  if (at < 0) return [...spots, name];
  return spots.map((spot, i) => (i === at ? { ...name, at: spot.at, end: spot.end } : spot));
}

function isName({ symbol }: Spot): boolean {
  return symbol === 'NAMED';
}

/** A place and its state are of one kind. */
function kindOf({ marks }: Spot): string | undefined {
  for (const mark of marks) {
    const kind = mark.type === 'name' ? mark.name.matches[0]?.thing.kind : undefined;
    if (kind) return kind === 'place' ? 'state' : kind;
  }
  return undefined;
}
