import { BE, HAVE } from './closed-words.ts';
import { isQuote, lowerAt, optionsAt, previousWord, type Tagging, tagAt } from './tagging.ts';

/** Verbs that take a clause without a word that opens it: "said Norland agreed". */
const CLAUSE_TAKERS = new Set(
  'said says say told tells tell added adds insisted argued stressed noted claimed warned thought thinks think hoped hopes hope stated replied believe believes believed know knows knew announced reported confirmed suggested means meant feel feels felt saw see sees asked noting saying adding stressing claiming believing hoping arguing insisting warning vowing explaining knowing'.split(
    ' ',
  ),
);
/** No search for a verb looks further than this many tokens. */
const REACH = 40;

const isFiniteAt = (t: Tagging, at: number): boolean => {
  const tag = tagAt(t, at);
  return tag === 'VBD' || tag === 'VBZ' || tag === 'MD' || tag === 'VBP';
};

/**
 * Whether the clause up to token `at` still waits for its finite verb: it has fewer finite verbs than subjects that need
 * one, its own and one for each relative clause inside it.
 */
export function clauseNeedsVerb(t: Tagging, at: number): boolean {
  let needed = 1;
  let found = 0;
  let comma = false;
  for (let k = at - 1; k >= t.sentence.first && at - k < REACH; k--) {
    const tag = tagAt(t, k);
    const lower = lowerAt(t, k);
    if (tag === 'SUB' && !isPrepositional(t, k, at)) {
      // "Although they act alone, countries *regard* …": the comma opens the main clause.
      if (comma && found > 0 && !/^(?:[\p{L}]|,)/u.test(lowerAt(t, k - 1))) needed++;
      break;
    }
    if (lower === ';' || lower === ':') break;
    // "The fund was full, *but* the governor asked for more"
    if (lower === 'but' && lowerAt(t, k - 1) === ',') break;
    // `"We agreed," Lee *posted*`: what was quoted is a clause of its own.
    if (isQuote(t, k) && lowerAt(t, k - 1) === ',') break;
    if (lower === ',') comma = true;
    if (tag === 'W') {
      if (isClauseOpener(t, k)) break;
      needed++;
    } else if (CLAUSE_TAKERS.has(lower) && k < at - 1 && tag !== 'VBN') break;
    else if (isFiniteAt(t, k)) {
      if (tag === 'MD' || !isAuxiliaryOfNext(t, k)) found++;
    }
  }
  return found < needed;
}

/** "that" after a verb or noun of saying opens a clause of its own; "which" and "who" add one inside. */
const isClauseOpener = (t: Tagging, at: number): boolean => {
  const before = tagAt(t, previousWord(t, at));
  if (lowerAt(t, at) === 'that') return before !== 'NN' && before !== 'NNS' && before !== 'NNP';
  return /^(?:how|why|what|where)$/.test(lowerAt(t, at)) || before === 'IN';
};

/** "has agreed" counts once: as its auxiliary. */
const isAuxiliaryOfNext = (t: Tagging, at: number): boolean => {
  const lower = lowerAt(t, at);
  return !(BE.has(lower) || HAVE.has(lower)) && tagAt(t, at - 1) === 'MD';
};

/** "before the talks" with no verb of its own between it and `at`. */
function isPrepositional(t: Tagging, at: number, until: number): boolean {
  if (!/^(?:after|before|since|until|as)$/.test(lowerAt(t, at))) return false;
  for (let k = at + 1; k < until; k++) if (isFiniteAt(t, k) || tagAt(t, k) === 'PRP') return false;
  return true;
}

/** A finite verb that no other reading rivals stands ahead in the same clause, and is not joined to this one by "and". */
export function finiteAhead(t: Tagging, from: number): boolean {
  for (let k = from; k < t.sentence.last && k - from < 30; k++) {
    const tag = tagAt(t, k);
    if (tag === 'SUB' && opensNounPhrase(t, k)) continue;
    if (tag === 'SUB' || tag === 'W' || lowerAt(t, k) === ';' || (tag === 'PRP' && k > from)) return false;
    if ((tag === 'CC' || isQuote(t, k)) && lowerAt(t, k - 1) === ',') return false;
    // "threatened to *shut* the port": no past behind "to".
    if (lowerAt(t, k - 1) === 'to' || !isPlainlyFinite(t, k)) continue;
    let b = k - 1;
    while (tagAt(t, b) === 'RB') b--;
    if (tagAt(t, b) !== 'CC') return true;
  }
  return false;
}

/** "after the talks": the word is most likely a preposition. */
const opensNounPhrase = (t: Tagging, at: number): boolean =>
  /^(?:after|before|since|until|as)$/.test(lowerAt(t, at)) &&
  /^(?:DT|NN|NNS|NNP|PRP\$|JJ|CD)$/.test(tagAt(t, at + 1));

/** Participles that hardly ever are a clause's verb before a preposition: "talks *aimed* at". */
const REDUCED = new Set(
  'aimed based linked related accused known called designed intended located backed named dubbed directed devoted dedicated focused connected associated involved needed required'.split(
    ' ',
  ),
);

/**
 * "the talks held in Norland *ended* on Friday": past forms that follow a noun with nothing between that opens another
 * clause. Weaker than `finiteAhead`.
 */
export function pastAhead(t: Tagging, from: number): boolean {
  for (let k = from; k < t.sentence.last && k - from < 12; k++) {
    const tag = tagAt(t, k);
    if (tag === 'W' || tag === 'SUB' || tag === 'CC' || tag === 'TO' || tag === '.' || tag === 'PRP')
      return false;
    if (tag !== 'VBD' && tag !== 'VBN') continue;
    const next = lowerAt(t, k + 1);
    return (
      optionsAt(t, k).includes('VBD') &&
      next !== 'by' &&
      !(REDUCED.has(lowerAt(t, k)) && tagAt(t, k + 1) === 'IN')
    );
  }
  return false;
}

function isPlainlyFinite(t: Tagging, at: number): boolean {
  const tag = tagAt(t, at);
  if (tag === 'MD') return true;
  const lower = lowerAt(t, at);
  if ((BE.has(lower) || HAVE.has(lower)) && (tag === 'VBZ' || tag === 'VBP' || tag === 'VBD')) return true;
  const options = optionsAt(t, at);
  const next = tagAt(t, at + 1);
  // A past form with an object is no reduced participle.
  const past = tag === 'VBD' || (tag === 'VBN' && options.includes('VBD'));
  const before = lowerAt(t, at - 1);
  if (past && (next === 'DT' || next === 'PRP$' || next === 'PRP') && !BE.has(before) && !HAVE.has(before))
    return true;
  return (tag === 'VBD' && !options.includes('VBN')) || (tag === 'VBZ' && !options.includes('NNS'));
}
