import type { Tag } from '../../model/phrase.ts';
import { baseOrNoun } from './base-or-noun.ts';
import { chooseLone } from './choose-lone.ts';
import { clauseNeedsVerb } from './clause-verbs.ts';
import { BE, DO, HAVE } from './closed-words.ts';
import { continuesVerb } from './continues-verb.ts';
import { goesOnWithInverted } from './fronted.ts';
import { gerundOrNoun } from './gerund-or-noun.ts';
import { nominal, opensNoun } from './inside-noun.ts';
import { isOfObject } from './of-object.ts';
import { isPartedFromModal } from './parted-from-modal.ts';
import { pastOrParticiple } from './past-or-participle.ts';
import { isBeforeVerb, isPresent, takesPresent } from './present-or-plural.ts';
import { isDemanded } from './subjunctive.ts';
import {
  COMPLEMENT,
  isQuote,
  lowerAt,
  NOUNS,
  nextWord,
  optionsAt,
  previousWord,
  type Tagging,
  tagAt,
} from './tagging.ts';

const SINGULAR = /^(?:he|she|it|everyone|everybody|someone|nobody|no-one|this|who|which|that)$/;
const PLURAL = /^(?:we|they|i|you|these|those|both|who|which|that)$/;

const OFFICIAL_ACTS =
  /^(?:visit|trip|tour|stay|welcome|opening|talks|duty|duties|residence|statement|business)$/;

const SELF = /^(?:himself|herself|itself|themselves)$/;

/** Between an auxiliary, or a subject, and its verb. */
const isInVerbGroup = (t: Tagging, previous: Tag, next: number): boolean =>
  // "The presidents *themselves* signed it"
  (/^NN/.test(previous) && optionsAt(t, next).some((tag) => tag === 'VBD')) ||
  (previous === 'MD' && optionsAt(t, next).includes('VB')) ||
  (/^VB[DPZ]$/.test(previous) &&
    /^(?:has|have|had)$/.test(lowerAt(t, previousWord(t, next - 1))) &&
    optionsAt(t, next).includes('VBN'));

const isForDay = (t: Tagging, i: number): boolean => lowerAt(t, i) === 'for' && (t.dateAt[i + 1] ?? -1) >= 0;

