import { TimeLimit } from '../query/engine/time-limit.ts';
import { foldName } from '../query/names/fold-name.ts';
import type { Answer, Misunderstanding } from './answer.ts';
import { askArticles } from './ask-articles.ts';
import { askComparison } from './ask-comparison.ts';
import { askExactly } from './ask-exactly.ts';
import { askNext, type Before, goOnFrom } from './ask-next.ts';
import type { Asker } from './asker.ts';
import { combineReadings } from './combine-readings.ts';
import { type Chart, openChart } from './grammar/chart.ts';
import { askSpots } from './loose/ask-loosely.ts';
import { asksWhatAbout } from './loose/asks-what-about.ts';
import { distribute } from './loose/distribute.ts';
import { readPronouns } from './loose/follow-up.ts';
import { splitCompared } from './loose/split-compared.ts';
import { type Spot, spotPhrases } from './loose/spot.ts';
import { withoutCollection } from './loose/without-collection.ts';
import { NOTHING } from './nothing.ts';
import { tellLargerNumber } from './passages/told-number.ts';
import { splitQuestion } from './split-question.ts';
import { explainMisunderstanding } from './tell/suggest-questions.ts';
import { withoutRepeats } from './without-repeats.ts';
import type { Mark } from './words/mark.ts';
import { type MendedWords, mendWords, placeAsked } from './words/mend-words.ts';
import { type Token, tokenize } from './words/tokens.ts';

/** No question that people ask is longer, and the ways to read one grow with the cube of its words. */
const MAX_WORDS = 60;
const MAX_LENGTH = 2000;
const TOO_LONG: Misunderstanding = {
  message: `the question is longer than ${MAX_WORDS} words, and such questions are not read`,
  nearest: [],
};

/** An answer, and not what comes nearest to one. */
const FOUND: ReadonlySet<Answer['outcome']> = new Set(['answered', 'yes', 'no', 'text', 'declined']);

/** What an answer may take. */
export interface AskOptions {
  /** Milliseconds for all that the answer needs; 30,000 if not given. */
  readonly timeoutMs?: number;
}

/**
 * Answers a question in English over a graph, each answer with the facts behind it: by the grammar's reading of the whole
 * question, else by what stands in it in whatever order, else by the articles' own words. A question that asks several
 * things has the answers to the others in `further`.
 *
 * @example
 * const asker = await prepareAsker(await openGraph('output'));
 * const { outcome, answers } = await ask(asker, 'Who met Sergei Lavrov in July 2025?');
 *
 * @throws the classes of QueryError, where the store fails
 */
export async function ask(
  everAsked: Asker,
  question: string,
  { timeoutMs = 30_000 }: AskOptions = {},
): Promise<Answer> {
  if (question.length > MAX_LENGTH) return notUnderstood(question, TOO_LONG);
  const asker = { ...everAsked, store: everAsked.store.within(new TimeLimit(timeoutMs)) };
  const mended = await mendWords(question, asker);
  const answer = await askMended(asker, mended.question);
  return mended.slips.length === 0 ? answer : asAsked(answer, question, mended);
}

/** The answer to the question as it was asked, which tells what was read otherwise. */
function asAsked(answer: Answer, question: string, { slips }: MendedWords): Answer {
  const { misunderstanding, respelt, further = [] } = answer;
  const at = misunderstanding?.at === undefined ? undefined : placeAsked(misunderstanding.at, slips);
  return {
    ...answer,
    question,
    respelt: [...slips.map(({ text, as }) => ({ text, as })), ...respelt],
    ...(misunderstanding && { misunderstanding: { ...misunderstanding, ...(at !== undefined && { at }) } }),
    ...(further.length > 0 && { further: further.map((each) => ({ ...each, question })) }),
  };
}

async function askMended(asker: Asker, question: string): Promise<Answer> {
  const whole = read(asker, question);
  if (!whole) return notUnderstood(question, TOO_LONG);
  const compared = splitCompared(whole.tokens, whole.spots);
  if (compared) return askCompared(asker, question, compared);
  const parts = splitQuestion(question);
  const [meaning] = whole.chart.parse('QUESTION').meanings;
  if (parts.length === 1 || (meaning && !meaning.marks.some(runsOn))) {
    return askOne(asker, question, whole);
  }
  const answers: Answer[] = [];
  let before: Before | undefined;
  for (const part of parts) {
    const own = read(asker, part);
    // "Which articles mention A, and what happened in each" has had its answer.
    if (!own || (answers[0]?.articles !== undefined && own.spots.every(isSlight))) continue;
    const answer = (before && (await askNext(asker, part, own, before))) ?? (await askOne(asker, part, own));
    answers.push(answer);
    before = goOnFrom(before, own.spots, answer, asker);
  }
  const [first = notUnderstood(question, TOO_LONG), ...further] = answers.map(withoutRepeats);
  return { ...first, question, further };
}

