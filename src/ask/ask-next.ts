import type { Answer, Passage } from './answer.ts';
import type { Asker } from './asker.ts';
import { askSpots } from './loose/ask-loosely.ts';
import { asksOfTopic, followUp, goesOn, readPronouns } from './loose/follow-up.ts';
import type { Spot } from './loose/spot.ts';
import { asksForAll } from './passages/asks-for-all.ts';
import type { Token } from './words/tokens.ts';

/** What a question has asked and been answered before its next part. */
export interface Before {
  readonly spots: readonly Spot[];
  /** What was told of the articles' own words. */
  readonly said: readonly Passage[];
  /** What words of the articles told beside the facts that answered the last part. */
  readonly beside: readonly Passage[];
  /** All there is was asked for, so that articles without an answer may have one to the next part. */
  readonly list: boolean;
  /** Articles that the answers so far were taken from. */
  readonly articles: ReadonlySet<string>;
  /** Who was named or was an answer: "who else" asks for nobody of them. */
  readonly told: ReadonlySet<string>;
  /** The one person who was the answer to the last "who". */
  readonly answered?: Spot;
}

/** A part of a question by its words and what is found in them. */
interface ReadPart {
  readonly tokens: readonly Token[];
  readonly spots: readonly Spot[];
}

/** Facts answer, so that no other articles are asked, whoever is named. */
const DECIDED: ReadonlySet<Answer['outcome']> = new Set(['answered', 'yes', 'no']);

/**
 * Answers a part of a question that goes on from the one before: "he" is who was asked about or is the answer there, what it
 * leaves out is said there, and a part that names nobody else is of what the articles of the answer before tell.
 */
export async function askNext(
  asker: Asker,
  question: string,
  read: ReadPart,
  before: Before,
): Promise<Answer | undefined> {
  if (!read.spots.some(asksForOthers)) {
    const answer = await askPart(asker, question, read, before);
    return answer && goesOn(question, read.spots) ? withBeside(answer, before.beside) : answer;
  }
  // Whoever else it was may be told by other articles than those of the answer before.
  for (const articles of [before.articles, new Set<string>()]) {
    const answer = await askPart(asker, question, read, { ...before, articles });
    const others = answer?.answers.filter(({ iri }) => iri === undefined || !before.told.has(iri)) ?? [];
    if (answer && others.length > 0) return { ...answer, answers: others };
  }
  return askPart(asker, question, read, before);
}

/** With whom it was besides, the words tell that told of it beside the facts. */
function withBeside(answer: Answer, beside: readonly Passage[]): Answer {
  const told = articlesOf(answer);
  const others = beside.filter(({ article }) => !told.has(article.iri));
  return answer.outcome === 'answered' ? { ...answer, passages: [...answer.passages, ...others] } : answer;
}

async function askPart(
  asker: Asker,
  question: string,
  { tokens, spots }: ReadPart,
  before: Before,
): Promise<Answer | undefined> {
  const named = readPronouns(before.spots, spots, before.answered);
  const whole = goesOn(question, spots) ? followUp(before.spots, named) : named;
  const { said } = before;
  // "Which were signed, and which are planned" asks of all articles twice.
  const articles = before.list && asksAgain(spots) ? new Set<string>() : before.articles;
  // "And in June?" seeks the sentences of the question before.
  const part = named.every(isBare)
    ? { spots: whole, before: [], said: [] }
    : { spots: named, before: before.spots, said };
  const all = { spots: [...before.spots, ...named], before: [], said };
  if (spots.some(asksOfTopic)) {
    return askSpots(asker, question, tokens, whole, { part: { spots: whole, before: [], said } });
  }
  if (articles.size > 0 && isEcho(spots)) {
    const echo = { part: spots.some(isSaying) ? all : part, articles, echo: true };
    const answer = await askSpots(asker, question, tokens, whole, echo);
    if (answer && isFound(answer)) return answer;
  }
  if (articles.size > 0 && !spots.some(isOfOtherDays)) {
    const others = spots.some(isNewName);
    const isNew = (spot: Spot): boolean => isNewName(spot) && !isNamedBefore(spot, before.spots);
    const met = spots.some(isNew);
    const within = await askSpots(asker, question, tokens, whole, { part, articles, strict: met });
    const goes = within && (met ? DECIDED.has(within.outcome) : isFound(within));
    if (goes && (!others || within.outcome !== 'perhaps')) return within;
    if (others) {
      const timed = inTimeOf(before.spots, whole);
      const free = await askSpots(asker, question, tokens, timed, { part });
      // Who was asked about before is most likely asked about in the same story.
      const stays = within?.outcome === 'text' || (!met && goes);
      if (stays && !(free && DECIDED.has(free.outcome))) return within;
      if (free && free.outcome !== 'not-understood') return free;
    }
    // Where nothing is named, other articles tell other stories.
    const own = named.some((spot) => isNewName(spot) || spot.symbol === 'WORD');
    const going =
      own && others ? undefined : await askSpots(asker, question, tokens, whole, { part: all, articles });
    if (!own || going?.outcome === 'text') return going;
  }
  const answer = await askSpots(asker, question, tokens, whole, { part });
  if (answer && answer.outcome !== 'not-understood') return answer;
  return askSpots(asker, question, tokens, whole, { part: all });
}

/** "What did A do in May, and did B reply?" asks of May both times; "and when" asks for another day. */
function inTimeOf(before: readonly Spot[], spots: readonly Spot[]): readonly Spot[] {
  const own = spots.some(({ symbol, set }) => symbol === 'TIME' || set.get('want') === 'date');
  return own ? spots : [...spots, ...before.filter(({ symbol }) => symbol === 'TIME')];
}

