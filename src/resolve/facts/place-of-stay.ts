import type { PlaceEntity, StateEntity } from '../../model/entity.ts';
import type { VisitFact } from '../../model/fact.ts';
import type { StateMention } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { placeOf, placeOfStory } from '../place-of.ts';

/** Where a visit leads; what another agency reported was not `seen` from where this one writes. */
export type PlaceOfStay = (visit: VisitFact, seen: boolean) => PlaceEntity | StateEntity;

/** The town that is told of a visit; that of the dateline, or the capital where the text says "in" it; else the state. */
export function createPlaceOfStay(doc: Document): PlaceOfStay {
  const capitals = capitalsTold(doc);
  return ({ place, destination }, seen) => {
    if (place) return place;
    const here = seen && doc.a.homePlace !== undefined && doc.a.home?.code === destination.code;
    const capital = capitals.get(destination.code);
    const town = (here ? placeOfStory(doc) : undefined) ?? (capital && placeOf(doc, capital));
    return town ?? destination;
  };
}

/** "told reporters *in Oslo*": the capitals that somebody is said to be in, by their states. */
function capitalsTold({ a: { mentions, tokens } }: Document): ReadonlyMap<string, StateMention> {
  const told = new Map<string, StateMention>();
  for (const mention of mentions)
    if (
      mention.kind === 'state' &&
      mention.form === 'capital' &&
      !mention.possessive &&
      !told.has(mention.state.code) &&
      /^(?:in|to|at|from|for)$/.test(tokens[mention.first - 1]?.lower ?? '')
    )
      told.set(mention.state.code, mention);
  return told;
}
