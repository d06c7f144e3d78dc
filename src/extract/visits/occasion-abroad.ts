import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, mentionOf, modifiersOf, nounAt, verbAt } from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';

/** Where and when the occasion is that somebody is invited to. */
export interface Occasion {
  readonly places: readonly Mention[];
  /** Phrases that are dates. */
  readonly dates: readonly number[];
}

/**
 * "invited Berg to the meeting of ministers, *slated for May in the port of Turku*", "to head the Norlandic side at the third
 * session, *to be held in Turku in 2027*": what the words after an invitation tell of the occasion.
 */
export function occasionAbroad(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): Occasion | undefined {
  const { verb: v } = occurrence;
  if (v === undefined || frame.attributes.status !== 'proposed') return undefined;
  const { last } = readComplements(a, v);
  const p = kindAt(a, last) === 'comma' ? last + 1 : last;
  const held = verbAt(a, p);
  if (!held?.passive || held.form === 'finite' || !HELD.test(held.lemma)) return undefined;
  const { prepositional, dates } = readComplements(a, p);
  const places = prepositional
    .filter(({ word }) => word === 'in' || word === 'at')
    .flatMap(({ nouns }) => nouns.flatMap((n) => placeAt(a, n)));
  return { places: places.slice(0, 1), dates };
}

const HELD = /^(?:hold|schedule|slate|set|plan|open|convene|host|expect|organi[sz]e)$/;

/** "Turku", "the port city *of Turku*", "the *Finnish* capital". */
function placeAt(a: AnnotatedArticle, n: number): Mention[] {
  const noun = nounAt(a, n);
  const town = /^(?:capital|city|port|town|village|resort|island)$/.test(headAt(a, n));
  const named = [mentionOf(a, n), ...(town ? [mentionOf(a, n + 2)] : [])].flatMap((each) => each ?? []);
  const inside = town && noun ? modifiersOf(a, noun).filter(({ kind }) => kind === 'state') : [];
  return [...named.filter(isWhere), ...inside].slice(0, 1);
}
