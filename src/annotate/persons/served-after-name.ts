import type { Served } from '../../model/mention.ts';
import { type Draft, isCapitalised, isPossessive, type Named } from '../draft.ts';
import { regionKey } from '../lexicon.ts';
import { readBody, readCapitalRun, servedWithin } from '../titles/read-body.ts';
import type { Title } from '../titles/title.ts';

interface After {
  readonly last: number;
  readonly titles: readonly Title[];
}

/**
 * "President Ann Lee *of Norland*", "Foreign Secretary Bo Chan *of the United Kingdom*", "- Prime Minister Cy Day, *Estland* -"
 * in a list, "Sen. Di Roe *(R-Texas)*", "Prime Minister Ed Poe *(Norland)*": gives the state to the titles that have none. `last` is one past the words that
 * name it, or `at` where none follows.
 */
export function readServedAfterName(
  draft: Draft,
  titles: readonly Title[],
  at: number,
  limit: number,
): After {
  const none = { last: at, titles };
  const found =
    servedByOf(draft, at, limit) ??
    servedByBodyOf(draft, at, limit) ??
    servedInList(draft, titles, at, limit) ??
    servedByParty(draft, at, limit) ??
    servedByPartyNoun(draft, at, limit) ??
    servedInBrackets(draft, at, limit);
  if (!found || titles.every((title) => title.served !== undefined)) return none;
  const { served } = found;
  return { last: found.last, titles: titles.map((title) => (title.served ? title : { ...title, served })) };
}

interface Found {
  readonly last: number;
  readonly served: Served;
}

const afterArticle = ({ tokens }: Draft, at: number): number => (tokens[at]?.lower === 'the' ? at + 1 : at);

function servedByOf(draft: Draft, at: number, limit: number): Found | undefined {
  if (draft.tokens[at]?.lower !== 'of' || at + 1 >= limit) return undefined;
  // "of *The Gambia*": the article may belong to the name.
  const whole = draft.named[draft.namedAt[at + 1] ?? -1];
  const from = whole?.first === at + 1 ? at + 1 : afterArticle(draft, at + 1);
  const named = draft.named[draft.namedAt[from] ?? -1];
  const served = named && (servedBy(named) ?? placedIn(named));
  if (
    !named ||
    !served ||
    named.first !== from ||
    named.last > limit ||
    isPossessive(draft.tokens[named.last]) ||
    (named.thing.kind === 'place' && isCapitalised(draft.tokens[named.last]))
  )
    return undefined;
  return { last: named.last, served };
}

/** "Secretary Ann Lee *of Norland's Security Council*", "Director Bo Chan *of the Office of Security of Norland*": the state's. */
function servedByBodyOf(draft: Draft, at: number, limit: number): Found | undefined {
  const { tokens } = draft;
  if (tokens[at]?.lower !== 'of' || at + 1 >= limit) return undefined;
  const from = afterArticle(draft, at + 1);
  const owner = draft.named[draft.namedAt[from] ?? -1];
  if (owner?.first === from && owner.thing.kind === 'state' && isPossessive(tokens[owner.last])) {
    const body = isCapitalised(tokens[owner.last + 1]) ? readBody(draft, owner.last + 1, limit) : undefined;
    return body === undefined ? undefined : { last: body, served: owner.thing.state };
  }
  if (draft.lexicon.heads.longestAt(tokens, from, limit)?.values[0]?.kind !== 'body') return undefined;
  const last = isCapitalised(tokens[from]) ? readCapitalRun(draft, from, limit, true) : from;
  const state = servedWithin(draft, from, last);
  return state?.kind === 'state' ? { last, served: state } : undefined;
}

/** "Senator Ann Lee *of Ohio*", "Mayor Bo Chan *of Rotterdam*". */
const placedIn = ({ thing }: Named): Served | undefined =>
  thing.kind === 'place' ? thing.place.state : undefined;

function servedBy({ thing }: Named): Served | undefined {
  if (thing.kind === 'state') return thing.form === 'name' ? thing.state : undefined;
  if (thing.kind !== 'organization') return undefined;
  const { organization } = thing;
  // "of Norland's Security Council": an organ of a state is the state's.
  return organization.of && organization.body === 'organ' ? organization.of : organization;
}

