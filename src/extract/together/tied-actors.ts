import type { TiedActor } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { sidesOf } from '../meetings/read-sides.ts';
import { canMeet } from '../meetings/side.ts';
import { clauseOfNoun, placesOfClause } from '../syntax/clause-of-noun.ts';
import {
  kindAt,
  mentionOf,
  nounAt,
  prepositionOf,
  sentenceOf,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import type { Trigger } from './find-triggers.ts';

/** Places of the telling word's own in which a side stands, closest first. */
const OWN = ['with', 'between', 'among', 'by', 'subject', 'object', 'second', 'to', 'for', 'of'];
/** Places in the clause that a preposition ties the telling noun to. */
const CLAUSE = ['subject', 'object', 'with', 'to', 'by'];

/**
 * Those who may have taken part in what a word tells, closest tied first: inside its noun phrase, beside it, in its clause,
 * near it in the sentence, in the sentence before.
 */
export function tiedActors(a: AnnotatedArticle, trigger: Trigger): TiedActor[] {
  const found = new Map<Mention, TiedActor>();
  const add = (mention: Mention, tie: string, phrase = trigger.phrase): void => {
    if (!found.has(mention)) found.set(mention, { mention, tie, far: Math.abs(phrase - trigger.phrase) });
  };
  const { occurrence, phrase } = trigger;
  for (const mention of [...occurrence.possessors, ...occurrence.modifiers])
    for (const side of sidesOf(a, { mention, place: 'within' })) add(side.mention, 'within');
  const addPlaces = (
    places: ReadonlyMap<string, readonly number[]>,
    words: readonly string[],
    as: string,
  ): void => {
    for (const place of words)
      for (const at of places.get(place) ?? [])
        for (const side of sidesOf(a, { ...mentionAt(a, at), phrase: at, place }))
          add(
            side.mention,
            as === '' && place === 'subject' && !trigger.takesPart ? 'over' : `${as}${place}`,
            side.phrase,
          );
  };
  addPlaces(occurrence.places, OWN, '');
  const clause = occurrence.noun === undefined ? undefined : clauseOfNoun(a, occurrence.noun)?.verb;
  if (clause !== undefined) addPlaces(placesOfClause(a, clause), CLAUSE, 'clause ');
  for (const near of nearActors(a, phrase)) add(near.mention, near.tie, near.phrase);
  for (const mention of actorsBefore(a, phrase)) add(mention, 'before');
  return [...found.values()];
}

const mentionAt = (a: AnnotatedArticle, phrase: number): { readonly mention?: Mention } => {
  const noun = a.phrases[phrase];
  const mention = noun?.kind === 'noun' ? a.mentions[noun.mention] : undefined;
  return mention ? { mention } : {};
};

interface NearActor {
  readonly mention: Mention;
  readonly tie: string;
  readonly phrase: number;
}

/** How many phrases off an actor may stand. */
const REACH = 60;

/** All who can act in the sentence of a phrase, nearest first: `near` in the same clause, `across` past another verb. */
function nearActors(a: AnnotatedArticle, from: number): NearActor[] {
  const { first, last } = sentencePhrases(a, from);
  const found: NearActor[] = [];
  for (const step of [-1, 1]) {
    let verbs = 0;
    for (let p = from + step; p >= first && p < last && kindAt(a, p) !== 'quote'; p += step) {
      if (Math.abs(p - from) > REACH) break;
      if (verbAt(a, p)?.form === 'finite') verbs++;
      const mention = mentionOf(a, p);
      if (!nounAt(a, p) || (mention && !mayAct(mention)) || ABOUT.test(governing(a, p))) continue;
      for (const side of sidesOf(a, { ...(mention && { mention }), phrase: p, place: 'near' }))
        found.push({ mention: side.mention, tie: verbs > 1 ? 'across' : 'near', phrase: p });
    }
  }
  return found.sort(
    (x, y) =>
      Number(x.tie === 'across') - Number(y.tie === 'across') ||
      Math.abs(x.phrase - from) - Math.abs(y.phrase - from),
  );
}

const governing = (a: AnnotatedArticle, p: number): string => wordAt(a, prepositionOf(a, p) ?? -1);

/** What stands after these is where something happens, or what is talked about. */
const ABOUT =
  /^(?:in|at|near|from|into|through|across|on|about|over|against|of|despite|concerning|regarding|without|under|within|including|like|as|since)$/;

/** Whoever acts, in person or through others; who speaks for them does not. */
function mayAct(mention: Mention): boolean {
  if (!canMeet(mention)) return false;
  switch (mention.kind) {
    case 'anaphor':
      return mention.stands !== 'it' && mention.stands !== 'country';
    case 'person':
      return !mention.offices.some(({ head }) => head.startsWith('spokes'));
    case 'office':
      return !mention.office.head.startsWith('spokes');
    case 'state':
      return mention.form !== 'capital';
    default:
      return true;
  }
}

/** Tokens of a sentence in which its actors are looked for. */
const LONGEST = 120;

/** The persons of the sentence before, in order. */
function actorsBefore(a: AnnotatedArticle, from: number): Mention[] {
  const before = a.sentences[sentenceOf(a, from) - 1];
  if (!before) return [];
  const found: Mention[] = [];
  for (let t = before.first; t < Math.min(before.last, before.first + LONGEST); t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.first === t && (mention.kind === 'person' || mention.kind === 'office') && mayAct(mention))
      found.push(mention);
  }
  return found;
}
