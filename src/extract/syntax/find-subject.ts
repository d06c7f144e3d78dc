import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './closed-classes.ts';
import { isQuoteMark, lowerAt, mentionAt, sentenceAt } from './walk.ts';

/** What stands in the subject's place of a verb. */
export type Subject =
  /** Mentions, more than one where they are joined ("A and B"); `first` is the leftmost token of the subject. */
  | {
      readonly kind: 'mentions';
      readonly mentions: readonly Mention[];
      readonly first: number;
      readonly shared: boolean;
    }
  /** A noun the annotation does not know: "the report", "officials". */
  | { readonly kind: 'noun'; readonly head: number; readonly first: number; readonly shared: boolean }
  /** The verb follows a quotation or a clause directly: `"…," said Lavrov`. */
  | { readonly kind: 'inverted'; readonly first: number };

const PARENTHESIS_OPENERS = new Set([
  'who',
  'which',
  'whose',
  'where',
  'whom',
  'a',
  'an',
  'the',
  'also',
  'speaking',
  'including',
  'known',
  'along',
  'together',
  'then',
  'himself',
  'herself',
  'himself',
  'now',
  'citing',
  'quoting',
  'accompanied',
  'led',
  'headed',
  'flanked',
  'former',
  'nicknamed',
  'wearing',
]);

/** The subject of the verb group whose first token is `verb`; the search stays right of token `floor`. */
export function findSubject(a: AnnotatedArticle, verb: number, floor: number): Subject | undefined {
  let i = verb - 1;
  /** The noun nearest to the verb that is no mention: the subject, unless a preposition turns up before it. */
  let noun = -1;
  while (i >= floor) {
    const date = a.dates[a.dateAt[i] ?? -1];
    if (date) {
      while (i >= floor && (a.tokens[i]?.start ?? 0) >= date.start) i--;
      if (PREPOSITIONS.has(lowerAt(a, i)) || lowerAt(a, i) === 'late' || lowerAt(a, i) === 'earlier') i--;
      continue;
    }
    const lower = lowerAt(a, i);
    const mention = mentionAt(a, i);
    if (mention && !(noun >= 0 && mention.kind === 'state' && mention.form === 'demonym')) {
      const before = lowerAt(a, mention.first - 1);
      if (noun >= 0 && !PREPOSITIONS.has(before) && !mention.possessive)
        return nounSubject(noun, mention.first);
      if (noun >= 0 && mention.possessive && !PREPOSITIONS.has(before))
        return nounSubject(noun, mention.first);
      if (PREPOSITIONS.has(before) && mention.first - 1 >= floor && !isSentenceOpener(a, mention)) {
        noun = -1;
        i = mention.first - 2;
        continue;
      }
      if (mention.possessive) {
        i = mention.first - 1;
        continue;
      }
      return withJoined(a, mention, floor);
    }
    if (isQuoteMark(a.tokens[i]?.text ?? '')) {
      return noun >= 0 ? nounSubject(noun, i + 1) : { kind: 'inverted', first: i + 1 };
    }
    if (lower === ',' || lower === '--' || lower === '–' || lower === '—' || lower === ')') {
      if (noun >= 0) return nounSubject(noun, i + 1);
      const open = openingOf(a, i, floor);
      if (open === undefined) return { kind: 'inverted', first: i + 1 };
      i = open - 1;
      continue;
    }
    if (lower === ';' || lower === ':') return noun >= 0 ? nounSubject(noun, i + 1) : undefined;
    if (
      noun < 0 &&
      (AUXILIARIES.has(lower) ||
        isAdverb(lower) ||
        NEGATIONS.has(lower) ||
        lower === 'to' ||
        (lower === "'s" && AUXILIARIES.has(lowerAt(a, i + 1))))
    ) {
      i--;
      continue;
    }
    if (lower === 'and' || lower === 'but' || lower === 'or') {
      if (noun >= 0) return nounSubject(noun, i + 1);
      return sharedSubject(a, i, floor);
    }
    if (RELATIVES.has(lower) && noun < 0) {
      const antecedent = mentionAt(a, lowerAt(a, i - 1) === ',' ? i - 2 : i - 1);
      return antecedent
        ? { kind: 'mentions', mentions: [antecedent], first: antecedent.first, shared: true }
        : undefined;
    }
    if (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower))
      return noun >= 0 ? nounSubject(noun, i + 1) : undefined;
    if (PREPOSITIONS.has(lower)) {
      noun = -1;
      i--;
      continue;
    }
    if (DETERMINERS.has(lower) && noun >= 0) {
      if (PREPOSITIONS.has(lowerAt(a, i - 1)) && i - 1 >= floor) {
        noun = -1;
        i -= 2;
        continue;
      }
      return nounSubject(noun, i);
    }
    if (noun < 0) noun = i;
    i--;
  }
  return noun >= 0 ? nounSubject(noun, i + 1) : undefined;
}

