import type { Article } from '../model/article.ts';
import type { StateEntity } from '../model/entity.ts';
import type { HomeBy } from '../model/mention.ts';
import { type Lexicon, type NamedThing, regionKey } from './lexicon.ts';
import { openingPlace } from './opening-place.ts';
import { stateThen } from './state-then.ts';
import { tokenize } from './tokenize.ts';

/** The state that a story is told from, and what says so. */
export interface Home {
  readonly state: StateEntity;
  readonly by: HomeBy;
  /** The place that the story is told from, as written. */
  readonly place?: string;
  /** Another state, of whose affairs the agency reports from there. */
  readonly house?: StateEntity;
}

/**
 * The state that the story is told from: that of the dateline's place ("MOSCOW", "CRAWFORD, Texas"), else of the agency or
 * house that published it, unless that reports from everywhere. An office whose state the text leaves out is most likely
 * this one's.
 */
export function findHome(article: Article, lexicon: Lexicon): Home | undefined {
  const { dateline, publisher, date } = article;
  const opening = dateline ? undefined : openingPlace(article);
  const place = dateline ? placeState(dateline.place, lexicon) : wholePlaceState(opening, lexicon);
  const written = dateline?.place ?? opening;
  const name = dateline?.agency ?? publisher?.replaceAll('-', ' ');
  const seat = name === undefined ? undefined : stateNamed(name.trim(), lexicon, true);
  if (place) {
    const house = seat && seat.state.code !== place.code ? seat.state : undefined;
    return {
      state: stateThen(place, date, lexicon.formerly),
      by: 'dateline',
      ...(written !== undefined && { place: written }),
      ...(house && { house }),
    };
  }
  if (!seat) return undefined;
  return { ...seat, state: stateThen(seat.state, date, lexicon.formerly) };
}

/** That of words which are a place and nothing else: "THE PRESIDENT: …" opens with none. */
function wholePlaceState(words: string | undefined, lexicon: Lexicon): StateEntity | undefined {
  const [town = ''] = words?.split(', ') ?? [];
  const tokens = tokenize(town, 0, town.length, lexicon.abbreviations);
  const match = lexicon.names.longestAt(tokens, 0, tokens.length);
  const isPlace = match?.values.some(({ kind }) => kind === 'place' || kind === 'state');
  return isPlace && match?.last === tokens.length ? placeState(words, lexicon) : undefined;
}

/** The state of a dateline's place: what stands behind the town says more than the town; two towns of two states tell none. */
export function placeState(place: string | undefined, lexicon: Lexicon): StateEntity | undefined {
  if (place === undefined) return undefined;
  const [first, ...others] = place.split('/').map((town) => townState(town, lexicon));
  return others.every((state) => state?.code === first?.code) ? first : undefined;
}

function townState(town: string, lexicon: Lexicon): StateEntity | undefined {
  const parts = town.split(',').map((part) => part.trim());
  for (let k = parts.length - 1; k > 0; k--) {
    const part = parts[k] ?? '';
    const state = lexicon.regions.get(regionKey(part)) ?? stateNamed(part, lexicon)?.state;
    if (state) return state;
  }
  return stateNamed(parts[0] ?? '', lexicon)?.state;
}

/** The first state that words name; that of an agency only where it reports on its own state. */
function stateNamed(name: string, lexicon: Lexicon, agencies = false): Home | undefined {
  const tokens = tokenize(name, 0, name.length, lexicon.abbreviations);
  for (let i = 0; i < tokens.length; i++) {
    const match = lexicon.names.longestAt(tokens, i, tokens.length);
    const thing = match?.values.find(({ kind }) => agencies === (kind === 'agency')) ?? match?.values[0];
    const state = thing && stateOf(thing, lexicon);
    if (state) return { state, by: thing.kind === 'state' ? 'government' : 'publisher' };
    if (thing?.kind === 'agency') return undefined;
  }
  return undefined;
}

function stateOf(thing: NamedThing, { worldwide }: Lexicon): StateEntity | undefined {
  if (thing.kind === 'state') return thing.state;
  if (thing.kind === 'place') return thing.place.state;
  return worldwide.has(thing.organization.name) ? undefined : thing.organization.of;
}