/**
 * ", Norland" at the end of an item of a list, whose office opens the item. Within a sentence the comma says where
 * somebody is ("met President Lee, Norland's guest", "the president in Oslo, Norway").
 */
function servedInList(draft: Draft, [title]: readonly Title[], at: number, limit: number): Found | undefined {
  if (draft.tokens[at]?.text !== ',' || !title || !opensItem(draft, title.first)) return undefined;
  const from = afterArticle(draft, at + 1);
  // "People's Republic of China", "Republic of the Marshall Islands": the name may stand further on in its long form.
  for (let k = from; k < Math.min(limit, from + 5); k++) {
    const named = draft.named[draft.namedAt[k] ?? -1];
    const served = named && servedBy(named);
    if (named && served)
      return closesItem(draft, named.last, limit) ? { last: named.last, served } : undefined;
    if (!/^(?:\p{Lu}.*|'s|’s|of|the|and)$/u.test(draft.tokens[k]?.text ?? '')) return undefined;
  }
  return undefined;
}

const BULLET = /^(?:-|--|–|—|•|·|\*|;)$/;

const breaksBefore = ({ article, tokens }: Draft, at: number): boolean =>
  at === 0 || article.text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');

const opensItem = (draft: Draft, at: number): boolean =>
  BULLET.test(draft.tokens[at - 1]?.text ?? '') || breaksBefore(draft, at);

const closesItem = (draft: Draft, at: number, limit: number): boolean =>
  at >= limit || BULLET.test(draft.tokens[at]?.text ?? '') || breaksBefore(draft, at);

/** "R-Texas", "D-N.Y.", "R-MD": an American party and the state that elects. */
const PARTY_AND_REGION = /^[RDI]-(?<region>\p{Lu}[\p{L}.]*)$/u;

function servedByParty({ tokens, lexicon }: Draft, at: number, limit: number): Found | undefined {
  const mark = tokens[at]?.text;
  if ((mark !== ',' && mark !== '(') || at + 1 >= limit) return undefined;
  const region = PARTY_AND_REGION.exec(tokens[at + 1]?.text ?? '')?.groups?.region;
  if (region === undefined) return undefined;
  // "D-New York": the second word is a token of its own.
  const whole = lexicon.regions.get(regionKey(`${region} ${tokens[at + 2]?.text ?? ''}`));
  const served = whole ?? lexicon.regions.get(regionKey(region));
  const named = whole ? at + 3 : at + 2;
  // "R-Kan.": the stop may be a token of its own.
  const last = mark === '(' && tokens[named]?.text === '.' ? named + 1 : named;
  return served && { last: tokens[last]?.text === (mark === '(' ? ')' : ',') ? last + 1 : last, served };
}

/** ", an *Ohio Republican*", ", a *Texas Democrat*", ", a *Republican from Iowa*": told of in an apposition, which stays. */
function servedByPartyNoun({ tokens, lexicon }: Draft, at: number, limit: number): Found | undefined {
  if (tokens[at]?.text !== ',' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  for (let k = at + 2; k < Math.min(limit, at + 7); k++) {
    if (tokens[k]?.text === ',') return undefined;
    for (const words of [tokens[k]?.text ?? '', `${tokens[k]?.text} ${tokens[k + 1]?.text}`]) {
      const served = lexicon.regions.get(regionKey(words));
      if (!served || !isCapitalised(tokens[k])) continue;
      const party = tokens.slice(at + 2, k + 3).some(({ text }) => /^(?:Republican|Democrat)$/.test(text));
      return party ? { last: at, served } : undefined;
    }
  }
  return undefined;
}

function servedInBrackets(draft: Draft, at: number, limit: number): Found | undefined {
  if (draft.tokens[at]?.text !== '(') return undefined;
  const named = draft.named[draft.namedAt[at + 1] ?? -1];
  const served = named && servedBy(named);
  if (!named || !served || named.first !== at + 1 || named.last >= limit) return undefined;
  return draft.tokens[named.last]?.text === ')' ? { last: named.last + 1, served } : undefined;
}