/** Each of several questions that are compared, by itself: "he" in one is who was asked about in the one before. */
async function askCompared(asker: Asker, question: string, each: readonly string[]): Promise<Answer> {
  const answers: Answer[] = [];
  let before: readonly Spot[] = [];
  for (const words of each) {
    const own = read(asker, words);
    if (!own) continue;
    const spots = readPronouns(before, own.spots);
    const isSame = spots.every((spot, i) => spot === own.spots[i]);
    const told = isSame ? undefined : await askSpots(asker, words, own.tokens, spots);
    answers.push(told ?? (await askOne(asker, words, own)));
    before = spots;
  }
  const [first = notUnderstood(question, TOO_LONG), ...further] = answers.map(withoutRepeats);
  return { ...first, question, further };
}

const SLIGHT: ReadonlySet<Spot['symbol']> = new Set([
  'ASKING',
  'AUXILIARY',
  'EMPTY',
  'PREPOSITION',
  'REPORT',
  'STATEMENT',
]);
const isSlight = ({ symbol }: Spot): boolean => SLIGHT.has(symbol);

/** Words to speak of that begin another question: "about trade, and did B answer", "about trade, and what about oil". */
const ANOTHER =
  /(?:^|\s)(?:did|does|do|was|were|is|are|has|have|will)\s|(?:^|\s)(?:and|or|but) (?:what|who|whom|when|where|how|why)(?:\s|$)/iu;

function runsOn(mark: Mark): boolean {
  if (mark.type === 'part') return mark.marks.some(runsOn);
  return mark.type === 'words' && ANOTHER.test(mark.text);
}

interface ReadQuestion {
  readonly tokens: readonly Token[];
  readonly chart: Chart;
  readonly spots: readonly Spot[];
}

function read(asker: Asker, question: string): ReadQuestion | undefined {
  const asked = tokenize(question);
  if (asked.length > MAX_WORDS) return undefined;
  const open = (tokens: readonly Token[]): Chart => openChart(asker.lexicon.grammar, asker.terminals, tokens);
  const all = open(asked);
  const tokens = withoutCollection(asked, all);
  const chart = tokens === asked ? all : open(tokens);
  return { tokens, chart, spots: spotPhrases(chart, tokens) };
}

async function askOne(asker: Asker, question: string, read: ReadQuestion): Promise<Answer> {
  return tellLargerNumber(await askWhole(asker, question, read), read.spots);
}

async function askWhole(
  asker: Asker,
  question: string,
  { tokens, chart, spots }: ReadQuestion,
): Promise<Answer> {
  const articles = await askArticles(asker, question, tokens, chart);
  if (articles) return articles;
  const compared = await askComparison(asker, question, tokens, spots);
  if (compared) return compared;
  const parsed = chart.parse('QUESTION');
  const exact = asksWhatAbout(spots) ? undefined : await askExactly(asker, question, parsed, spots);
  if (exact && exact.outcome !== 'not-reported') return exact;
  const loose = await askSpots(asker, question, tokens, spots, {
    firm: exact !== undefined && exact.unknown.length === 0,
    needed: exact?.unknown.map(({ text }) => text) ?? [],
  });
  const whole = exact && loose ? combineReadings(exact, loose, spots) : (exact ?? loose);
  const isWhole = whole && (whole.each !== undefined || answersAll(whole, spots));
  const each = isWhole ? undefined : await askEach(asker, question, tokens, spots);
  return each ?? whole ?? notUnderstood(question, await explainMisunderstanding(asker, tokens, parsed));
}

/** Whether an answer is of all whom a question names, as far as it is one. */
function answersAll({ outcome, passages }: Answer, spots: readonly Spot[]): boolean {
  if (outcome !== 'text') return FOUND.has(outcome);
  const words = foldName(passages.map(({ sentence }) => sentence).join(' '));
  return spots.every(
    ({ symbol, text }) => symbol !== 'NAMED' || words.includes(foldName(text).split(' ').at(-1) ?? ''),
  );
}

/** Asks about each of several whom a question joins; nothing where it finds no more of them than of all together. */
async function askEach(
  asker: Asker,
  question: string,
  tokens: readonly Token[],
  spots: readonly Spot[],
): Promise<Answer | undefined> {
  const answers: Answer[] = [];
  for (const one of distribute(spots)) {
    const answer = await askSpots(asker, question, tokens, one);
    if (answer) answers.push(answer);
  }
  const [first, ...further] = answers;
  const found = answers.some(({ outcome }) => FOUND.has(outcome));
  return first && found ? { ...first, question, further } : undefined;
}

function notUnderstood(question: string, misunderstanding: Misunderstanding): Answer {
  return {
    question,
    outcome: 'not-understood',
    misunderstanding,
    ...NOTHING,
  };
}
