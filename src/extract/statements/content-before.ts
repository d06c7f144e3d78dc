import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { endsInComma } from '../syntax/apposed-person.ts';
import {
  hasFiniteVerb,
  kindAt,
  quotationAt,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import type { Speakers } from './find-speakers.ts';
import { goesOnWith, goesOnWithQuotation, startAfterTeller } from './parted-content.ts';

/**
 * Reads `"…," X said` and `…, X said`: what stands in the sentence before the words that tell who speaks, and what goes on
 * after them: "The treaty, Berg said, is dead"; "Unless Finland pays, Berg said, the strait will close". A mere opening
 * ("However, he added, the work would go on") is the reporter's.
 */
export function contentBefore(
  a: AnnotatedArticle,
  speakers: Speakers,
  verb: number,
  grammar: Grammar,
): readonly [Span, ...Span[]] | undefined {
  const { first } = sentencePhrases(a, verb);
  let end = speakers.shared ? startOfQuoting(a, verb, first) : speakers.first;
  if (end === undefined || end <= first) return undefined;
  while (end > first && kindAt(a, end - 1) === 'adverb') end--;
  if (!closes(a, end - 1)) return undefined;
  let k = end - 1;
  while (k > first && (kindAt(a, k) === 'comma' || kindAt(a, k) === 'mark')) k--;
  const quotation = quotationAt(a, k);
  const from = skipOpening(a, first, k);
  if (opensWithDeed(a, from, k + 1)) return undefined;
  const start = a.phrases[from]?.first ?? 0;
  if (quotation && quotation.start <= (a.tokens[start]?.start ?? 0))
    return [quotation.whole, ...goesOnWithQuotation(a, speakers, verb)];
  // "*As part of her visit to open the port*, Berg announces a plan": where and when, with no clause of its own.
  if (!quotation && opensWithPhrase(a, from, k + 1)) return undefined;
  const complete = quotation !== undefined || isMainClause(a, from, k + 1);
  const rest = complete
    ? goesOnWith(a, speakers, verb, grammar)
    : clauseAfterTeller(a, speakers, verb, grammar);
  const lastToken = a.phrases[k]?.last ?? 0;
  const before = spanOf(a, start, lastToken);
  if (!complete) {
    if (!rest) return hasFiniteVerb(a, from, k + 1) ? [before] : undefined;
    return isOpening(a, from, k + 1) ? [rest] : [before, rest];
  }
  if (lastToken - start < 3 && !rest) return undefined;
  return rest ? [before, rest] : [before];
}

/** A preposition opens it, nothing is set off in it, and what looks like its verbs goes on with "and" after "to". */
function opensWithPhrase(a: AnnotatedArticle, from: number, to: number): boolean {
  if (kindAt(a, from) !== 'preposition' || hasComma(a, from, to) || !hasFiniteVerb(a, from, to)) return false;
  for (let k = from + 1; k < to; k++) {
    const verb = verbAt(a, k);
    const base = verb && /^VBP?$/.test(a.tags[verb.first] ?? '') && kindAt(a, k - 1) === 'and';
    // "(AI)" is no verb.
    const letters = /^\p{Lu}{2,}$/u.test(a.tokens[verb?.first ?? -1]?.text ?? '');
    if (verb?.form === 'finite' && !base && !letters) return false;
  }
  return true;
}

/** Reads `"…," X said, "…"`: a quotation that the teller parts. */
export function quotedBefore(
  a: AnnotatedArticle,
  speakers: Speakers,
  verb: number,
): readonly [Span, ...Span[]] | undefined {
  const { first } = sentencePhrases(a, verb);
  if (speakers.shared) return undefined;
  // `"…," X said`, and as the British set it, `"…", X said`
  const close = kindAt(a, speakers.first - 1) === 'comma' ? speakers.first - 2 : speakers.first - 1;
  if (close <= first || kindAt(a, close) !== 'quote') return undefined;
  const quotation = quotationAt(a, close);
  return quotation && quotation.start <= (a.tokens[a.phrases[first]?.first ?? 0]?.start ?? 0)
    ? [quotation.whole, ...goesOnWithQuotation(a, speakers, verb)]
    : undefined;
}

/** A comma, a closing mark, a question mark or a dash ends what was said. */
function closes(a: AnnotatedArticle, p: number): boolean {
  const kind = kindAt(a, p);
  return (
    kind === 'comma' ||
    endsInComma(a, p) ||
    kind === 'quote' ||
    (kind === 'mark' && /^(?:[?!’']|--|[–—-])$/.test(wordAt(a, p)))
  );
}

/**
 * "*Recalling the values that bind them*, Berg confirmed a pledge": what the teller does, whose only verb is a relative clause's;
 * "*Faced with the chance that it may fail*, Berg ordered a delay": what was done to the teller.
 */
function opensWithDeed(a: AnnotatedArticle, from: number, to: number): boolean {
  const verb = verbAt(a, from);
  const passive =
    verb &&
    /^VB[DN]$/.test(a.tags[verb.first] ?? '') &&
    /^(?:preposition|date|adverb)$/.test(kindAt(a, from + 1) ?? '');
  if (passive && a.quotationAt[verb.first] === -1) return true;
  if (verb?.form !== 'gerund') return false;
  let k = from + 1;
  while (k < to && verbAt(a, k)?.form !== 'finite') k++;
  return k < to && kindAt(a, k - 1) === 'relative';
}

/** "However, …", "Meanwhile, …": an opening word is the reporter's own. */
function skipOpening(a: AnnotatedArticle, first: number, limit: number): number {
  return kindAt(a, first) === 'adverb' && kindAt(a, first + 1) === 'comma' && first + 2 < limit
    ? first + 2
    : first;
}

/** Nothing but adverbs and dates: "However", "Earlier on Monday". */
function isOpening(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const dated = kindAt(a, k) === 'date' || (kindAt(a, k) === 'preposition' && kindAt(a, k + 1) === 'date');
    if (!dated && kindAt(a, k) !== 'adverb' && kindAt(a, k) !== 'and') return false;
  }
  return true;
}

/** A finite verb that no subordinator governs: "*Unless Finland pays*, Berg said," is only a beginning. */
const isMainClause = (a: AnnotatedArticle, from: number, to: number): boolean =>
  hasFiniteVerb(a, from, to) &&
  !(kindAt(a, from) === 'subordinator' && !hasComma(a, from, to)) &&
  !/^(?:if|unless|whether)$/.test(hasComma(a, from, to) ? '' : wordAt(a, from));

function hasComma(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (kindAt(a, k) === 'comma') return true;
  return false;
}

/** ", he added, *the work would go on*" */
function clauseAfterTeller(
  a: AnnotatedArticle,
  speakers: Speakers,
  verb: number,
  grammar: Grammar,
): Span | undefined {
  const { last } = sentencePhrases(a, verb);
  const k = startAfterTeller(a, speakers, verb);
  if (k === undefined || k + 1 >= last || !hasFiniteVerb(a, k, last)) return undefined;
  return spanOf(a, a.phrases[k]?.first ?? 0, clauseEnd(a, k, grammar));
}

/** For `"…," X was quoted as saying`: where X stands. */
function startOfQuoting(a: AnnotatedArticle, verb: number, first: number): number | undefined {
  for (let k = verb - 1; k >= first; k--) {
    const lead = verbAt(a, k);
    if (lead?.form === 'finite' && /^(?:quote|cite)$/.test(lead.lemma)) {
      let start = k - 1;
      while (start >= first && kindAt(a, start) !== 'comma' && kindAt(a, start) !== 'quote') start--;
      return start + 1;
    }
    if (lead?.form === 'finite') return undefined;
  }
  return undefined;
}
