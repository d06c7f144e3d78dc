import type { AnnotatedArticle } from '../../model/mention.ts';
import { placesOfClause } from '../syntax/clause-of-noun.ts';
import { mentionOf, verbAt } from '../syntax/walk.ts';
import { isActor } from './actors-of.ts';

/** Places beside the subject in which a second actor stands that a verb has to do with. */
const OTHERS = ['object', 'with', 'to', 'at', 'on', 'for'];

/** Whether the verb at phrase `v` has one actor for its subject and another beside it: "Berg *mediated* with Korpi". */
export function joinsActors(a: AnnotatedArticle, v: number): boolean {
  // "was", "had", "did" join anything to anything.
  if (/^(?:be|have|do)$/.test(verbAt(a, v)?.lemma ?? 'be')) return false;
  const places = placesOfClause(a, v);
  const holds = (place: string): boolean =>
    (places.get(place) ?? []).some((phrase) => {
      const mention = mentionOf(a, phrase);
      return mention !== undefined && isActor(mention);
    });
  return holds('subject') && OTHERS.some(holds);
}
