import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, kindAt, mentionOf, nounAt, wordAt } from '../syntax/walk.ts';

/** Nouns whose own "with" a verb before them must leave alone. */
const TALKS =
  /^(?:talks?|meetings?|summit|conversations?|calls?|negotiations|dialogue|discussions?|consultations|encounter|conference|briefing|interview|appearance|availability|engagements?|contacts|outreach)$/;

/**
 * Whether a noun phrase stands close enough to take part. Of "between X and Y … with Z" the first holds, "of" must follow
 * its noun at once, and a second "with" belongs to another noun unless "and" joins it.
 */
export function nearTo(a: AnnotatedArticle, { occurrence }: FrameMatch): (phrase: number) => boolean {
  const { places, noun } = occurrence;
  const [closest] = [...places.keys()].filter((word) => /^(?:with|between|among)$/.test(word));
  const far = new Set<number>();
  for (const word of ['with', 'between', 'among']) {
    const nouns = places.get(word) ?? [];
    const cut = nouns.findIndex(
      (p, i) =>
        word !== closest ||
        (i > 0 && wordAt(a, p - 1) === word && !isJoined(a, p - 2) && !isListed(a, nouns, i)),
    );
    if (cut >= 0) for (const p of nouns.slice(cut)) far.add(p);
  }
  // "spoke of his *talks* with X": the noun's own.
  for (const p of noun === undefined ? (places.get('with') ?? []) : []) if (followsTalks(a, p)) far.add(p);
  // "spoke on the margins of the *summit* with X": whom the verb tells.
  const head = noun === undefined ? undefined : nounAt(a, noun);
  if (
    noun !== undefined &&
    head &&
    /^(?:summit|conference|forum|session)$/.test(headOf(a, head)) &&
    isAside(a, noun)
  )
    for (const p of places.get('with') ?? []) far.add(p);
  const of = places.get('of') ?? [];
  // "the meeting *last month* of X and Y"
  const after = noun !== undefined && kindAt(a, noun + 1) === 'date' ? noun + 2 : (noun ?? -1) + 1;
  if (noun === undefined || wordAt(a, after) !== 'of') for (const p of of) far.add(p);
  else {
    const cut = of.findIndex((p, i) => i > 0 && wordAt(a, p - 1) === 'of');
    if (cut >= 0) for (const p of of.slice(cut)) far.add(p);
  }
  return (phrase) => !far.has(phrase);
}

/** "with X *and* with Y", "first with X *and then* with Y", "first with X, *then* with Y". */
const isJoined = (a: AnnotatedArticle, p: number): boolean =>
  kindAt(a, p) === 'and' ||
  (kindAt(a, p) === 'adverb' && /^(?:and|comma)$/.test(kindAt(a, p - 1) ?? '')) ||
  // "with X, *and later for an hour* with Y"
  (wordAt(a, p - 1) === 'for' &&
    nounAt(a, p) !== undefined &&
    isJoined(a, p - 2) &&
    kindAt(a, p - 2) === 'adverb');

/** "with X, *with Y* and with Z": one of several that each have their own "with". */
const isListed = (a: AnnotatedArticle, nouns: readonly number[], i: number): boolean =>
  wordAt(a, (nouns[i] ?? 0) - 2) === ',' && nouns.slice(i + 1).some((p) => kindAt(a, p - 2) === 'and');

function followsTalks(a: AnnotatedArticle, p: number): boolean {
  let n = p - 2;
  // "speaking at a news conference *in Riga* with X"
  if (/^(?:in|at)$/.test(wordAt(a, n - 1)) && mentionOf(a, n) && nounAt(a, n - 2)) n -= 2;
  const before = nounAt(a, n);
  if (before === undefined || !TALKS.test(headOf(a, before))) return false;
  // "spoke on the *margins of* the summit with X"
  return !isAside(a, n);
}

/** "on the margins *of the summit*": what is met is met beside it. */
function isAside(a: AnnotatedArticle, n: number): boolean {
  const beside = wordAt(a, n - 1) === 'of' ? nounAt(a, n - 2) : undefined;
  return beside !== undefined && /^(?:sidelines?|margins?|fringes?)$/.test(headOf(a, beside));
}
