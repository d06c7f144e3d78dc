import type { Token } from '../model/annotation.ts';
import type { StateEntity } from '../model/entity.ts';
import type { Named } from './draft.ts';
import { type Lexicon, regionKey } from './lexicon.ts';

/** What only a state of a federation has, right behind its name: "Georgia Gov. Roe", "Georgia voters". */
const REGIONAL =
  /^(?:gov\.?|governor|sen\.?|senators?|rep\.?|congressman|congresswoman|lt\.?|democrats?|republicans?|voters|legislature|lawmakers|statehouse|primary|runoff|residents|native|tech|mayor|sheriff|county|counties|families|family|workers|taxpayers|farmers|homeowners|households|students|teachers|businesses|schools)$/;
/** How far around another state of the federation shows that one is meant, in tokens. */
const AROUND = 4;
const NO_TOKEN: Token = { text: '', lower: '', start: 0, end: 0, spaced: false };

/**
 * Names that a state shares with a state of a federation: "Atlanta, *Georgia*", "Alabama, *Georgia* and Florida", "*Georgia*
 * Gov. Roe", "Gov. Roe of *Georgia*" lie in the United States, and so does each in a text that names other American states and nothing else of the
 * state called so. The state of the federation is a place.
 */
export function tellRegions(
  tokens: readonly Token[],
  found: readonly Named[],
  lexicon: Lexicon,
): readonly Named[] {
  const shared = new Map<Named, StateEntity>();
  for (const named of found) {
    const region = sharedRegion(named, tokens, lexicon);
    if (region) shared.set(named, region);
  }
  if (shared.size === 0) return found;
  const names = new Set([...shared.keys()].map((named) => keyOf(tokens, named)));
  const isRegion = ({ text }: Token): boolean =>
    /^\p{Lu}\p{Ll}{3}/u.test(text) && lexicon.regions.has(regionKey(text)) && !names.has(regionKey(text));
  const codes = new Set([...shared.keys()].map(codeOf));
  const alone = !found.some((named) => codes.has(codeOf(named)) && !shared.has(named));
  const endingAt = new Map(found.map((named) => [named.last, named]));
  const isHere = (named: Named): boolean =>
    isRegionHere(tokens, named, endingAt.get(named.first - 1), isRegion);
  // "*Georgia* families" in a text that names no town of the state called so: all of it is about the state of the federation.
  const townless = !found.some(
    (named) => codes.has(codeOf(named)) && (named.thing.kind === 'place' || isCapital(named)),
  );
  const everywhere =
    (alone && tokens.filter(isRegion).length > 1) ||
    (townless && [...shared.keys()].some((named) => hasPeople(tokens, named)));
  return found.map((named) => {
    const region = shared.get(named);
    if (!region || !(everywhere || isHere(named))) return named;
    const name = tokens[named.first]?.text ?? '';
    return { ...named, thing: { kind: 'place', place: { kind: 'place', name, state: region } } };
  });
}

const isCapital = ({ thing }: Named): boolean => thing.kind === 'state' && thing.form === 'capital';

/** "*Georgia* voters": a state of its own has its adjective there. */
const hasPeople = (tokens: readonly Token[], { last }: Named): boolean =>
  REGIONAL.test(tokens[last]?.lower ?? '');

const codeOf = ({ thing }: Named): string | undefined =>
  thing.kind === 'state' ? thing.state.code : thing.kind === 'place' ? thing.place.state?.code : undefined;

const keyOf = (tokens: readonly Token[], { first, last }: Named): string =>
  regionKey(
    tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(' '),
  );

/** The federation, for a state by a name that one of its states has too. */
function sharedRegion(named: Named, tokens: readonly Token[], lexicon: Lexicon): StateEntity | undefined {
  if (named.thing.kind !== 'state' || named.thing.form !== 'name') return undefined;
  const region = lexicon.regions.get(keyOf(tokens, named));
  return region && region.code !== named.thing.state.code ? region : undefined;
}

/** By what follows, by a town before the comma that is no other state's, by another state of the federation close by. */
function isRegionHere(
  tokens: readonly Token[],
  { first, last, thing }: Named,
  townBefore: Named | undefined,
  isRegion: (token: Token) => boolean,
): boolean {
  // "Georgia*'s* governor"
  const next = /^['’]s$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
  if (REGIONAL.test(tokens[next]?.lower ?? '') || isElectedThere(tokens, first, last)) return true;
  const town = tokens[first - 1]?.text === ',' ? tokens[first - 2] : undefined;
  if (town && isPlaced(tokens, first - 2) && /^[,.;)]$/.test(tokens[last]?.text ?? '.')) {
    const state = thing.kind === 'state' ? thing.state.code : undefined;
    const isElsewhere =
      townBefore !== undefined &&
      (codeOf(townBefore) === state ||
        townBefore.thing.kind === 'organization' ||
        (townBefore.thing.kind === 'state' && townBefore.thing.form !== 'capital'));
    if (!isElsewhere) return true;
  }
  for (let k = Math.max(0, first - AROUND); k < Math.min(tokens.length, last + AROUND); k++)
    if (isRegion(tokens[k] ?? NO_TOKEN)) return true;
  return false;
}

const ELECTED = /^(?:gov\.?|governor|sen\.?|senator|rep\.?|congressman|congresswoman)$/;
/** "Gov." and two or three words of a name may stand before "of". */
const NAME_WORDS = 5;

/** "Gov. Roe *of Georgia*", "Senator Di Roe *of Georgia*". */
const isElectedThere = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '') &&
  !/^['’]s?$/.test(tokens[last]?.text ?? '') &&
  tokens.slice(Math.max(0, first - 1 - NAME_WORDS), first - 2).some(({ lower }) => ELECTED.test(lower));

/** "in Atlanta", "near Warner Robins": a town of one word or two behind a preposition. */
const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some(
    (before) =>
      /^(?:in|at|near|from|to|outside|of)$/.test(tokens[before]?.lower ?? '') &&
      tokens.slice(before + 1, at + 1).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)),
  );
