import type { Spot } from './spot.ts';

/** Words with which a question goes on from the one before. */
const TOPIC = /^(?:what|how) about$/iu;
const ON = /^(?:and|but|or|also|what about|how about|then|ok|so)\b/iu;
const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'they', 'them', 'their', 'there']);

/**
 * Whether a question has no word of its own that tells what it is about: "and in June?", "with whom?".
 *
 * @param apart it makes sense by itself ("who is Wang Yi?"), or speaks of another matter ("fishing rights?")
 */
export function goesOn(question: string, spots: readonly Spot[], apart = false): boolean {
  if (spots.some(asksOfTopic)) return true;
  const cued = spots.some(({ set }) => set.has('kind'));
  if (cued) return false;
  return ON.test(question.trim()) || (!apart && spots.length <= 3);
}

/** Words that are neither names nor days, and nothing that asks: "fishing rights". */
export function isMatter(spots: readonly Spot[]): boolean {
  return spots.some(isOwnWord) && !spots.some(({ symbol }) => symbol === 'ASKING');
}

function isOwnWord({ symbol, text }: Spot): boolean {
  return symbol === 'WORD' && /^\p{Ll}/u.test(text);
}

/** The question before with what a follow-up says otherwise: its days, its question word, somebody in another's place. */
export function followUp(before: readonly Spot[], next: readonly Spot[]): readonly Spot[] {
  let spots = [...before];
  const topic = topicAt(before);
  if (next.some(asksOfTopic) && topic >= 0) {
    const timed = next.some(isTime);
    const kept = before.filter((spot, i) => (isTime(spot) ? !timed : i <= topic));
    return [...kept, ...next.filter((spot) => !asksOfTopic(spot))];
  }
  for (const spot of next) {
    if (isTime(spot)) spots = [...spots.filter((one) => !isTime(one)), spot];
    else if (spot.symbol === 'ASKING' || spot.symbol === 'OUTLETS') {
      // "Did" tells who acts in "how many visits did A make", and at the start asks for yes or no.
      const rest = spots.filter(
        ({ symbol, at }) => symbol !== 'ASKING' && (symbol !== 'AUXILIARY' || at > 0),
      );
      spots = [spot, ...rest];
    } else if (spot.symbol === 'NAMED') spots = putName(spots, spot);
    else if (spot.symbol === 'WORD' || spot.symbol === 'SOURCE' || spot.symbol === 'STATE') spots.push(spot);
  }
  return spots;
}

/** "What about oil" asks of oil what was asked before of something else. */
export function asksOfTopic({ symbol, text }: Spot): boolean {
  return symbol === 'LISTEN' && TOPIC.test(text);
}

/** Where what a question is about begins: after its last "about". */
function topicAt(spots: readonly Spot[]): number {
  return spots.findLastIndex(({ symbol, set }) => symbol === 'PREPOSITION' && set.get('prep') === 'about');
}

const isTime = ({ symbol }: Spot): boolean => symbol === 'TIME';

const SINGLES = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const POSSESSIVES = new Set(['his', 'her', 'their']);
const OBJECTS = new Set(['him', 'hers', 'them']);

/**
 * Who "he" or "they" are: the one who was the answer before, else the first person named before, for who is spoken of stands
 * first; "him" is the last of several.
 */
export function readPronouns(
  before: readonly Spot[],
  next: readonly Spot[],
  answered?: Spot,
): readonly Spot[] {
  const people = before.filter((spot) => kindOf(spot) === 'person');
  const singles = before.filter((spot) => kindOf(spot) === 'person' || isStranger(spot));
  const any = people[0] ?? before.find(isName);
  return next.map((spot, i) => {
    const word = spot.text.toLowerCase();
    // "When were A and B to have their first talks": theirs who are named there.
    if (POSSESSIVES.has(word) && next.slice(0, i).some(isName)) return spot;
    const own = SINGLES.has(word) ? singles : people;
    const first = answered ?? own[0] ?? any;
    const one = OBJECTS.has(word) && (own.length > 1 || answered) ? (own.at(-1) ?? first) : first;
    if (!one || spot.symbol !== 'EMPTY' || !PRONOUNS.has(word)) return spot;
    return { ...one, at: spot.at, end: spot.end, text: one.symbol === 'WORD' ? one.text : spot.text };
  });
}

/** A word with a capital that names nobody in the graph, after the question's own word. */
function isStranger({ symbol, text, at }: Spot): boolean {
  return symbol === 'WORD' && at > 0 && /^\p{Lu}\p{Ll}/u.test(text);
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
