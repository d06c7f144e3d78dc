import type { Answer, Passage } from '../answer.ts';
import type { Spot } from '../loose/spot.ts';
import { numbersIn, type Span } from './answer-spans.ts';
import { keyedWords, keysOf } from './word-keys.ts';

/** Words between a number and what it counts: "41 visiting heads of state". */
const BETWEEN = 2;
/** Number words by what they come to: larger numbers are written in figures. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const),
]);

/**
 * A count of facts, or the number that a sentence gives of the very things counted, where that is larger: articles tell how
 * many came without a name for each.
 */
export function tellLargerNumber(answer: Answer, spots: readonly Spot[]): Answer {
  const { outcome, count, passages } = answer;
  const counted = countedKeys(spots);
  if (outcome !== 'answered' || count === undefined || counted.length === 0) return answer;
  for (const passage of passages) {
    for (const sentence of [passage.lead, ...passage.also, ...passage.beside]) {
      const told = numberOf(sentence, counted);
      if (!told || told.value <= count) continue;
      const { count: _, answers, ...rest } = answer;
      const first = leadWith(passage, sentence, told.text);
      return {
        ...rest,
        outcome: 'text',
        answers: [],
        nearest: answers,
        passages: [first, ...passages.filter((one) => one !== passage)],
      };
    }
  }
  return answer;
}

/** "How many heads of state", "how many foreign ministers": what is counted, by its keys. */
function countedKeys(spots: readonly Spot[]): readonly string[] {
  const at = spots.findIndex(({ symbol, set }) => symbol === 'ASKING' && set.get('ask') === 'count');
  if (at < 0) return [];
  const own = spots[at]?.text.replace(/^(?:the )?(?:how many|number of|count of)\s*/iu, '') ?? '';
  const words = own === '' ? (spots.slice(at + 1).find(({ symbol }) => symbol !== 'EMPTY')?.text ?? '') : own;
  return keysOf(words.replace(/^(?:different|distinct|separate) /iu, '')).slice(-NOUN_WORDS);
}

/** Of "african heads of state or government" the last words would do as well, and "heads" is what the number stands before. */
const NOUN_WORDS = 5;

interface Told {
  readonly text: string;
  readonly value: number;
}

/** The number before what is counted: nothing where a sentence has none. */
function numberOf(sentence: string, counted: readonly string[]): Told | undefined {
  const words = keyedWords(sentence);
  for (const span of numbersIn(sentence)) {
    const from = words.findIndex(({ start }) => start >= span.end);
    if (from < 0) continue;
    const after = words.slice(from, from + BETWEEN + counted.length).map(({ key }) => key);
    // "41 heads of state": the number stands before the first of its words.
    const first = after.findIndex((key) => counted.includes(key));
    const at = after.findIndex((key, i) => counted.includes(key) && isPlural(sentence, words[from + i]));
    if (first < 0 || first > BETWEEN || at < 0 || at > first + 1) continue;
    const value = amountOf(sentence, span);
    if (value > 0) return { text: sentence.slice(span.start, span.end), value };
  }
  return undefined;
}

/** What is counted has more than one of it: "5 leaders", and no "5 leader". */
function isPlural(sentence: string, word: Span | undefined): boolean {
  return word !== undefined && /(?:s|men|people)\W*$/iu.test(sentence.slice(word.start, word.end));
}

function amountOf(sentence: string, { start, end }: Span): number {
  const words = sentence
    .slice(start, end)
    .toLowerCase()
    .split(/[\s-]+/u);
  return Math.max(0, ...words.map((word) => WORDS.get(word) ?? (Number(word.replaceAll(',', '')) || 0)));
}

/** A passage that begins with one of its sentences. */
function leadWith(passage: Passage, sentence: string, answer: string): Passage {
  const { lead, also, beside } = passage;
  if (sentence === lead) return { ...passage, answer };
  const others = [lead, ...also, ...beside].filter((one) => one !== sentence);
  return { ...passage, lead: sentence, also: [], beside: others, answer };
}
