import { namesWithin } from './answer-words.ts';
import { type AnswerSort, hasAnswer } from './answers-in.ts';
import { type Picking, tiedSpans } from './short-answer.ts';
import { keysOf } from './word-keys.ts';

/** How a sentence looks by the sort of answer that is asked for. */
export interface Fitting {
  readonly sort: AnswerSort | undefined;
  /** A yes or no is asked for. */
  readonly whether: boolean;
  readonly asked: ReadonlySet<string>;
  /** Whom the question's verb may name, where it asks for somebody. */
  readonly picking: Picking | undefined;
  /** What somebody said is asked for. */
  readonly saying: boolean;
  /** What is to come is asked for. */
  readonly ahead: boolean;
}

/** Of the best sentence's coverage: what each sign of an answer is worth. Each was kept where it helped in every set of questions tried. */
const NAMES = 0.2;
const OFFICE = 0.2;
const TIED = 0.17;
const VALUE = 0.2;
const NOT = 0.1;
const SAID = 0.1;
const QUOTED = 0.1;
const AHEAD = 0.2;
const REFERS = 0.12;

/** Of so many new names a sentence is a list of answers. */
const MANY = 4;

const OFFICES =
  /\b(?:ministers?|presidents?|secretar(?:y|ies)|spokes\p{L}+|chairm[ae]n|officials?|ambassadors?|advis[eo]rs?|leaders?|king|queen|prince|chancellor|envoys?|directors?|heads?)\b/iu;
const NEGATION =
  /\b(?:not|no|never|without|failed|refus\p{L}+|den(?:y|ied|ies)|declin\p{L}+|yet)\b|n['’]t\b/iu;

/** Verbs by which somebody's words are told. */
const SAYING =
  /\b(?:said|says|told|asked|added|noted|stressed|warned|called|described|replied|announced|declared|insisted|accused|wrote|urged|reiterated|promised|pledged|denied|rejected|argued|expressed|thanked|spoke|complained|claimed|confirmed|conveyed|proposed|suggested|demanded|assured|voiced|acknowledged|admitted)\b/u;
/** "Is due to", "will", "next week": what is told lies ahead. */
const TO_COME =
  /\b(?:will|to be|(?:is|are|was|were) to|due|scheduled|expected|planned?|set for|next|intends?|would|later this|tomorrow|heads?|goes)\b/u;

/** It begins with a word for somebody or something of the sentence before: what was begun there goes on here. */
const GOES_ON =
  /^["“']?(?:He|She|They|His|Her|Their|It|Its|Both|The (?:two|three|four|five|six|minister|president|premier|envoy|ministry|group|company|visitor|talks|meeting|delegation|document|statement|agreement|proposal|idea|session|committee|commission))\b/u;

/** How much a sentence looks like an answer, whatever it is about. */
export function answerFit(sentence: string, fitting: Fitting): number {
  return fitOfSort(sentence, fitting) + fitOfTelling(sentence, fitting);
}

/** "What did A say" is answered by words, "when will they meet next" by what is planned, and either by what goes on from the sentence before. */
function fitOfTelling(sentence: string, { saying, ahead }: Fitting): number {
  const said = saying ? (SAYING.test(sentence) ? SAID : 0) + (/["“]/u.test(sentence) ? QUOTED : 0) : 0;
  return said + (ahead && TO_COME.test(sentence) ? AHEAD : 0) + (GOES_ON.test(sentence) ? REFERS : 0);
}

function fitOfSort(sentence: string, { sort, whether, asked, picking }: Fitting): number {
  const tied = picking && tiedSpans(sentence, picking).length > 0 ? TIED : 0;
  if (sort === 'name') {
    const names = namesWithin(sentence).filter((name) => keysOf(name).some((key) => !asked.has(key)));
    const share = Math.min(MANY, names.length) / MANY;
    return tied + NAMES * share + (OFFICES.test(sentence) ? OFFICE : 0);
  }
  if (sort !== undefined) return hasAnswer(sentence, sort, asked) ? VALUE : 0;
  return whether && NEGATION.test(sentence) ? NOT : 0;
}