/** The tag of token `i`, by its options and the words around it. */
export function chooseTag(t: Tagging, i: number, options: readonly Tag[]): Tag {
  const lower = lowerAt(t, i);
  const first = options[0] ?? 'NN';
  const p = previousWord(t, i);
  const previous = tagAt(t, p);
  const n = nextWord(t, i);
  const next = tagAt(t, n);
  if (options.includes('VBN') && isOfObject(t, i, previous, next)) return 'JJ';
  if (lower === 'neither' && isCorrelative(t, i, previous)) return 'RB';
  // "put *pen to paper*"
  if (lower === 'paper' && lowerAt(t, i - 2) === 'pen') return 'NN';
  // "flew home rather than *meet* Lee"
  if (lowerAt(t, i - 1) === 'than' && options.includes('VB') && isRather(t, i)) return 'VB';
  if (lower === 'that') return isDeterminer(t, i, previous) ? 'DT' : 'W';
  // "would next meet", "will first hold talks"
  if (previous === 'MD' && /^(?:next|first|last)$/.test(lower) && optionsAt(t, n).includes('VB')) return 'RB';
  // "Lee *first* met his colleague"
  if (lower === 'first' && previous === 'NNP' && optionsAt(t, n).some((tag) => tag === 'VBD')) return 'RB';
  // "her first *official* visit"
  if (lower === 'official' && OFFICIAL_ACTS.test(lowerAt(t, i + 1))) return 'JJ';
  // "Lee and Berg *each* signed"
  if (lower === 'each' && /^(?:NNS|NNP|PRP)$/.test(previous) && optionsAt(t, n).includes('VBD')) return 'RB';
  // "would *both* gain", "have *each* signed"
  if (/^(?:both|each|all)$/.test(lower) && isInVerbGroup(t, previous, n)) return 'RB';
  // "will *himself* travel", "has *herself* signed"
  if (SELF.test(lower) && isInVerbGroup(t, previous, n)) return 'RB';
  if (options.length === 1) return chooseLone(t, i, first, previous, next);
  const has = (tag: Tag): boolean => options.includes(tag);
  // "a visit to Norland *set for* Friday"
  if (lower === 'set' && NOUNS.has(previous) && isForDay(t, n)) return 'VBN';
  // "Lee first met", "These included"
  if (lower === 'first' && (previous === 'NNP' || previous === 'PRP') && /^VB[DNZ]$/.test(next)) return 'RB';
  if (
    has('VBD') &&
    COMPLEMENT.has(next) &&
    /^(?:these|those|this|both|all|some|many|others?)$/.test(lowerAt(t, i - 1))
  )
    return 'VBD';
  // A possessive 's is no verb.
  const word = previous === 'POS' ? '' : lowerAt(t, p);
  // "has long called for"
  if (lower === 'long' && HAVE.has(word)) return 'RB';
  // "hosted *to lunch* by"
  if (previous === 'TO' && has('NN') && isMealGiven(t, i)) return 'NN';
  if (
    (previous === 'TO' || previous === 'MD' || (DO.has(word) && (p < i - 1 || COMPLEMENT.has(next)))) &&
    has('VB')
  )
    return 'VB';
  if (has('VBN') && (BE.has(word) || HAVE.has(word)) && p >= t.sentence.first) return 'VBN';
  if (has('VBG') && first !== 'JJ' && BE.has(word)) return 'VBG';
  // "will no longer meet"
  if (lower === 'longer' && lowerAt(t, i - 1) === 'no') return 'RB';
  // "in talks with newspapers last week"
  if (lower === 'last' && ((t.dateAt[i] ?? -1) >= 0 || (t.dateAt[i + 1] ?? -1) >= 0)) return 'JJ';
  // "they last met in May"
  if (lower === 'last' && (next === 'VBD' || next === 'VBN')) return 'RB';
  // "the policy *chief* said": no noun follows.
  if (first === 'JJ' && has('NN') && (next === 'VBD' || next === 'MD')) return 'NN';
  // "made *the first visit*"
  if (
    /^(?:first|second|third|next|last)$/.test(word) &&
    has('NN') &&
    /^(?:DT|PRP\$|POS)$/.test(tagAt(t, p - 1))
  )
    return nominal(options, next);
  if (isPlainTeller(t, i, next)) return lower === 'said' ? 'VBD' : 'VBZ';
  // "the *military* accused them": an adjective that is a noun too, before a verb with its object.
  if (has('VBD') && previous === 'JJ' && p === i - 1 && isObject(next) && optionsAt(t, p).includes('NN'))
    return 'VBD';
  if (tagAt(t, i - 1) !== '.' && opensNoun(t, p)) return nominal(options, next);
  if (
    has('VBP') &&
    (previous === 'PRP' ||
      (previous === 'W' && next !== 'POS' && (first === 'VBP' || first === 'VB' || COMPLEMENT.has(next)))) &&
    PLURAL.test(word)
  )
    return 'VBP';
  if (has('VBZ') && has('NNS') && isBeforeVerb(t, i, previous)) return 'NNS';
  if (has('VBZ') && SINGULAR.test(word) && takesPresent(t, i, previous, next, first)) return 'VBZ';
  if (has('VB') && lowerAt(t, i - 1) === ',' && isPartedFromModal(t, i)) return 'VB';
  if (has('VB') && (goesOnWithInverted(t, i) || isDemanded(t, i))) return 'VB';
  if (has('VB') && continuesVerb(t, i, p, options, next)) return 'VB';
  // "but *fell* ill"
  if (has('VBD') && lowerAt(t, i - 1) === 'but' && (first === 'VBD' || !NOUNS.has(next))) return 'VBD';
  // "…, and *spoke* highly of": a past form that goes on with the verb before.
  const joined = previous === 'CC' && first === 'VBD';
  if (has('VBD') && has('NN') && !COMPLEMENT.has(next) && !joined && !clauseNeedsVerb(t, i)) return 'NN';
  if (has('VBD') && has('VBN'))
    return beforeNoun(t, i, previous, next) ? 'JJ' : pastOrParticiple(t, i, options);
  if (has('VBZ') && has('NNS')) return isPresent(t, i, previous, next, first) ? 'VBZ' : 'NNS';
  if (has('VBP') || has('VB')) return baseOrNoun(t, i, options, previous, next);
  if (has('VBG')) return gerundOrNoun(t, i, options, previous, next);
  return first;
}

