import type { AnnotatedArticle, PlaceMention } from '../../model/mention.ts';
import { nounAt, sentenceOf, wordAt } from '../syntax/walk.ts';

/** "met *in Evora*", "in the town *of Evora*": a name that no gazetteer has is where they met, and not the town of the dateline. */
export function unknownTown(a: AnnotatedArticle, phrases: readonly number[]): PlaceMention | undefined {
  for (const phrase of phrases) {
    const noun = nounAt(a, phrase);
    if (!noun || noun.mention >= 0 || !/^(?:in|of|for)$/.test(wordAt(a, phrase - 1))) continue;
    const [from, to] = [a.tokens[noun.first], a.tokens[noun.last - 1]];
    if (!from || !to || noun.last - noun.first > LONGEST_NAME) continue;
    const named = a.tokens
      .slice(noun.first, noun.last)
      .every(({ text }) => /^(?:[ae]l-)?\p{Lu}\p{Ll}{2}/u.test(text));
    const proper = a.tags.slice(noun.first, noun.last).every((tag) => tag === 'NNP');
    if (!named || !proper) continue;
    const name = a.article.text.slice(from.start, to.end);
    const { first, last } = noun;
    return {
      kind: 'place',
      place: { kind: 'place', name },
      ...{ first, last, start: from.start, end: to.end, possessive: false },
      sentence: sentenceOf(a, phrase),
    };
  }
  return undefined;
}

/** Words in the name of a town. */
const LONGEST_NAME = 3;
