import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { findSubject } from './find-subject.ts';
import { readComplements } from './read-complements.ts';
import { firstWordAt, kindAt, mentionOf, sentenceOf, spanOf, verbAt } from './walk.ts';

/** What became of an offer, and the words that say so. */
export interface LoneAnswer {
  readonly status: 'planned' | 'denied';
  readonly quote: Span;
  readonly sentence: number;
}

/** How many sentences on the answer may stand. */
const REACH = 2;

const ANSWERS: ReadonlyMap<string, LoneAnswer['status']> = new Map([
  ['accept', 'planned'],
  ['decline', 'denied'],
  ['refuse', 'denied'],
]);

/** "Korpi invited Berg to Oslo. *She accepted*.", "offered to meet Berg. *Berg refused on Friday*.": said with no more words. */
export function answeredAlone(
  a: AnnotatedArticle,
  sentence: number,
  beside?: number,
): LoneAnswer | undefined {
  const from = beside ?? a.phraseAt[a.sentences[sentence]?.last ?? -1] ?? -1;
  for (let v = from; v >= 0 && v < a.phrases.length && sentenceOf(a, v) <= sentence + REACH; v++) {
    const verb = verbAt(a, v);
    const status = verb && ANSWERS.get(verb.lemma);
    if (!verb || !status || verb.form !== 'finite' || verb.negated || verb.passive) continue;
    if (verb.modal !== undefined || takesObject(a, v) || !isAnswering(a, v)) continue;
    return { status, quote: spanOf(a, a.phrases[v]?.first ?? 0, verb.last), sentence: sentenceOf(a, v) };
  }
  return undefined;
}

/** "accepted *the plan*", "declined *to comment*", "accepted *that* it failed": something else; not "accepted *it*". */
function takesObject(a: AnnotatedArticle, v: number): boolean {
  if (firstWordAt(a, v + 1) === 'it' && readComplements(a, v).object.length === 1) return false;
  const next = kindAt(a, v + 1);
  return (
    readComplements(a, v).object.length > 0 ||
    !(next === undefined || /^(?:preposition|adverb|comma|and|date|mark)$/.test(next))
  );
}

/** Somebody answers, not "the market". */
const isAnswering = (a: AnnotatedArticle, v: number): boolean =>
  (findSubject(a, v)?.nouns ?? []).some((n) => {
    const mention = mentionOf(a, n);
    return mention !== undefined && canAnswer(mention);
  });

const canAnswer = (mention: Mention): boolean =>
  mention.kind === 'person' || mention.kind === 'office' || mention.kind === 'anaphor';