/** "the 46-year-old *said*", "the agency *says*": no nouns, but for "the *said* accord". */
const isPlainTeller = (t: Tagging, i: number, next: Tag): boolean =>
  /^(?:said|says)$/.test(lowerAt(t, i)) && !NOUNS.has(next) && next !== 'JJ';

/** What no noun phrase goes on with: a determiner, a pronoun, a name. */
const isObject = (tag: Tag): boolean => tag === 'DT' || tag === 'PRP' || tag === 'PRP$' || tag === 'NNP';

/** "*rather* than meet", "would *rather* resign than meet". */
const isRather = (t: Tagging, i: number): boolean =>
  [2, 3, 4, 5, 6, 7, 8].some((back) => i - back >= t.sentence.first && lowerAt(t, i - back) === 'rather');

/** "Lee *neither* met nor called him", "has *neither* met him": before a verb, with the subject before it. */
const isCorrelative = (t: Tagging, i: number, previous: Tag): boolean =>
  (NOUNS.has(previous) || previous === 'PRP' || HAVE.has(lowerAt(t, i - 1))) &&
  optionsAt(t, i + 1).some((tag) => tag === 'VBD' || tag === 'VBZ' || tag === 'VBN');

const SAYS =
  /^(?:adding|saying|stressing|noting|warning|claiming|arguing|insisting|stating|emphasi[sz]ing|declaring|explaining|reiterating|suggesting|predicting|reaffirming|confirming|announcing|indicating|recalling|hoping|underlining|underscoring|affirming|asserting|acknowledging|maintaining|pledging|promising|vowing)$/;

/** Prepositions that no clause with "that" follows. */
const BEFORE_NOUN =
  /^(?:during|after|before|since|throughout|within|from|at|on|by|under|following|through|until)$/;

/** "that proposal" against "said that Norland": a noun follows and no verb comes right after it. */
function isDeterminer(t: Tagging, i: number, previous: Tag): boolean {
  const next = tagAt(t, i + 1);
  const after = tagAt(t, i + 2);
  if (isQuote(t, i + 1)) return false;
  // "during *that stay* he met her": no clause follows such a preposition; nor one that would have a subject left over.
  const isBefore =
    BEFORE_NOUN.test(lowerAt(t, i - 1)) || (previous === 'IN' && /^(?:PRP|NNP|DT|\.)$/.test(after));
  if (isBefore && optionsAt(t, i + 1).includes('NN')) return true;
  // "adding that direct flights would resume"
  if (previous === 'VBG' && SAYS.test(lowerAt(t, i - 1))) return false;
  // "stressing that dialogue was open"
  if (previous === 'VBG' && next === 'NN' && /^(?:VBZ|VBD|MD)$/.test(after)) return false;
  if (previous === 'IN' || previous === 'VBG')
    return next === 'NN' || next === 'JJ' || next === '.' || next === 'IN';
  if (next !== 'NN') return false;
  return (
    after !== 'VBZ' &&
    after !== 'VBD' &&
    after !== 'MD' &&
    previous !== 'VBD' &&
    !NOUNS.has(previous) &&
    previous !== 'CC'
  );
}

/** "stalled talks", "two armed groups": right before a noun, with nothing before it that could be its subject. */
function beforeNoun(t: Tagging, i: number, previous: Tag, next: Tag): boolean {
  const nounNext = next === 'NN' || next === 'NNS' || next === 'NNP' || optionsAt(t, i + 1).includes('NNS');
  if (!nounNext || i + 1 >= t.sentence.last || isQuote(t, i + 1)) return false;
  if (previous === 'IN' || previous === 'TO' || previous === 'JJ' || previous === 'CD' || previous === 'VB')
    return next !== 'NNP';
  // "the Norland armed forces": an adjective first of all.
  return previous === 'NNP' && optionsAt(t, i)[0] === 'JJ';
}

/** "was hosted *to lunch*", "invited her *to dinner*": a meal, and nothing that anybody does. */
function isMealGiven(t: Tagging, i: number): boolean {
  if (!/^(?:lunch|dinner|breakfast|tea|supper|luncheon|coffee)$/.test(lowerAt(t, i))) return false;
  for (let k = i - 2; k >= Math.max(t.sentence.first, i - REACH); k--)
    if (/^(?:host|treat|invit|entertain|ask)(?:s|e|es|ed|ing)?$/.test(lowerAt(t, k))) return true;
  return false;
}

/** How many words back whoever gives a meal may stand. */
const REACH = 10;
