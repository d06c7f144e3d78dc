import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { mentionOf, verbAt } from '../syntax/walk.ts';

/** Verbs of travel by how they take the place: as object, or after one of these prepositions. */
const TRAVEL: readonly (readonly [verb: RegExp, places: readonly string[]])[] = [
  [/^(?:visit|tour)$/, ['object']],
  [/^(?:arrive|land|be|stop)$/, ['in']],
  [/^(?:travel|go|fly|come|head|return|leave|depart|pay|make)$/, ['to', 'for', 'in']],
];

/** Where the verb of travel at phrase `verb` leads; nothing for other verbs. */
export function findDestination(
  a: AnnotatedArticle,
  verb: number,
): { readonly mention: Mention; readonly phrase: number } | undefined {
  const lemma = verbAt(a, verb)?.lemma ?? '';
  const [, words] = TRAVEL.find(([verbs]) => verbs.test(lemma)) ?? [];
  if (!words) return undefined;
  const { object, prepositional } = readComplements(a, verb);
  const nouns = words.flatMap((word) =>
    word === 'object'
      ? object
      : prepositional.filter((each) => each.word === word).flatMap((each) => each.nouns),
  );
  for (const phrase of nouns) {
    const mention = mentionOf(a, phrase);
    if (mention?.kind === 'state' || mention?.kind === 'place') return { mention, phrase };
  }
  return undefined;
}
