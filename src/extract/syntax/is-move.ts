import type { AnnotatedArticle } from '../../model/mention.ts';
import { lowerAt, verbAt } from './walk.ts';

/** Verbs that give an event another day, some only with a particle. */
const MOVES =
  /^(?:move|postpone|delay|reschedule|shift|defer|advance)$|^(?:put|push|bring|set|move|hold) (?:back|off|forward|over|up)$/;

/** "has been *put off* until May", "*moved* from Friday to Monday", "was *brought forward*". */
export function isMove(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  return (
    verb !== undefined && (MOVES.test(verb.lemma) || MOVES.test(`${verb.lemma} ${lowerAt(a, verb.last)}`))
  );
}