/** What the next part may go on from, once a part is answered. */
export function goOnFrom(
  before: Before | undefined,
  spots: readonly Spot[],
  answer: Answer,
  { names }: Asker,
): Before {
  const articles = articlesOf(answer);
  const answered = personOf(answer, spots, names.things);
  return {
    spots: [...(before?.spots ?? []), ...spots],
    beside: answer.outcome === 'answered' ? answer.passages : [],
    list: asksForAll(spots),
    said: [...(before?.said ?? []), ...(answer.outcome === 'text' ? answer.passages : [])],
    articles: articles.size > 0 ? articles : (before?.articles ?? articles),
    told: new Set([...(before?.told ?? []), ...irisOf(spots), ...answer.answers.map(({ iri }) => iri ?? '')]),
    ...(answered && { answered }),
  };
}

/** All that spots name. */
function irisOf(spots: readonly Spot[]): readonly string[] {
  return spots.flatMap(({ marks }) =>
    marks.flatMap((mark) =>
      mark.type === 'name' ? mark.name.matches.flatMap(({ thing }) => thing.iris) : [],
    ),
  );
}

/** "Who else", "which other minister". */
function asksForOthers({ text }: Spot): boolean {
  return /(?:^|\s)(?:other|others|else|another)$/iu.test(text);
}

/** Articles of the facts that answer; where none does, those of the best words. */
function articlesOf({ outcome, answers, passages, nearest, asides }: Answer): ReadonlySet<string> {
  if (outcome === 'declined' || outcome === 'not-understood') return new Set();
  const near = [...nearest, ...asides.flatMap(({ items }) => items)];
  const items = answers.length > 0 ? answers : near;
  const told = items.flatMap(({ proofs }) => proofs.map(({ article }) => article.iri));
  const said = passages.map(({ article }) => article.iri);
  // What stands beside facts in the articles' words answers too.
  return new Set(answers.length > 0 ? [...told, ...said] : said.length === 0 ? told : said);
}

/** Who answers a "who" alone that acts in its question: in "whom did A meet" it is A who is spoken of. */
function personOf(
  { outcome, answers }: Answer,
  spots: readonly Spot[],
  things: Asker['names']['things'],
): Spot | undefined {
  const [only, ...others] = answers;
  const at = spots.findIndex(({ symbol }) => symbol === 'ASKING');
  const asking = spots[at];
  if (outcome !== 'answered' || !asking || only?.iri === undefined || others.length > 0) return undefined;
  const acted = spots.slice(at + 1).find(({ symbol }) => symbol === 'AUXILIARY' || symbol === 'NAMED');
  if (acted?.set.get('aux') === 'did') return undefined;
  const { iri, value } = only;
  const thing = things.find(({ kind, iris }) => kind === 'person' && iris.includes(iri));
  if (!thing) return undefined;
  const marks = [{ type: 'name', name: { text: value, matches: [{ thing, rank: 0 }] } } as const];
  return { ...asking, symbol: 'NAMED', text: value, marks, set: new Map() };
}

function asksAgain(spots: readonly Spot[]): boolean {
  const [first, next] = spots;
  const which = first?.set.get('wh') === 'which' || first?.set.get('wh') === 'class';
  return which && (next?.symbol === 'AUXILIARY' || next?.symbol === 'STATE');
}

/** "Who announced it", "who said so": all that it tells by itself is who or what is asked for. */
function isEcho(spots: readonly Spot[]): boolean {
  return spots.some(isSaid) && spots.every((spot) => !isNewName(spot) && !OWN.has(spot.symbol));
}

const OWN: ReadonlySet<Spot['symbol']> = new Set(['WORD', 'TIME', 'MEETING', 'VISIT', 'TREATY', 'TENURE']);

/** "Who said so": what was said tells who, and not the word for saying. */
function isSaying({ symbol, text }: Spot): boolean {
  return symbol === 'STATEMENT' && /^(?:say|says|said|saying|tell|tells|told)$/iu.test(text);
}

function isSaid({ symbol, text }: Spot): boolean {
  return symbol === 'EMPTY' && /^(?:it|so|this|that)$/iu.test(text);
}

/** It names somebody, or has a word with a capital that may. */
function isNewName({ symbol, text, at }: Spot): boolean {
  return (
    symbol === 'NAMED' || symbol === 'TREATYNAME' || (symbol === 'WORD' && at > 0 && /^\p{Lu}/u.test(text))
  );
}

/** A part with days of its own asks of other articles; "for 2023" tells what something is meant for. */
const isOfOtherDays = ({ symbol, text }: Spot): boolean => symbol === 'TIME' && !/^for\b/iu.test(text);

const BARE: ReadonlySet<Spot['symbol']> = new Set(['ASKING', 'AUXILIARY', 'EMPTY', 'PREPOSITION', 'TIME']);

const isBare = ({ symbol }: Spot): boolean => BARE.has(symbol);

/** Whoever it names was named by the parts before. */
function isNamedBefore(spot: Spot, before: readonly Spot[]): boolean {
  const known = new Set(irisOf(before));
  const own = irisOf([spot]);
  if (own.length > 0) return own.some((iri) => known.has(iri));
  return before.some(({ text }) => text === spot.text);
}

function isFound({ outcome, answers, passages, nearest }: Answer): boolean {
  return outcome !== 'not-understood' && answers.length + passages.length + nearest.length > 0;
}
