import { namesWithin } from './answer-words.ts';
import { type AnswerSort, hasAnswer } from './answers-in.ts';
import { keysOf } from './word-keys.ts';

/** How a sentence looks by the sort of answer that is asked for. */
export interface Fitting {
  readonly sort: AnswerSort | undefined;
  /** A yes or no is asked for. */
  readonly whether: boolean;
  readonly asked: ReadonlySet<string>;
  /** What somebody said is asked for. */
  readonly saying: boolean;
  /** What is to come is asked for. */
  readonly ahead: boolean;
  /** Several are asked for. */
  readonly several: boolean;
}

/** Of so many new names a sentence is a list of answers. */
const MANY = 4;
/** Of so many words a sentence is long. */
const LONG = 60;

const OFFICES =
  /\b(?:ministers?|presidents?|secretar(?:y|ies)|spokes\p{L}+|chairm[ae]n|officials?|ambassadors?|advis[eo]rs?|leaders?|king|queen|prince|chancellor|envoys?|directors?|heads?)\b/iu;
const NEGATION =
  /\b(?:not|no|never|without|failed|refus\p{L}+|den(?:y|ied|ies)|declin\p{L}+|yet)\b|n['’]t\b/iu;

/** "Bergen, Voss and Odda"; "with Liv Brekke, who leads" is no list. */
const LISTING =
  /\p{Lu}[\p{L}'’-]+, (?:the )?\p{Lu}[\p{L}'’ -]*?,? and (?:the )?\p{Lu}|\p{Lu}[\p{L}'’-]+ and (?:the )?\p{Lu}/u;

/** Verbs by which somebody's words are told. */
const SAYING =
  /\b(?:said|says|told|asked|added|noted|stressed|warned|called|described|replied|announced|declared|insisted|accused|wrote|urged|reiterated|promised|pledged|denied|rejected|argued|expressed|thanked|spoke|complained|claimed|confirmed|conveyed|proposed|suggested|demanded|assured|voiced|acknowledged|admitted)\b/u;
/** "Is due to", "will", "next week": what is told lies ahead. */
const TO_COME =
  /\b(?:will|to be|(?:is|are|was|were) to|due|scheduled|expected|planned?|set for|next|intends?|would|later this|tomorrow|heads?|goes)\b/u;

/** What a sentence has of an answer, whatever it is about: each from 0 to 1. */
export interface Signs {
  /** Names that the question has not. */
  readonly newNames: number;
  /** The same where somebody or some place is asked for. */
  readonly names: number;
  /** Names one after another, where several are asked for. */
  readonly listing: number;
  /** An office, where somebody is asked for. */
  readonly office: number;
  /** A number, a day, a length, a cause: what is asked for. */
  readonly value: number;
  /** A number of any kind. */
  readonly number: number;
  /** A word of denial, where a yes or no is asked for. */
  readonly denial: number;
  /** A verb of saying. */
  readonly saying: number;
  /** The same, and words in quotation marks, where what somebody said is asked for. */
  readonly said: number;
  readonly quoted: number;
  /** It lies ahead, as what is asked for. */
  readonly ahead: number;
  readonly length: number;
}

/** How much a sentence looks like an answer, whatever it is about. */
export function readSigns(
  sentence: string,
  { sort, whether, asked, saying, ahead, several }: Fitting,
): Signs {
  const is = (holds: boolean): number => (holds ? 1 : 0);
  const names = namesWithin(sentence).filter((name) => keysOf(name).some((key) => !asked.has(key)));
  const newNames = Math.min(MANY, names.length) / MANY;
  const ofName = sort === 'name';
  const says = SAYING.test(sentence);
  return {
    newNames,
    names: ofName ? newNames : 0,
    listing: is(several && ofName && newNames > 0.25 && LISTING.test(sentence)),
    office: is(ofName && OFFICES.test(sentence)),
    value: is(!ofName && sort !== undefined && hasAnswer(sentence, sort, asked)),
    number: is(/\d/u.test(sentence)),
    denial: is(whether && NEGATION.test(sentence)),
    saying: is(says),
    said: is(saying && says),
    quoted: is(saying && /["“]/u.test(sentence)),
    ahead: is(ahead && TO_COME.test(sentence)),
    length: Math.min(LONG, sentence.split(/\s+/u).length) / LONG,
  };
}
