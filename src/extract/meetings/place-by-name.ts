import { onOneLine } from '../../model/as-read.ts';
import type { AnnotatedArticle, PlaceMention } from '../../model/mention.ts';
import type { NounPhrase } from '../../model/phrase.ts';
import type { TokenRange } from '../../model/span.ts';
import { headOf, lowerAt, nounAt, sentenceOf, wordAt } from '../syntax/walk.ts';

/**
 * "met *in Evora*", "in the town *of Nova Evora*", "at the *Evora Palace*": a name that no gazetteer has is where they met, and
 * not the town of the dateline.
 */
export function placeByName(a: AnnotatedArticle, phrases: readonly number[]): PlaceMention | undefined {
  for (const phrase of phrases) {
    const noun = nounAt(a, phrase);
    const range = noun && (venueIn(a, noun) ?? townIn(a, noun, wordAt(a, phrase - 1)));
    const [from, to] = [a.tokens[range?.first ?? -1], a.tokens[(range?.last ?? 0) - 1]];
    if (!range || !from || !to) continue;
    return {
      kind: 'place',
      place: { kind: 'place', name: onOneLine(a.article.text.slice(from.start, to.end)) },
      ...{ ...range, start: from.start, end: to.end, possessive: false },
      sentence: sentenceOf(a, phrase),
    };
  }
  return undefined;
}

/** Words in the name of a town. */
const LONGEST_NAME = 3;
const NAME = /^(?:\p{Lu}['’]\p{Lu}|\p{Lu})\p{Ll}{2}/u;
/** "Sharm *el-Sheikh*" */
const WITH_ARTICLE = /^[ae]l-\p{Lu}/u;
const HOLIDAYS = /^(?:easter|christmas|ramadan|lent|passover|eid)$/;

function townIn(a: AnnotatedArticle, noun: NounPhrase, word: string): TokenRange | undefined {
  const { first, last } = noun;
  if (!/^(?:in|of|for|at|near)$/.test(word) || last - first > LONGEST_NAME) return undefined;
  // "in *Nova Evora*" was taken for somebody's name; nobody meets in a person.
  if (noun.mention >= 0 && !(isBareName(a, noun.mention) && /^(?:in|of|near)$/.test(word))) return undefined;
  for (let t = first; t < last; t++) {
    const { text = '' } = a.tokens[t] ?? {};
    if (!(NAME.test(text) && a.tags[t] === 'NNP') && !(t > first && WITH_ARTICLE.test(text)))
      return undefined;
  }
  return HOLIDAYS.test(lowerAt(a, first)) ? undefined : { first, last };
}

/** A name with nothing that makes somebody of its bearer. */
function isBareName({ mentions }: AnnotatedArticle, at: number): boolean {
  const mention = mentions[at];
  return mention?.kind === 'person' && mention.offices.length === 0 && mention.known === undefined;
}

const VENUES =
  /^(?:palace|airport|checkpoint|crossing|house|hall|castle|villa|hotel|residence|lodge|mansion|chateau|barracks|airfield|monastery)$/;

/** "at the *Evora palace*", "at *State House*": a house or post that has a name. */
function venueIn(a: AnnotatedArticle, noun: NounPhrase): TokenRange | undefined {
  if (!VENUES.test(headOf(a, noun))) return undefined;
  const mention = a.mentions[noun.mention];
  if (mention && mention.kind !== 'organization' && !isBareName(a, noun.mention)) return undefined;
  let first = noun.head;
  while (first > noun.first && /^(?:\p{Lu}|[ae]l-\p{Lu})/u.test(a.tokens[first - 1]?.text ?? '')) first--;
  return first < noun.head && !isOrdinary(a, first) ? { first, last: noun.head + 1 } : undefined;
}

/** "the *Norwegian* residence" has no name. */
const isOrdinary = (a: AnnotatedArticle, t: number): boolean => {
  const mention = a.mentions[a.mentionAt[t] ?? -1];
  return mention?.kind === 'state' && mention.form === 'demonym';
};
