import type { IndexedSentence } from './text-index.ts';

/** Where a thing that is asked about stands, as seen from a sentence. */
export type Where =
  | 'own'
  | 'meaning'
  | 'before'
  | 'headline'
  | 'twoBefore'
  | 'after'
  | 'elsewhere'
  | 'nowhere';

/** How surely each place around a sentence tells of a thing, from 0 to 1. */
export type Told = Readonly<Record<Exclude<Where, 'meaning' | 'nowhere'>, number>>;

/** Looks for a thing around a sentence; `places` has the sentences that tell of it, `elsewhere` how surely its article does. */
export function lookAround(
  { article, place }: IndexedSentence,
  id: number,
  places: ReadonlyMap<number, number>,
  elsewhere: number,
): Told {
  const worth = (offset: number): number => places.get(id + offset) ?? 0;
  return {
    own: worth(0),
    before: place > 0 ? worth(-1) : 0,
    headline: worth(-1 - place),
    twoBefore: place > 1 ? worth(-2) : 0,
    after: place + 1 < article.sentences.length ? worth(1) : 0,
    elsewhere,
  };
}

const NEAREST = ['own', 'before', 'headline', 'twoBefore', 'after', 'elsewhere'] as const;

/** The nearest place that tells of it, and how surely; a sentence with words of its meaning tells it wholly. */
export function nearestOf(told: Told): { readonly where: Where; readonly worth: number } {
  const where = NEAREST.find((each) => told[each] > 0);
  if (where === undefined) return { where: 'nowhere', worth: 1 };
  if (where === 'own' && told.own < 1) return { where: 'meaning', worth: 1 };
  return { where, worth: told[where] };
}
