import type { Tag } from '../../model/phrase.ts';
import { isEveryday } from '../words/lexical-tags.ts';
import { clauseNeedsVerb, finiteAhead } from './clause-verbs.ts';
import { BE, DO, HAVE } from './closed-words.ts';
import { nominal, opensNoun } from './inside-noun.ts';
import { pastOrParticiple } from './past-or-participle.ts';
import {
  isQuote,
  lowerAt,
  NOMINAL,
  NOUNS,
  nextWord,
  optionsAt,
  previousWord,
  type Tagging,
  tagAt,
} from './tagging.ts';

/** What may open a noun phrase or clause right after a verb. */
const COMPLEMENT: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP', 'PRP$', 'TO', 'W', 'NNP', 'CD']);
const SINGULAR = /^(?:he|she|it|everyone|everybody|someone|nobody|no-one|this|who|which|that)$/;
const PLURAL = /^(?:we|they|i|you|these|those|both|who|which|that)$/;
/** Gerunds that are adjectives before a noun, whatever stands before them. */
const ADJECTIVAL = new Set(
  'growing neighboring neighbouring rising existing remaining increasing surrounding participating ruling visiting outstanding pressing lasting negotiating warring escalating mounting ongoing upcoming forthcoming incoming outgoing following leading underlying coming'.split(
    ' ',
  ),
);
/** "developing countries" against "developing relations". */
const DEVELOPING_THINGS = new Set(['countries', 'nations', 'world', 'states', 'economies', 'country']);
/** Verbs that take a noun phrase and a bare verb: "let the killers *control* our fate". */
const CAUSATIVE = /^(?:let|lets|make|makes|made|help|helps|helped|helping|see|saw|seen|watch|watched)$/;
/** Nouns that a verb before them takes as its object even without a determiner: "and hold talks". */
const BARE_OBJECTS = new Set(
  'talks discussions dialogue views meetings negotiations consultations ties relations cooperation trade peace steps measures action opportunities efforts support agreements documents issues questions ways questions contacts exchanges investment sanctions priority concerns part place stability security'.split(
    ' ',
  ),
);

/** The tag of token `i`, by its options and the words around it. */
export function chooseTag(t: Tagging, i: number, options: readonly Tag[]): Tag {
  const lower = lowerAt(t, i);
  const first = options[0] ?? 'NN';
  const p = previousWord(t, i);
  const previous = tagAt(t, p);
  const n = nextWord(t, i);
  const next = tagAt(t, n);
  if (lower === 'that') return isDeterminer(t, i, previous) ? 'DT' : 'W';
  if (options.length === 1) return chooseLone(t, i, first, previous, next);
  const has = (tag: Tag): boolean => options.includes(tag);
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
  if ((previous === 'TO' || previous === 'MD' || (DO.has(word) && p < i - 1)) && has('VB')) return 'VB';
  if (has('VBN') && (BE.has(word) || HAVE.has(word)) && p >= t.sentence.first) return 'VBN';
  if (has('VBG') && first !== 'JJ' && BE.has(word)) return 'VBG';
  if (tagAt(t, i - 1) !== '.' && opensNoun(t, p)) return nominal(options, next);
  if (
    has('VBP') &&
    (previous === 'PRP' ||
      (previous === 'W' && next !== 'POS' && (first === 'VBP' || first === 'VB' || COMPLEMENT.has(next)))) &&
    PLURAL.test(word)
  )
    return 'VBP';
  if (has('VBZ') && SINGULAR.test(word) && takesPresent(t, i, previous, next, first)) return 'VBZ';
  if (has('VB') && continuesVerb(t, i, p, options, next)) return 'VB';
  if (has('VBD') && has('NN') && !COMPLEMENT.has(next) && !clauseNeedsVerb(t, i)) return 'NN';
  if (has('VBD') && has('VBN'))
    return beforeNoun(t, i, previous, next) ? 'JJ' : pastOrParticiple(t, i, options);
  if (has('VBZ') && has('NNS')) return isPresent(t, i, previous, next, first) ? 'VBZ' : 'NNS';
  if (has('VBP') || has('VB')) return baseOrNoun(t, i, options, previous, next);
  if (has('VBG')) return gerundOrNoun(t, i, options, previous, next);
  return first;
}