const nounSubject = (head: number, first: number): Subject => ({ kind: 'noun', head, first, shared: false });

/** "For Lavrov" opens a sentence, but "Like" and "Unlike" do not make their noun the subject either. */
const isSentenceOpener = (_a: AnnotatedArticle, _mention: Mention): boolean => false;

/** Walks over "A and B", "A, B and C" leftwards. */
function withJoined(a: AnnotatedArticle, mention: Mention, floor: number): Subject {
  const mentions = [mention];
  let first = mention.first;
  for (;;) {
    const join = lowerAt(a, first - 1);
    if (join !== 'and' && !(join === ',' && mentions.length > 1)) break;
    const at = join === 'and' && lowerAt(a, first - 2) === ',' ? first - 3 : first - 2;
    const other = mentionAt(a, at);
    if (!other || other.first < floor || other.possessive || PREPOSITIONS.has(lowerAt(a, other.first - 1)))
      break;
    if (other.kind === 'anaphor' && other.possessive) break;
    mentions.unshift(other);
    first = other.first;
  }
  return { kind: 'mentions', mentions, first, shared: false };
}

/** Where a parenthesis that ends at token `close` (its comma) opens; undefined where the comma closes none. */
function openingOf(a: AnnotatedArticle, close: number, floor: number): number | undefined {
  const mark = lowerAt(a, close) === ')' ? '(' : lowerAt(a, close);
  for (let k = close - 1; k >= floor; k--) {
    if (lowerAt(a, k) !== mark) continue;
    const next = lowerAt(a, k + 1);
    const opens =
      mark !== ',' ||
      PARENTHESIS_OPENERS.has(next) ||
      PREPOSITIONS.has(next) ||
      SUBORDINATORS.has(next) ||
      /ing$|ed$/.test(next) ||
      isAdverb(next) ||
      (a.dateAt[k + 1] ?? -1) >= 0 ||
      mentionAt(a, k + 1) !== undefined;
    if (opens && mentionAt(a, k - 1)) return k;
    if (opens && k - 1 >= floor && /^\p{L}/u.test(lowerAt(a, k - 1)) && (next === 'who' || next === 'which'))
      return k;
    if (close - k > 60) return undefined;
  }
  // A mention that swallowed its own closing comma ends right here.
  return undefined;
}

/** The subject of the clause a coordinated verb belongs to: "X met Y and said ...". */
export function sharedSubject(a: AnnotatedArticle, at: number, floor: number): Subject | undefined {
  let from = clauseStart(a, at, floor);
  // A leading adverbial up to its comma is passed over: "During the talks, ...", "After meeting X, ...".
  const lead = lowerAt(a, from);
  if (PREPOSITIONS.has(lead) || SUBORDINATORS.has(lead) || /ing$|ed$/.test(lead)) {
    for (let k = from; k < at; k++) {
      if (lowerAt(a, k) === ',' && !(mentionAt(a, k) && mentionAt(a, k)?.last !== k + 1)) {
        from = k + 1;
        break;
      }
    }
  }
  for (let k = from; k < at; k++) {
    const mention = mentionAt(a, k);
    if (!mention) continue;
    k = mention.last - 1;
    if (mention.possessive || PREPOSITIONS.has(lowerAt(a, mention.first - 1))) continue;
    if (mention.kind === 'state' && mention.form === 'demonym') continue;
    const joined = joinedRight(a, mention, at);
    return { kind: 'mentions', mentions: joined, first: mention.first, shared: true };
  }
  return undefined;
}

function joinedRight(a: AnnotatedArticle, mention: Mention, limit: number): Mention[] {
  const mentions = [mention];
  let k = mention.last;
  while (k < limit && (lowerAt(a, k) === 'and' || (lowerAt(a, k) === ',' && mentions.length > 0))) {
    const next = mentionAt(a, k + 1);
    if (!next || next.first !== k + 1 || lowerAt(a, k) === ',') break;
    mentions.push(next);
    k = next.last;
  }
  return mentions;
}

function clauseStart(a: AnnotatedArticle, at: number, floor: number): number {
  for (let k = at; k > floor; k--) {
    const lower = lowerAt(a, k - 1);
    if (lower === ';' || (isQuoteMark(a.tokens[k - 1]?.text ?? '') && (a.quotationAt[k - 2] ?? -1) >= 0))
      return k;
  }
  return Math.max(floor, sentenceAt(a, 0) ? floor : 0);
}
