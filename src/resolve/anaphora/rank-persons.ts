import type { PersonEntity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity } from '../document.ts';
import type { Person } from '../persons/person.ts';

/** How many mentions are asked at the most. */
const MOST = 200;

/** What it weighs to be named, to be what a sentence is about, and to be so in the sentence itself or the one before. */
const NAMED = 1;
const SUBJECT = 2;
const NEAR = 2;

/**
 * The persons named before a mention that can be meant, who stands out most first: whoever is named often, as a subject, and of
 * late; of equals the one named last. `reach` is how many sentences back a story is still about somebody.
 */
export function rankPersons(
  doc: Document,
  { sentence, start }: Pick<Mention, 'sentence' | 'start'>,
  reach: number,
  canBe: (person: Person) => boolean,
): PersonEntity[] {
  const weights = new Map<Person, number>();
  for (const mention of mentionsWithin(doc.a, sentence - reach, start).slice(-MOST)) {
    const person = mention.kind === 'person' ? doc.personOf.get(mention) : undefined;
    if (!person || !canBe(person)) continue;
    const acts = doc.subjectsIn(mention.sentence).some((subject) => subject.mention === mention);
    const weight = NAMED + (acts ? SUBJECT : 0) + (sentence - mention.sentence < 2 ? NEAR : 0);
    weights.set(person, (weights.get(person) ?? 0) + weight);
  }
  return [...weights]
    .reverse()
    .sort(([, x], [, y]) => y - x)
    .map(([person]) => personEntity(doc, person));
}