/** "he *welcomes*", "which *groups* the states": after a relative word only with an object, unless a verb first of all. */
function takesPresent(t: Tagging, i: number, previous: Tag, next: Tag, first: Tag): boolean {
  if (previous === 'PRP' || previous === 'NN') return true;
  return (
    previous === 'W' &&
    (first === 'VBZ' || COMPLEMENT.has(next) || next === 'JJ' || NOUNS.has(tagAt(t, i + 1)))
  );
}

/** "that proposal" against "said that Norland": a noun follows and no verb comes right after it. */
function isDeterminer(t: Tagging, i: number, previous: Tag): boolean {
  const next = tagAt(t, i + 1);
  const after = tagAt(t, i + 2);
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

/** Words of one class that a determiner turns: "the will of the people", "the only state", "more efforts", "his own". */
function chooseLone(t: Tagging, i: number, tag: Tag, previous: Tag, next: Tag): Tag {
  const directly = tagAt(t, i - 1);
  const opened = (directly === 'DT' || directly === 'PRP$') && lowerAt(t, i - 1) !== 'all';
  // "the past several weeks", "the many problems"
  if (
    tag === 'DT' &&
    /^(?:several|many|few|such)$/.test(lowerAt(t, i)) &&
    (directly === 'JJ' || directly === 'DT' || directly === 'PRP$')
  )
    return 'JJ';
  if (tag === 'RB') {
    if (opened && next === 'IN' && lowerAt(t, i) !== 'not') return 'NN';
    if (
      opened &&
      next !== 'JJ' &&
      (NOMINAL.has(next) || next === 'CC') &&
      !/^(?:not|very|so|too)$/.test(lowerAt(t, i))
    )
      return 'JJ';
    return /^(?:more|most|less|least|enough)$/.test(lowerAt(t, i)) &&
      (NOUNS.has(next) ||
        (next === 'JJ' &&
          NOUNS.has(tagAt(t, i + 2)) &&
          previous !== 'DT' &&
          !BE.has(lowerAt(t, i - 1)) &&
          lowerAt(t, i) === 'more' &&
          lowerAt(t, i + 2).endsWith('s')))
      ? 'JJ'
      : tag;
  }
  if (
    tag === 'NN' &&
    previous === 'TO' &&
    !isEveryday(lowerAt(t, i)) &&
    (COMPLEMENT.has(next) || next === '.' || isQuote(t, i + 1))
  )
    return 'VB';
  if (
    tag === 'MD' &&
    opened &&
    !/^(?:this|that|these|those|some|all|both|each|any|many)$/.test(lowerAt(t, i - 1))
  )
    return lowerAt(t, i) === 'will' || lowerAt(t, i) === 'might' ? 'NN' : tag;
  if (tag === 'VBG' && (opened || directly === 'POS') && (next === 'IN' || NOUNS.has(next)))
    return next === 'IN' ? 'NN' : 'JJ';
  if (opened && lowerAt(t, i) === 'following') return 'JJ';
  // "he 's ready", "that 's what": a verb after a pronoun.
  if (
    tag === 'POS' &&
    lowerAt(t, i) === "'s" &&
    (directly === 'PRP' || directly === 'W' || /^(?:there|here|that|let)$/.test(lowerAt(t, i - 1)))
  )
    return 'VBZ';
  return tag;
}

/** A bare verb that goes on after "to", a modal or a causative: "to expand ties and *promote* trade", "let them *decide*". */
function continuesVerb(t: Tagging, i: number, p: number, options: readonly Tag[], next: Tag): boolean {
  const previous = tagAt(t, p);
  const joined = previous === 'CC' || lowerAt(t, p) === ',';
  const takesObject =
    COMPLEMENT.has(next) ||
    (BARE_OBJECTS.has(lowerAt(t, nextWord(t, i))) && next !== 'VBG') ||
    isAdjectiveAndNoun(t, nextWord(t, i));
  const verbal = options[0] === 'VB' || options[0] === 'VBP';
  if (joined && (verbal || (takesObject && (options[0] !== 'JJ' || COMPLEMENT.has(next)))))
    return hasOpenBase(t, p);
  if (!NOUNS.has(previous) && previous !== 'PRP') return false;
  return (takesObject || verbal) && causativeBefore(t, p);
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

/** "stalled talks", "two armed groups": right before a noun, with nothing before it that could be its subject. */
function beforeNoun(t: Tagging, i: number, previous: Tag, next: Tag): boolean {
  const nounNext = next === 'NN' || next === 'NNS' || next === 'NNP' || optionsAt(t, i + 1).includes('NNS');
  if (!nounNext || i + 1 >= t.sentence.last || isQuote(t, i + 1)) return false;
  if (previous === 'IN' || previous === 'TO' || previous === 'JJ' || previous === 'CD' || previous === 'VB')
    return next !== 'NNP';
  // "the Norland armed forces": an adjective first of all.
  return previous === 'NNP' && optionsAt(t, i)[0] === 'JJ';
}

function isPresent(t: Tagging, i: number, previous: Tag, next: Tag, first: Tag): boolean {
  const dated = (t.dateAt[nextWord(t, i)] ?? -1) >= 0;
  const takesObject = COMPLEMENT.has(next) && !dated;
  if (previous === 'CC') return takesObject && (first === 'VBZ' || (next !== 'TO' && joinsPresent(t, i)));
  if (previous !== 'NNP' && previous !== 'NN' && previous !== '.') return false;
  if (previous === '.' && !/^[,)–—-]+$/.test(lowerAt(t, previousWord(t, i)))) return false;
  // No noun stands right before a name or determiner: "by the time Lee *meets* Chan".
  if (takesObject && previous === 'NNP' && next !== 'TO' && next !== 'CD' && next !== 'W') return true;
  if (!clauseNeedsVerb(t, i)) return false;
  const opens =
    takesObject || (next === 'RB' && COMPLEMENT.has(tagAt(t, i + 2))) || next === 'JJ' || next === 'IN';
  return takesObject || (first === 'VBZ' && (previous !== '.' || opens));
}

/** "is at odds with Norland and *claims* Sudland": the nearest finite verb before is of the same kind. */
function joinsPresent(t: Tagging, i: number): boolean {
  for (let k = i - 1; k >= t.sentence.first; k--) {
    const tag = tagAt(t, k);
    if (tag === 'VBZ') return true;
    if (tag === 'VBD' || tag === 'VBP' || tag === 'MD' || lowerAt(t, k) === ';') return false;
  }
  return false;
}

/** "Norland and Sudland *want* peace", "ministers *meet* in Brussels" against "the want", "a meet". */
function baseOrNoun(t: Tagging, i: number, options: readonly Tag[], previous: Tag, next: Tag): Tag {
  const first = options[0] ?? 'NN';
  if (!options.some((tag) => NOMINAL.has(tag))) return first === 'VB' && NOUNS.has(previous) ? 'VBP' : first;
  const p = previousWord(t, i);
  const plural =
    previous === 'NNS' ||
    (previous === 'NNP' &&
      (tagAt(t, p - 1) === 'CC' || (lowerAt(t, p - 1) === ',' && tagAt(t, p - 2) === 'NNP')));
  const verbal = !NOMINAL.has(first);
  if (plural && verbal && (COMPLEMENT.has(next) || tagAt(t, p - 1) === 'CC')) return 'VBP';
  // "The members, who left early, *claim* that"
  if (
    next === 'W' &&
    lowerAt(t, nextWord(t, i)) === 'that' &&
    previous === '.' &&
    options.includes('VBP') &&
    clauseNeedsVerb(t, i)
  )
    return 'VBP';
  if (
    plural &&
    clauseNeedsVerb(t, i) &&
    (verbal || COMPLEMENT.has(next) || next === 'W' || !finiteAhead(t, i + 1))
  )
    return 'VBP';
  if (verbal && p < t.sentence.first) return first;
  return nominal(options, next);
}

function gerundOrNoun(t: Tagging, i: number, options: readonly Tag[], previous: Tag, next: Tag): Tag {
  const lower = lowerAt(t, i);
  const first = options[0] ?? 'VBG';
  if (NOUNS.has(next) && next !== 'NNP') {
    if (ADJECTIVAL.has(lower)) return 'JJ';
    if (lower === 'developing' && DEVELOPING_THINGS.has(lowerAt(t, i + 1))) return 'JJ';
  }
  if (!options.includes('NN')) return first;
  const follower = lowerAt(t, nextWord(t, i));
  // "looks forward to meeting X", "prior to holding talks"
  const looks = previous === 'TO' && /^(?:forward|prior|committed|close)$/.test(lowerAt(t, i - 2));
  if (looks || previous === 'IN' || previous === 'SUB' || previous === '.' || previous === 'W') {
    return COMPLEMENT.has(next) || follower === 'with' ? 'VBG' : first;
  }
  return first;
}
