import type { Sentence, Token } from '../../model/annotation.ts';
import type { Tag } from '../../model/phrase.ts';
import { BE, DO, HAVE } from './closed-words.ts';

const words = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => phrase.trim().split(' '));

/** What stands between a helping verb and its verb, or between the subject and the verb, as one adverb. */
const SET = words(
  'in fact, in the end, in the event, in effect, in practice, in reality, in truth, in turn, in the meantime, after all, of course, at last, at long last, at least, at first, at once, at the time, for once, once again, once more, as planned, as scheduled, as expected, as promised, to be sure, for example, for instance, by then, by now, until now, so far, on occasion, at some point, at one point',
);
/** These need no helping verb before them. */
const REPEATED = words('once again, once more, yet again, yet once more');
/** Of these the verb is denied, or nearly so. */
const DENYING = words(
  'at no point, at no time, at no stage, in no way, on no account, by no means, under no circumstances, on no occasion, not once, all but, not so much as',
);
/** How two stand or meet, right after a verb. */
const MANNER = words(
  'face to face, one on one, eye to eye, side by side, shoulder to shoulder, back to back, head to head, on and off, off and on',
);
/** One adverb wherever they stand. */
const ALWAYS = words('one after another, one after the other, one by one, one at a time');
/** After "without". */
const WITHOUT = words('so much as, even once, once');

/**
 * Tags words that are one adverb as adverbs, with the commas around them: "did, *in fact*, meet", "*at no point* met", "*all
 * but* met", "without *so much as* meeting". Only right before what can be a verb, so that "at least ten" stays; "met *face to face*" right after one, "*one by one*" anywhere.
 */
export function tagSetAdverbials(
  tokens: readonly Token[],
  options: readonly (readonly Tag[])[],
  { first, last }: Sentence,
): ReadonlySet<number> {
  const adverbs = new Set<number>();
  const lower = (at: number): string => (at >= first && at < last ? (tokens[at]?.lower ?? '') : '');
  const isVerb = (at: number): boolean =>
    (options[at - first] ?? []).some((tag) => /^VB[DNZGP]?$/.test(tag)) && at < last;
  const lengthAt = (lists: readonly (readonly string[])[], at: number): number | undefined =>
    lists.find((phrase) => phrase.every((word, k) => lower(at + k) === word))?.length;
  for (let i = first + 1; i < last; i++) {
    const manner = lengthAt(ALWAYS, i) ?? (isVerb(i - 1) ? lengthAt(MANNER, i) : undefined);
    for (let k = i; k < i + (manner ?? 0); k++) adverbs.add(k);
    if (manner !== undefined) continue;
    const opener = lower(i - 1) === ',' ? i - 2 : i - 1;
    let helper = opener;
    while (/^(?:not|n't|never|also)$/.test(lower(helper))) helper--;
    const helped = isHelping(lower(helper));
    if (lower(i) === 'once' && isVerb(i + 1) && isTimeGoneBy(lower(i - 1), lower(i + 1))) adverbs.add(i);
    const lists = [
      ...(helped ? SET : []),
      ...(opener === i - 1 ? [...DENYING, ...REPEATED] : []),
      ...(lower(i - 1) === 'without' ? WITHOUT : []),
    ];
    const length = lengthAt(lists, i);
    if (length === undefined) continue;
    const closed = lower(i + length) === ',' ? 1 : 0;
    if (opener !== i - 1 && closed === 0) continue;
    if (!isVerb(i + length + closed)) continue;
    for (let k = opener + 1; k < i + length + closed; k++) adverbs.add(k);
  }
  return adverbs;
}

/** "who *once* served as", "and *once* led": no clause of time opens. In "and once elected, he" one does. */
const isTimeGoneBy = (before: string, verb: string): boolean =>
  /^(?:who|which)$/.test(before) || (/^(?:and|but)$/.test(before) && ONLY_PAST.test(verb));

const ONLY_PAST = /^(?:was|were|served|led|headed|ran|worked|held|called|described|told|said)$/;

const isHelping = (word: string): boolean =>
  BE.has(word) ||
  HAVE.has(word) ||
  DO.has(word) ||
  /^(?:will|would|shall|should|can|could|may|might|must)$/.test(word);
