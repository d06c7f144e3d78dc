import type { Party, PersonEntity } from '../../model/entity.ts';
import type { Mention, PersonMention } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity, personNamed } from '../document.ts';
import { isSpokesman, type Person } from '../persons/person.ts';
import { stateCodeOf } from '../state-code-of.ts';

/** How many sentences back a story is still about somebody, and how many mentions there are asked. */
const REACH = 12;
const MOST = 200;

/** What it weighs to be named, to be what a sentence is about, and to be so in the sentence itself or the one before. */
const NAMED = 1;
const SUBJECT = 2;
const NEAR = 2;

/**
 * Who stands out most before a mention among those who can be the other side of the parties `beside`: an official of another
 * state, neither a spokesman nor a colleague of theirs. Whoever is named often, as a subject, and of late stands out.
 */
export function otherSide(
  doc: Document,
  { sentence, start }: Pick<Mention, 'sentence' | 'start'>,
  beside: readonly Party[],
  fits: (party: Party) => boolean = () => true,
): PersonEntity | undefined {
  const home = new Set(beside.map(stateCodeOf));
  const weights = new Map<Person, number>();
  for (const mention of mentionsWithin(doc.a, sentence - REACH, start).slice(-MOST)) {
    const person = mention.kind === 'person' ? doc.personOf.get(mention) : undefined;
    if (mention.kind !== 'person' || !person || isSpokesman(person)) continue;
    weights.set(person, (weights.get(person) ?? 0) + weightOf(doc, mention, sentence));
  }
  // Of equals the one named last.
  const ranked = [...weights].reverse().sort(([, x], [, y]) => y - x);
  return ranked
    .map(([person]) => personEntity(doc, person))
    .find((entity) => {
      const code = stateCodeOf(entity);
      return code !== undefined && !home.has(code) && fits(entity);
    });
}

function weightOf(doc: Document, mention: PersonMention, sentence: number): number {
  const acts = doc.subjectsIn(mention.sentence).some((subject) => subject.mention === mention);
  return NAMED + (acts ? SUBJECT : 0) + (sentence - mention.sentence < 2 ? NEAR : 0);
}

/** A spokesman tells of meetings at which he need not be. */
export function speaksForOthers(doc: Document, party: Party): boolean {
  const person = party.kind === 'person' ? personNamed(doc, party.name) : undefined;
  return person !== undefined && isSpokesman(person);
}
