import type { AnnotatedArticle } from '../../model/mention.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, mentionOf, verbAt } from '../syntax/walk.ts';
import { isTown, type Located } from './meeting-place.ts';
import type { Partners } from './read-partners.ts';

/** "said *in Turku* after a meeting with X", "signed a pact *in Turku* at the end of talks": they met where it was said. */
export function placeWhereSaid(a: AnnotatedArticle, { verb, aside, since }: Partners): Located | undefined {
  const told = verbAt(a, verb);
  const done = told?.tense === 'past' || told?.form === 'gerund';
  if (aside || since || !done || !TELLS.test(told?.lemma ?? '')) return undefined;
  const { object, prepositional } = readComplements(a, verb);
  for (const { word, at, nouns } of prepositional) {
    const mention = mentionOf(a, nouns[0] ?? -1);
    const stands = kindAt(a, at - 1) !== 'noun' || object.includes(at - 1);
    if ((word === 'in' || word === 'at') && mention && isTown(mention) && stands)
      return { place: mention, here: false };
  }
  return undefined;
}

/** "*In* their meeting Berg *told* Korpi": what is said at it shows that it took place. */
export const isWhereSaid = (a: AnnotatedArticle, { verb, aside, since, objects }: Partners): boolean =>
  !aside &&
  !since &&
  objects.length > 0 &&
  verbAt(a, verb)?.tense === 'past' &&
  TELLS.test(verbAt(a, verb)?.lemma ?? '');

const TELLS = /^(?:say|tell|speak|sign|agree|announce|pledge|promise|declare|initial|conclude|reach)$/;
