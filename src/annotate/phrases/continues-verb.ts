import type { Tag } from '../../model/phrase.ts';
import { COMPLEMENT, lowerAt, NOMINAL, NOUNS, nextWord, type Tagging, tagAt } from './tagging.ts';

/** Verbs that take a noun phrase and a bare verb: "let the killers *control* our fate". */
const CAUSATIVE = /^(?:let|lets|make|makes|made|help|helps|helped|helping|see|saw|seen|watch|watched)$/;
/** Nouns that a verb before them takes as its object even without a determiner: "and hold talks". */
const BARE_OBJECTS = new Set(
  'talks discussions dialogue views meetings negotiations consultations ties relations cooperation trade peace steps measures action opportunities efforts support agreements documents issues questions ways questions contacts exchanges investment sanctions priority concerns part place stability security'.split(
    ' ',
  ),
);

/** A bare verb that goes on after "to", a modal or a causative: "to expand ties and *promote* trade", "let them *decide*". */
export function continuesVerb(t: Tagging, i: number, p: number, options: readonly Tag[], next: Tag): boolean {
  const previous = tagAt(t, p);
  const joined = previous === 'CC' || lowerAt(t, p) === ',';
  const takesObject =
    COMPLEMENT.has(next) ||
    (BARE_OBJECTS.has(lowerAt(t, nextWord(t, i))) && next !== 'VBG') ||
    isAdjectiveAndNoun(t, nextWord(t, i));
  const verbal = options[0] === 'VB' || options[0] === 'VBP';
  // "see Lee *and travel on to* Oslo"
  const goes = GOES.test(lowerAt(t, i)) && ONWARD.test(`${lowerAt(t, i + 1)} ${lowerAt(t, i + 2)}`);
  if (joined && goes) return hasOpenBase(t, p);
  if (joined && (verbal || (takesObject && (options[0] !== 'JJ' || COMPLEMENT.has(next)))))
    return hasOpenBase(t, p);
  if (!NOUNS.has(previous) && previous !== 'PRP') return false;
  return (takesObject || verbal) && causativeBefore(t, p) && !(MADE.has(lowerAt(t, i)) && isMade(t, p));
}

const GOES = /^(?:travel|return|journey|head|fly|drive)$/;
const ONWARD = /^(?:on to|on from|back to|home|onward)\b/;

/** Nouns of what one makes: "made *a surprise visit* to Oslo" sees nobody visit. */
const MADE = new Set('visit trip stop tour call return offer appeal attempt request move speech'.split(' '));

/** "made *a surprise*", "makes *her first*": what follows belongs to the noun phrase. */
function isMade(t: Tagging, from: number): boolean {
  let k = from;
  while (k > t.sentence.first && NOMINAL.has(tagAt(t, k))) k--;
  const opens = /^(?:an?|another|his|her|their|its)$/.test(lowerAt(t, k));
  return opens && /^ma[kd]e?s?$/.test(lowerAt(t, k - 1));
}

const isAdjectiveAndNoun = (t: Tagging, at: number): boolean =>
  tagAt(t, at) === 'JJ' && BARE_OBJECTS.has(lowerAt(t, at + 1));

/** An infinitive or a modal to the left with which "and" can join, in the same clause. */
function hasOpenBase(t: Tagging, from: number): boolean {
  for (let k = from - 1; k >= t.sentence.first && from - k < 35; k--) {
    const tag = tagAt(t, k);
    if (
      tag === 'MD' ||
      (tag === 'TO' && tagAt(t, k + 1) === 'VB') ||
      (tag === 'TO' && tagAt(t, k + 2) === 'VB')
    )
      return true;
    if (
      tag === 'W' ||
      tag === 'SUB' ||
      lowerAt(t, k) === ';' ||
      tag === 'VBZ' ||
      (tag === 'VBD' && tagAt(t, k + 1) !== 'TO')
    )
      return false;
  }
  return false;
}

function causativeBefore(t: Tagging, from: number): boolean {
  for (let k = from; k >= t.sentence.first && from - k < 7; k--) {
    if (CAUSATIVE.test(lowerAt(t, k))) return true;
    const tag = tagAt(t, k);
    if (!(NOMINAL.has(tag) || tag === 'DT' || tag === 'PRP' || tag === 'PRP$' || tag === 'POS')) return false;
  }
  return false;
}
