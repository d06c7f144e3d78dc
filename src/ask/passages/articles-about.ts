import { groupBy } from '../../group-by.ts';
import type { Passage } from '../answer.ts';
import type { Spot } from '../loose/spot.ts';
import type { TimeBound } from '../reading/reading.ts';
import { daysOf } from './days-of.ts';
import { toExcerpt } from './excerpt.ts';
import { findTerm } from './find-term.ts';
import type { TextKnowledge } from './find-text.ts';
import { fitsDays } from './fits-days.ts';
import { readTerms, type Term } from './question-terms.ts';
import { respellTerm } from './respell-term.ts';

/** How surely an article must name who is asked about: by more than their seat. */
const NAMED = 0.6;
/** The share of the other words, by how rare they are, that an article must have. */
const MOST_OF = 0.4;
/** Sentences by which an article is told. */
const TOLD = 3;
/** What an article is about stands in its headline or soon after, or comes again. */
const SOON = 2;

/** What is asked of articles. */
export interface AboutWhat {
  readonly spots: readonly Spot[];
  readonly times: readonly TimeBound[];
  /** It is enough that they name it once. */
  readonly slight: boolean;
}

/** The articles that speak of all that is asked, in the order of their days, each by the sentences that say the most of it. */
export function articlesAbout({ spots, times, slight }: AboutWhat, known: TextKnowledge): readonly Passage[] {
  const { index } = known;
  const { sentences } = index;
  const terms = readTerms(spots, known)
    .map((term, i, all) => respellTerm(term, all[i + 1], index))
    .filter(({ kind, title }) => kind !== 'cue' || title === true);
  const fits = fitsDays(daysOf(times), false);
  const found = terms.map((term) => ({ term, worth: findTerm(index, term) }));
  // What no article has is told by other words, or is no matter of any.
  const weights = found.map(({ worth }) =>
    worth.size === 0 ? 0 : Math.max(1, Math.log(sentences.length / (1 + worth.size))),
  );
  if (found.every(({ worth }) => worth.size === 0)) return [];
  const ids = [...new Set(found.flatMap(({ worth }) => [...worth.keys()]))].sort((a, b) => a - b);
  const weigh = (own: readonly number[], isMeant: (term: Term) => boolean): number =>
    found.reduce((sum, { term, worth }, i) => {
      const told = isMeant(term) && own.some((id) => worth.has(id));
      return told ? sum + (weights[i] ?? 0) : sum;
    }, 0);
  const words = found.reduce((sum, { term }, i) => (isName(term) ? sum : sum + (weights[i] ?? 0)), 0);
  return [...groupBy(ids, (id) => sentences[id]?.article)].flatMap(([article, own]): Passage[] => {
    if (!article || !fits(article.published, article.text)) return [];
    const names = found.filter(({ term }) => isName(term));
    const placesOf = (worth: ReadonlyMap<number, number>): readonly number[] =>
      own.flatMap((id) => ((worth.get(id) ?? 0) >= NAMED ? [sentences[id]?.place ?? 0] : []));
    const isAbout = (places: readonly number[]): boolean =>
      places.length > 1 || places.some((place) => place < SOON);
    const speaksOf = (worth: ReadonlyMap<number, number>): boolean => {
      const places = placesOf(worth);
      return places.length > 0 && (slight || isAbout(places));
    };
    const told = new Set(found.flatMap(({ term, worth }) => (speaksOf(worth) ? [term] : [])));
    const hasAll = names.every(({ term }) => told.has(term));
    if (!hasAll || weigh(own, (term) => !isName(term) && told.has(term)) < words * MOST_OF) return [];
    const best = own
      .flatMap((id) => {
        const place = sentences[id]?.place ?? -1;
        return place < 0 ? [] : [{ place, weight: weigh([id], () => true) }];
      })
      .sort((a, b) => b.weight - a.weight || a.place - b.place)
      .slice(0, TOLD)
      .map(({ place }) => place);
    // A headline alone may name it: then the first sentence tells what it is about.
    const shown = best.length > 0 ? best : [0];
    return [toExcerpt(article, shown, shown.length)];
  });
}

const isName = ({ kind, title }: Term): boolean => kind === 'name' || title === true;
