import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, lowerAt, mentionOf, nounAt, wordAt } from '../syntax/walk.ts';
import type { Traits } from './traits.ts';

/** "the Strategic Framework Agreement", "the bilateral Trade and Investment Council Agreement": of `fields` and no more. */
export function isDescriptive(before: readonly string[], { fields }: Traits): boolean {
  if (before.some((word) => word === 'bilateral' || word === 'mutual')) return true;
  const words = before.filter((word) => !/^(?:the|an?|our|their|its|this|new|and|of|on)$/.test(word));
  return words.length > 0 && words.every((word) => fields.has(word) && !WORLDWIDE.test(word));
}

const WORLDWIDE =
  /^(?:international|multilateral|trilateral|non-?proliferation|disarmament|climate|collective|comprehensive|free|trade|arms)$/;

/** "the *Oslo* accords", "the *Minsk* agreements": called by where they were made, or by another name. */
export function isPlaced(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  const place = a.mentions[a.mentionAt[(noun?.head ?? 0) - 1] ?? -1];
  // "the Maastricht treaty", "the START treaty"
  if (
    noun &&
    !place &&
    noun.head - 1 > noun.first &&
    lowerAt(a, noun.first) === 'the' &&
    isCapital(a, noun.head - 1)
  )
    return true;
  // "the 1952 *Declaration of Santiago*"
  const of = wordAt(a, n + 1) === 'of' ? mentionOf(a, n + 2) : undefined;
  if (noun && isCapital(a, noun.head) && of?.kind === 'place' && lowerAt(a, noun.first) === 'the')
    return true;
  // "*May's* Abuja accord"
  const dated = noun !== undefined && (a.dateAt[noun.first] ?? -1) >= 0 && place?.last === noun.head;
  if (!noun || !place || ((lowerAt(a, noun.first) !== 'the' || place.first !== noun.first + 1) && !dated))
    return false;
  return place.kind === 'place' || (place.kind === 'state' && place.form === 'capital' && !place.possessive);
}

/** Capitals make a name: "Non-Proliferation Treaty", "Treaty on the Non-Proliferation …". */
export function isProper(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  if (!noun || !isCapital(a, noun.head)) return false;
  if (noun.head > noun.first && isCapital(a, noun.head - 1) && !opensSentence(a, noun.head - 1)) return true;
  const next = nounAt(a, n + 2);
  return (
    kindAt(a, n + 1) === 'preposition' && next !== undefined && isCapital(a, next.head) && next.mention < 0
  );
}

export const isCapital = (a: AnnotatedArticle, token: number): boolean =>
  /^\p{Lu}/u.test(a.tokens[token]?.text ?? '');
export const isCapitals = (a: AnnotatedArticle, token: number): boolean =>
  /^\p{Lu}{3,}$/u.test(a.tokens[token]?.text ?? '');

/** A determiner or first word has its capital from its place. */
function opensSentence(a: AnnotatedArticle, token: number): boolean {
  return a.sentences[a.sentenceAt[token] ?? -1]?.first === token;
}
