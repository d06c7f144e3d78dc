import type { AnnotatedArticle } from '../../model/mention.ts';
import { pastBrackets } from './bracketed.ts';
import { isLateObject, isWhere } from './late-object.ts';
import { pastTitle } from './past-title.ts';
import { readList } from './read-list.ts';
import { remember } from './remember.ts';
import { pastScareQuote } from './scare-quote.ts';
import { headAt, kindAt, mentionOf, nounAt, prepositionOf, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** A preposition and the noun phrases it governs, by index. */
export interface Prepositional {
  readonly word: string;
  readonly at: number;
  readonly nouns: readonly number[];
}

/** What stands right of a verb or a noun within its clause. */
export interface Complements {
  /** Direct object, as a list of joined noun phrases; then a second one ("told X the news"). */
  readonly object: readonly number[];
  readonly second: readonly number[];
  readonly prepositional: readonly Prepositional[];
  /** Phrases that are dates: "met on Saturday". */
  readonly dates: readonly number[];
  /** "to attend a summit": the infinitive that follows. */
  readonly infinitive?: number;
  /** One past the last phrase. */
  readonly last: number;
}

/** Words after a noun or verb that begin another clause's prepositional phrase as often as not. */
const OPEN_CLAUSE = new Set(['despite', 'including', 'regarding', 'concerning', 'following']);

/** Reads the complements of the verb group or noun phrase at phrase `p`. A noun takes no object. */
export const readComplements: (a: AnnotatedArticle, p: number) => Complements = remember(complementsOf);

function complementsOf(a: AnnotatedArticle, p: number): Complements {
  const limit = sentencePhrases(a, p).last;
  const ofNoun = nounAt(a, p) !== undefined;
  const object: number[] = [];
  const second: number[] = [];
  const prepositional: Prepositional[] = [];
  const dates: number[] = [];
  let infinitive: number | undefined;
  let i = p + 1;
  while (i < limit) {
    const kind = kindAt(a, i);
    if (kind === 'date') dates.push(i++);
    else if (kind === 'adverb') i++;
    else if (kind === 'quote') {
      const past = pastScareQuote(a, i);
      if (past === undefined) break;
      i = past;
    } else if (ofNoun && pastTitle(a, i) !== i) {
      i = pastTitle(a, i);
    } else if (ofNoun && pastInitials(a, i, limit) !== i) {
      i = pastInitials(a, i, limit);
    } else if (kind === 'noun') {
      const late = !ofNoun && object.length === 0 && isLateObject(a, p, i, prepositional);
      if (ofNoun || (prepositional.length > 0 && !late) || second.length > 0) break;
      const list = readList(a, i, limit);
      (object.length === 0 ? object : second).push(...list.nouns);
      i = list.next;
    } else if (kind === 'preposition') {
      const read = readPrepositional(a, i, limit, dates, p);
      if (!read) break;
      if (read.nouns.length > 0 && !belongsToTopic(a, read, prepositional.at(-1))) prepositional.push(read);
      i = read.next;
    } else if (kind === 'comma' && isGuess(a, i)) i += 2;
    else if (kind === 'comma') {
      const beyond = nextInTurn(a, i + 1, prepositional) ?? pastExamples(a, i, limit) ?? pastState(a, i);
      if (!goesOnAfterComma(a, beyond, limit) && beyond === i) break;
      i = beyond === i ? i + 1 : beyond;
    } else if (kind === 'and' && beginsAnew(a, i + 1, prepositional, dates)) break;
    else if (kind === 'and' && /^(?:preposition|date)$/.test(kindAt(a, i + 1) ?? '')) i++;
    else if (kind === 'and' && nextInTurn(a, i + 1, prepositional) !== undefined) i++;
    else if (kind === 'verb') {
      if (verbAt(a, i)?.form === 'infinitive') infinitive = i;
      // "received a delegation *led by X* in Oslo on Monday": day and town are those of the verb before.
      if (!ofNoun && isEscort(a, i)) {
        const escort = readComplements(a, i);
        dates.push(...escort.dates);
        prepositional.push(
          ...escort.prepositional.filter(({ word, nouns }) => isWhere(a, word === 'to' ? 'in' : word, nouns)),
        );
      }
      break;
    } else break;
  }
  return { object, second, prepositional, dates, ...(infinitive !== undefined && { infinitive }), last: i };
}

/** "the free trade agreement *(FTA)* between Norland and Finland": initials that stand for the noun, as "(the pact)" may. */
const pastInitials = (a: AnnotatedArticle, open: number, limit: number): number =>
  nounAt(a, open + 1) && wordAt(a, open + 2) === ')' ? pastBrackets(a, open, limit) : open;

/** "talks with X in Oslo on Monday *and with Y* in Riga on Tuesday": once a day is told, a second "with" has its own. */
function beginsAnew(
  a: AnnotatedArticle,
  at: number,
  before: readonly Prepositional[],
  dates: readonly number[],
): boolean {
  const same = wordAt(a, at) === 'with' ? before.find(({ word }) => word === 'with') : undefined;
  if (!same || mentionOf(a, at + 1) === undefined || !dates.some((p) => p > same.at)) return false;
  const { next } = readList(a, at + 1, sentencePhrases(a, at).last);
  return /^(?:date|preposition|adverb)$/.test(kindAt(a, next) ?? '');
}

/** "sat down with X, *and later* with Y", "first with X *and then* with Y": the preposition that takes up one before. */
function nextInTurn(a: AnnotatedArticle, at: number, before: readonly Prepositional[]): number | undefined {
  let k = kindAt(a, at) === 'and' ? at + 1 : at;
  // "by X and*, separately,* by Y"
  if (kindAt(a, k) === 'comma') k++;
  // "with X*, and with* Y"
  if (k === at + 1 && wordAt(a, k) === 'with' && mentionOf(a, k + 1)?.kind === 'person')
    return before.some(({ word }) => word === 'with') ? k : undefined;
  if (!TURN.test(wordAt(a, k))) return undefined;
  while (kindAt(a, k) === 'adverb') k++;
  if (kindAt(a, k) === 'comma') k++;
  const word = wordAt(a, k);
  return kindAt(a, k) === 'preposition' && before.some((other) => other.word === word) ? k : undefined;
}

const TURN = /^(?:then|later|afterwards|subsequently|separately|finally|next|also)$/;

/** "discuss many issues, *including trade*, with X": past the examples, where a comma closes them and what follows goes on. */
function pastExamples(a: AnnotatedArticle, comma: number, limit: number): number | undefined {
  if (wordAt(a, comma + 1) !== 'including' || !nounAt(a, comma + 2)) return undefined;
  const { next } = readList(a, comma + 2, limit);
  return kindAt(a, next) === 'comma' && goesOnAfterComma(a, next, limit) ? next : undefined;
}

/** "to Tampere, *Finland*, from Monday": past the state that says where the town lies. */
function pastState(a: AnnotatedArticle, comma: number): number {
  const [town, state] = [mentionOf(a, comma - 1), mentionOf(a, comma + 1)];
  const isTown = town?.kind === 'place' || (town?.kind === 'state' && town.form === 'capital');
  if (!isTown || state?.kind !== 'state' || state.form !== 'name') return comma;
  const next = kindAt(a, comma + 2);
  return next === 'preposition' || next === 'date' || next === 'comma' ? comma + 2 : comma;
}

/** Prepositions that tell what talks are about. */
const TOPIC = new Set(['on', 'about', 'over', 'against', 'concerning', 'regarding']);

/** "talks on the rebellion *in Norland*": a country right after a topic says where the topic is, a town where the talks are. */
function belongsToTopic(
  a: AnnotatedArticle,
  { word, at, nouns }: Prepositional,
  before: Prepositional | undefined,
): boolean {
  if (!before || !TOPIC.has(before.word) || word !== 'in' || before.nouns.at(-1) !== at - 1) return false;
  const mention = mentionOf(a, nouns[0] ?? -1);
  return mentionOf(a, at - 1) === undefined && mention?.kind === 'state' && mention.form === 'name';
}

function readPrepositional(
  a: AnnotatedArticle,
  at: number,
  limit: number,
  dates: number[],
  telling: number,
): (Prepositional & { next: number }) | undefined {
  const word = wordAt(a, at);
  let next = at + 1;
  // "ahead of", "out of", "on behalf of"
  while (next < limit && kindAt(a, next) === 'adverb') next++;
  if (kindAt(a, next) === 'preposition') return readPrepositional(a, next, limit, dates, telling);
  if (
    kindAt(a, next) === 'date' &&
    prepositionOf(a, next + 1) === at &&
    mentionOf(a, next + 1) === undefined &&
    nounAt(a, next + 1)
  ) {
    // "ahead of December 21 talks": the date is the noun's.
    const list = readList(a, next + 1, limit);
    return { word, at, nouns: list.nouns, next: list.next };
  }
  if (kindAt(a, next) === 'date') {
    // "under the agreement *of 1905*" dates the agreement.
    if (word !== 'of' || !nounAt(a, at - 1) || at - 1 === telling) dates.push(next);
    return { word, at, nouns: [], next: next + 1 };
  }
  if (!nounAt(a, next) || OPEN_CLAUSE.has(word)) return undefined;
  // "gave a banquet *in honour of* Korpi": for him.
  if (word === 'in' && /^honou?r$/.test(headAt(a, next)) && wordAt(a, next + 1) === 'of') {
    const honoured = readPrepositional(a, next + 1, limit, dates, telling);
    return honoured && { ...honoured, word: 'for', at };
  }
  const list = readList(a, next, limit);
  // "held talks, *with Roe urging* both to agree": a clause of its own.
  if (
    word === 'with' &&
    kindAt(a, at - 1) === 'comma' &&
    list.next < limit &&
    verbAt(a, list.next)?.form === 'gerund'
  )
    return undefined;
  return { word, at, nouns: list.nouns, next: list.next };
}

/** "visits Oslo, *probably* in November". */
const isGuess = (a: AnnotatedArticle, comma: number): boolean =>
  /^(?:probably|possibly|perhaps|maybe|likely|presumably|apparently)$/.test(wordAt(a, comma + 1)) &&
  (kindAt(a, comma + 2) === 'date' ||
    (kindAt(a, comma + 2) === 'preposition' && kindAt(a, comma + 3) === 'date'));

/** "in Moscow, Russia, on Friday", "on Tuesday, with X": a comma that a preposition or a date follows ends no clause. */
function goesOnAfterComma(a: AnnotatedArticle, at: number, limit: number): boolean {
  const next = kindAt(a, at + 1);
  if (at + 1 >= limit) return false;
  if (next === 'date') return true;
  return next === 'preposition' && wordAt(a, at + 1) !== 'for' && verbAt(a, at + 2) === undefined;
}

const isEscort = (a: AnnotatedArticle, p: number): boolean =>
  verbAt(a, p)?.form === 'participle' && /^(?:lead|head|accompany)$/.test(verbAt(a, p)?.lemma ?? '');
