import type { AnnotatedArticle, OfficePhrase, Served } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';
import { firstPerson, lowerAt, mentionAt, type ServedOf } from './beside.ts';
import { otherState } from './other-state.ts';

/**
 * "her *opposite number*, Ida Berg", "*His counterpart*, Deputy Minister Roe": of the other of the two states that the story is
 * about, where whose counterpart it is serves the one.
 */
export function opposite(a: AnnotatedArticle, office: OfficePhrase, servedOf: ServedOf): Served | undefined {
  const at = counterpartAt(a, office);
  if (at < 0) return undefined;
  const own = ownerOf(a, at, servedOf);
  return own?.kind === 'state' ? otherState(a, own.code) : undefined;
}

/** "Roe and *her counterpart, Foreign Minister Berg*": the state that Berg does not serve, whatever else is told. */
export function notOppositeTo(
  a: AnnotatedArticle,
  office: OfficePhrase,
  servedOf: ServedOf,
): string | undefined {
  const at = counterpartAt(a, office);
  const own = at < 0 ? undefined : ownerOf(a, at, servedOf);
  return own?.kind === 'state' ? own.code : undefined;
}

/** Where the counterpart is named as such: the office itself, or what its title stands beside. */
function counterpartAt(a: AnnotatedArticle, { first, last }: OfficePhrase): number {
  for (let t = first; t < last; t++) if (isCounterpart(a, t)) return first;
  if (lowerAt(a, first - 1) !== ',' || !isCounterpart(a, first - 2)) return -1;
  return mentionAt(a, first - 2)?.first ?? first - 2;
}

const isCounterpart = (a: AnnotatedArticle, t: number): boolean =>
  lowerAt(a, t) === 'counterpart' ||
  (lowerAt(a, t) === 'number' && lowerAt(a, t - 1) === 'opposite') ||
  // "Her *opposite*, Minister Roe"
  (lowerAt(a, t) === 'opposite' && lowerAt(a, t + 1) === ',');

/** Whoever the sentence is about before the counterpart, else whoever was named last in the one before. */
function ownerOf(a: AnnotatedArticle, at: number, servedOf: ServedOf): Served | undefined {
  // "the accord that Minister Roe and *her* counterpart signed": whoever stands right before.
  const and = lowerAt(a, at - 1) === 'then' ? at - 3 : at - 2;
  const beside = lowerAt(a, and) === 'and' ? mentionAt(a, and - 1) : undefined;
  if (beside?.kind === 'person') return servedOf(beside);
  const here = firstPerson(a, at);
  if (here) return servedOf(here);
  const sentence = a.sentenceAt[at] ?? 0;
  for (let i = countBefore(a.mentions, a.tokens[at]?.start ?? 0) - 1; i >= 0; i--) {
    const mention = a.mentions[i];
    if (!mention || mention.sentence < sentence - 2) return undefined;
    if (mention.kind === 'person') return servedOf(mention);
  }
  return undefined;
}
