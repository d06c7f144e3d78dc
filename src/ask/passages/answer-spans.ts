import type { Spot } from '../loose/spot.ts';
import { COUNT, MONTH, WEEKDAY } from './answer-words.ts';
import { answerSort } from './answers-in.ts';
import { keysOf } from './word-keys.ts';

/** What the words that answer a question are of; `amount` is no share; `state` also where another class of bodies is asked for by name. */
export type SpanSort = 'number' | 'amount' | 'length' | 'day' | 'person' | 'state' | 'place';

/** Words of a text, by their offsets in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const UNIT =
  'dollars|dlrs|euros|yen|marks|francs|pounds|rubles|roubles|barrels|bpd|tons|tonnes|miles|kilomet(?:er|re)s|percent|pct';
const NUMBER = String.raw`(?:[$€£]\s?)?(?:\b\d[\d,.]*\d|\b\d|\b(?:${COUNT})\b)(?:[- ](?:million|billion|trillion|thousand|hundred|dozen|mln|bln))?(?:%|[- ](?:${UNIT})\b)?`;
const FIGURE = String.raw`(?:\b(?:about|around|some|nearly|almost|over|more than|less than|at least|up to) )?${NUMBER}(?: (?:of|to) (?:the )?${NUMBER})?`;
const DAY_OF = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:1[89]|20)\d\d`;
const DAY_PARTS = [
  `(?:${WEEKDAY},? )?(?:the )?${DAY_OF}(?:(?: ?[-–] ?| to | and )${DAY_OF})?(?: of)? ${MONTH}(?:,? ${YEAR})?`,
  String.raw`(?:${WEEKDAY},? )?${MONTH} ${DAY_OF}(?:(?: ?[-–] ?| to | and )${DAY_OF})?(?:,? ${YEAR})?(?!\d)`,
  `(?:in |early |late |mid-|the end of |end-)?${MONTH},? ${YEAR}`,
  `(?:early|late|mid-?|the end of|in|last|next) ?${MONTH}`,
  `(?:last|next|this|earlier this|later this|early this|late this|early next|late last) (?:week|month|year|${WEEKDAY})(?:'s end)?`,
  `(?:last |next |this )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
  'today|yesterday|tomorrow|tonight',
  `in ${YEAR}`,
].map((part) => `(?:${part})`);

const SHAPES: Readonly<Record<Exclude<SpanSort, 'amount' | 'person' | 'state' | 'place'>, RegExp>> = {
  number: new RegExp(FIGURE, 'giu'),
  length: new RegExp(
    String.raw`(?:\b(?:for|about|around|some|nearly|almost|over|more than|at least) )?\b(?:(?:${COUNT}|an?|\d+)(?:[ -](?:and a half|half))?|all|whole|entire)[ -](?:minute|hour|day|night|week|month|year)s?\b(?:[- ]long\b)?|\b(?:minute|hour|day|week|month|year)s?[- ]long\b`,
    'giu',
  ),
  day: new RegExp(String.raw`\b(?:from |since |until |till )?(?:${DAY_PARTS.join('|')})\b`, 'gu'),
};

/** A name as it is written, with what calls its bearer before it: "Deputy Trade Representative Michael Smith". */
const CAPITAL = String.raw`(?:(?:\p{Lu}\.)+|(?:(?:a[dlnst]|el)-)?\p{Lu}[\p{L}\p{M}\p{N}'’-]*)`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAPITAL}(?: (?:(?:of|for|de|da|del|der|van|von|bin|ibn|al|el|the) ){0,2}${CAPITAL})*`,
  'gu',
);
/** Days and months are no names of anybody. */
const CALENDAR = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'u');
/** "We've", and a title or saint whose name the end of the sentence cut off: "St". */
const NOBODY =
  /^(?:\p{L}+['’](?:ve|re|ll|m|d)|(?:it|he|she|that|what|who|there|let)['’]s|st|mt|mr|mrs|ms|dr|gen|col|lt|sen|rep|gov)$/iu;
/** Before a name of where something is. */
const AT = /\b(?:in|at|to|from|near|for|via|outside) (?:the )?$/u;

/** Words for what is told in money, weight or pieces, and never in percent. */
const OF_AMOUNT =
  /^(?:buy|bought|purchase|pay|paid|spend|spent|cost|lend|lent|borrow|borrowed|owe|owed|sell|sold|donate|debts?|loans?|aid|money)$/iu;

const SHARE = /%| per ?cent\b|pct\b/iu;

/** The sort of words that answer; nothing where a sentence is the answer, or what is asked for is counted. */
export function spanSort(spots: readonly Spot[]): SpanSort | undefined {
  const { set, text } = spots.find(({ symbol }) => symbol === 'ASKING') ?? {};
  const sort = answerSort(spots);
  if (
    sort === 'cause' ||
    spots[0]?.symbol === 'AUXILIARY' ||
    (sort === 'number' && set?.get('want') === 'fact')
  )
    return undefined;
  if (sort === 'number' && spots.some(({ text: word }) => OF_AMOUNT.test(word))) return 'amount';
  if (sort !== 'name') return sort;
  if (set?.get('class') === 'office') return undefined;
  if (set?.get('want') === 'place') return 'place';
  if (set?.get('wh') === 'who' || set?.get('class') === 'person') return 'person';
  return /\b(?:countr(?:y|ies)|states?|nations?)\b/iu.test(text ?? '') ? 'state' : undefined;
}

/** The words of a sentence that may answer, from left to right, but for those that the question says itself. */
export function answerSpans(
  sentence: string,
  sort: SpanSort,
  asked: ReadonlySet<string>,
  isState: (name: string) => boolean,
): readonly Span[] {
  const isNew = (text: string): boolean => keysOf(text).some((key) => !asked.has(key));
  const shape = sort === 'amount' ? 'number' : sort;
  if (shape === 'number' || shape === 'length' || shape === 'day') {
    const days = shape === 'number' ? spansOf(sentence, SHAPES.day) : [];
    return spansOf(sentence, SHAPES[shape]).filter(({ start, end }) => {
      const text = sentence.slice(start, end);
      if (!isNew(text) || (sort === 'amount' && SHARE.test(text))) return false;
      return !days.some((day) => day.start < end && start < day.end);
    });
  }
  return spansOf(sentence, NAME)
    .map((span) => trim(sentence, span))
    .filter(({ start, end }) => {
      const text = sentence.slice(start, end);
      if (text.length < 2 || CALENDAR.test(text) || NOBODY.test(text) || !isNew(text)) return false;
      if (sort === 'state') return isState(text);
      if (sort === 'place') return AT.test(sentence.slice(0, start));
      // "Brekke's son" is not Brekke.
      if (/^['’]s?\s/u.test(sentence.slice(end))) return false;
      return !isState(text) && isNew(text.split(' ').at(-1) ?? '');
    });
}

/** The numbers of a sentence that are no days. */
export function numbersIn(sentence: string): readonly Span[] {
  const days = spansOf(sentence, SHAPES.day);
  return spansOf(sentence, SHAPES.number).filter(
    ({ start, end }) => !days.some((day) => day.start < end && start < day.end),
  );
}

function spansOf(sentence: string, shape: RegExp): Span[] {
  return [...sentence.matchAll(shape)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

const SMALL =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|His|Her|Its|Their|This|That|These|Those|After|Before|As|For|From|When|While|Meanwhile|However|Also|Earlier|Later|Today|During|Both|Asked|According|Under|By|With|If|No|Not|There|Some|Most|One|Two|Three)(?: |$)/u;

const TAIL = new RegExp(`(?: (?:${WEEKDAY}|${MONTH}))$|['’]s?$`, 'u');

/** Without the small word that begins a sentence, and the mark after a name. */
function trim(sentence: string, { start, end }: Span): Span {
  let from = start;
  for (let text = sentence.slice(from, end); SMALL.test(text); text = sentence.slice(from, end)) {
    from += Math.min(text.length, text.indexOf(' ') + 1 || text.length);
  }
  const tail = TAIL.exec(sentence.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: end - tail };
}
