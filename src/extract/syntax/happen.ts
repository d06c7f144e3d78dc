import type { AnnotatedArticle } from '../../model/mention.ts';
import { type Complements, readComplements } from './read-complements.ts';
import { headAt, kindAt, verbAt, wordAt } from './walk.ts';

/** Verbs that say of a noun that it takes place, and whose subject takes no part: "the talks *began*". */
export const HAPPEN: ReadonlySet<string> = new Set(
  'take begin start open end conclude finish continue resume last come follow occur be hold schedule plan expect set slate close focus cover touch mark see fix due arrange kick wrap postpone delay adjourn move collapse break fail stall convene reconvene pencil slot book launch inaugurate go'.split(
    ' ',
  ),
);

/** "is expected *to be held in Riga on May 3*", "are to *take place* there": what the infinitive adds to its verb's complements. */
export function throughInfinitive(a: AnnotatedArticle, told: Complements): Complements {
  const verb = verbAt(a, told.infinitive ?? told.last);
  if (verb?.form !== 'infinitive' || !HAPPEN.has(verb.lemma)) return told;
  const { prepositional, dates, last } = readComplements(a, told.infinitive ?? told.last);
  return {
    ...told,
    prepositional: [...told.prepositional, ...prepositional],
    dates: [...told.dates, ...dates],
    last,
  };
}

/** What is done with a meal. */
const GIVEN = /^(?:give|host|throw)$/;

const DUE = /^(?:due|likely|expected)$/;

/**
 * What a clause that hangs on a noun adds: "a summit *to be held in Riga on May 3*", "talks *scheduled for Monday*", "the
 * meeting, *which ended on Sunday*". `from` is the phrase after the noun's own complements.
 */
export function holdingClause(a: AnnotatedArticle, from: number): Complements | undefined {
  const comma = kindAt(a, from) === 'comma' ? from + 1 : from;
  const relative = kindAt(a, comma) === 'relative' && /^(?:which|that)$/.test(wordAt(a, comma));
  // ", *due* to take place in Riga on Friday,"
  const due = !relative && DUE.test(wordAt(a, comma));
  const at = relative || due ? comma + 1 : comma;
  const verb = verbAt(a, at);
  // "a reception *given on Monday by Berg*"
  if (verb?.form === 'participle' && at === from && GIVEN.test(verb.lemma)) return readComplements(a, at);
  if (!verb || !HAPPEN.has(verb.lemma) || (verb.form === 'finite') !== relative) return undefined;
  if (verb.form === 'gerund' || (verb.form === 'infinitive' && !verb.passive && !due)) return undefined;
  const clause = readComplements(a, at);
  // "a tour, *which will take her to Riga*": with an object it tells more than that it is held.
  const [object] = clause.object;
  return object === undefined || headAt(a, object) === 'place' ? clause : undefined;
}
