import { type Draft, isCapitalised, isPossessive, type Named } from '../draft.ts';
import type { TitleHead } from '../lexicon.ts';
import { isFirstName } from '../words/is-first-name.ts';
import { isAdjective, lexicalTags } from '../words/lexical-tags.ts';
import { cutName, endsInState, isNameWord, readBody, readCapitalRun, servedWithin } from './read-body.ts';
import { readNestedOffice } from './read-nested-office.ts';
import type { ServedUnit } from './served-unit.ts';

export interface UnitStart {
  readonly at: number;
  readonly limit: number;
  /** The linking word: `of`, `for`, `to`, … */
  readonly join: string;
  readonly head: TitleHead;
  /** The head is capitalised and this is its first link: a person's name may follow without a mark. */
  readonly titleCase: boolean;
}

/** "the foreign ministers of the NATO countries". */
const MEMBERS = /^(?:countries|nations|states|governments|members)$/;
/** Parts of a ministry: "the European section of the foreign ministry". */
const UNITS = /^(?:section|division|desk|wing|branch|unit|directorate|chapter)$/;
/** Parts of a state that are called by their chief town. */
const DIVISIONS = /^(?:Region|Province|Governorate|District|County|Prefecture|Oblast|Department|City|State)$/;
const DEFINITE = new Set(['the', 'its', 'their', 'his', 'her', 'a', 'an']);

/** Reads one unit; nothing where what follows is none ("leader of several", "in October"). */
export function readServedUnit(draft: Draft, start: UnitStart): ServedUnit | undefined {
  const { tokens, lexicon } = draft;
  const { limit } = start;
  const definite = DEFINITE.has(tokens[start.at]?.lower ?? '');
  const open = definite ? start.at + 1 : start.at;
  const at = skipAdjectives(draft, open, limit);
  if (at >= limit || (draft.dateAt[at] ?? -1) >= 0) return undefined;
  const nested = readNestedOffice(draft, open, limit);
  if (nested) return nested;
  const portfolio = lexicon.portfolios.longestAt(tokens, at, limit);
  const named = draft.named[draft.namedAt[at] ?? -1];
  if (named && named.first === at && (!portfolio || portfolio.last <= named.last)) {
    // It serves no state, wherever it sits.
    if (definite && opensLongerName(draft, named, limit))
      return { last: cutName(draft, at, readCapitalUnit(draft, at, start, true).last), pure: false };
    const unit = readNamedUnit(draft, named, start);
    if (unit) return unit;
    // "a delegation of Norlandic entrepreneurs": people of a state, no body.
    if (named.thing.kind === 'state') return undefined;
  }
  if (portfolio && at === open && !isNamedChamber(draft, at, limit, definite))
    return { last: portfolioEnd(draft, portfolio.last, limit, definite), pure: false };
  if (isNameWord(draft, at)) return readCapitalUnit(draft, at, start, definite);
  const body =
    readBody(draft, open, limit) ??
    (definite ? commonBody(draft, open, limit) : undefined) ??
    lowerField(draft, { ...start, at: open }, definite);
  return body === undefined ? undefined : { last: body, pure: false };
}

/** "the *fire service*", "the *harbour police*": organs of a state by what they do, in lower case. */
function commonBody({ tokens, lexicon }: Draft, at: number, limit: number): number | undefined {
  for (let k = at; k < Math.min(limit, at + FIELD); k++) {
    const { text = '', lower = '' } = tokens[k] ?? {};
    if (k > at && ORGANS.test(lower)) return k + 1;
    if (!/^\p{Ll}[\p{Ll}-]+$/u.test(text) || lexicon.functionWords.has(lower)) return undefined;
    if (!lexicalTags(lower).some((tag) => /^(?:NNS?|JJ)$/.test(tag))) return undefined;
  }
  return undefined;
}

const ORGANS =
  /^(?:service|services|authority|police|guard|brigade|department|bureau|inspectorate|directorate)$/;

/** How many words a field of office that no list knows may have. */
const FIELD = 4;

/**
 * "minister of *overseas trade*", "minister for *small business*", "envoy for the *dialogue*": nouns in lower case up to a comma or
 * a name; with an article only those of an errand.
 */
function lowerField(
  { tokens, lexicon }: Draft,
  { at, limit, join, head }: UnitStart,
  definite: boolean,
): number | undefined {
  if (definite && !(join === 'for' && /envoy$|representative$|coordinator$|mediator$/.test(head.head)))
    return undefined;
  if (
    !/mediator$|minister$|^secretary$|envoy$|representative$|commissioner$|coordinator$|adviser$|advisor$/.test(
      head.head,
    ) ||
    !/^(?:of|for)$/.test(join)
  )
    return undefined;
  let k = at;
  while (k < limit && k - at < FIELD && isFieldWord(k)) k++;
  const noun = k > at && lexicalTags(tokens[k - 1]?.lower ?? '').some((tag) => /^NNS?$/.test(tag));
  return noun && (tokens[k]?.text === ',' || isCapitalised(tokens[k])) ? k : undefined;

  function isFieldWord(t: number): boolean {
    const { text = '', lower = '' } = tokens[t] ?? {};
    if (lower === 'and') return t > at;
    return (
      /^\p{Ll}[\p{Ll}-]+$/u.test(text) &&
      !lexicon.functionWords.has(lower) &&
      lexicalTags(lower).some((tag) => /^(?:NNS?|JJ)$/.test(tag))
    );
  }
}

/** "the House of Representatives", "the Supreme Court of Norland": a field of office that is a body too. */
const isNamedChamber = ({ tokens, lexicon }: Draft, at: number, limit: number, definite: boolean): boolean =>
  definite &&
  isCapitalised(tokens[at]) &&
  lexicon.heads.longestAt(tokens, at, limit)?.values[0]?.kind === 'body';

const isDescription = (lower: string): boolean => isAdjective(lower) || lexicalTags(lower).includes('VBG');

/** "the autonomous Kurdistan Region", "the Vienna-based IAEA": only before a name. */
function skipAdjectives(draft: Draft, at: number, limit: number): number {
  let k = at;
  while (
    k < limit &&
    k - at < 2 &&
    (!isCapitalised(draft.tokens[k]) || draft.tokens[k]?.lower.endsWith('-based')) &&
    isDescription(draft.tokens[k]?.lower ?? '') &&
    !draft.lexicon.portfolios.longestAt(draft.tokens, k, limit)
  )
    k++;
  return k > at && isCapitalised(draft.tokens[k]) ? k : at;
}

/** "the *Boston* Symphony Orchestra", "the *Paris* Opera": no town has an article, so more of the name follows, which is no body of a state. */
function opensLongerName(draft: Draft, { thing, last }: Named, limit: number): boolean {
  if (thing.kind !== 'place' && !(thing.kind === 'state' && thing.form === 'capital')) return false;
  if (last >= limit || !isNameWord(draft, last)) return false;
  const end = readBody(draft, last, limit) ?? last;
  return bodyNounAt(draft, end - 1, limit) !== end && bodyNounAt(draft, last, limit) === undefined;
}

function readNamedUnit(draft: Draft, named: Named, { limit, join, head }: UnitStart): ServedUnit | undefined {
  const { thing } = named;
  const owned = isPossessive(draft.tokens[named.last]);
  const next = owned ? named.last + 1 : named.last;
  switch (thing.kind) {
    case 'state': {
      if (thing.form === 'demonym' || owned) {
        const body = readBody(draft, next, limit);
        if (body === undefined) return undefined;
        return { last: partOfBody(draft, body, limit), served: thing.state, pure: false };
      }
      // "the DPRK delegation", "the US embassy": a state's name right before a body in lower case.
      const body = isCapitalised(draft.tokens[next]) ? undefined : bodyNounAt(draft, next, limit);
      if (body !== undefined) return { last: body, served: thing.state, pure: false };
      // "the DPRK Supreme People's Assembly": a body of that state by its own name.
      const own = draft.named[draft.namedAt[next] ?? -1];
      if (own?.thing.kind === 'organization' && own.thing.organization.of?.code === thing.state.code)
        return { last: own.last, served: thing.state, pure: false };
      return { last: named.last, served: thing.state, pure: thing.form !== 'capital' || join !== 'of' };
    }
    case 'organization': {
      const served = thing.organization.of ?? thing.organization;
      const body = owned ? readBody(draft, next, limit) : undefined;
      if (body !== undefined) return { last: partOfBody(draft, body, limit), served, pure: false };
      const own = isCapitalised(draft.tokens[next]) ? undefined : bodyNounAt(draft, next, limit);
      if (own !== undefined && !owned) return { last: own, served, pure: false };
      // "the Communist Party of Norland (CPN) Central Committee"
      const inner = isNameWord(draft, next) ? readBody(draft, next, limit) : undefined;
      if (inner !== undefined && !owned && bodyNounAt(draft, inner - 1, limit) === inner)
        return { last: inner, served, pure: false };
      if (MEMBERS.test(draft.tokens[next]?.lower ?? '')) return { last: next + 1, served, pure: true };
      return {
        last: named.last,
        served,
        pure: thing.organization.of === undefined && !isNameWord(draft, named.last),
      };
    }
    case 'place': {
      const body = readBody(draft, next, limit) ?? bodyNounAt(draft, next, limit);
      const served = thing.place.state && { served: thing.place.state };
      if (
        body !== undefined &&
        (!isCapitalised(draft.tokens[next]) || bodyNounAt(draft, body - 1, limit) === body)
      )
        return { last: bodyTail(draft, body, limit), ...served, pure: false };
      // "the governor of Turku *Region*"
      const division = DIVISIONS.test(draft.tokens[named.last]?.text ?? '') && named.last < limit;
      return { last: division ? named.last + 1 : named.last, ...served, pure: false };
    }
    default:
      return head.kind === 'body' ? undefined : { last: named.last, served: thing.organization, pure: true };
  }
}

/** "the Norlandic parliament's *defence committee*": a part of the body, where its noun follows. */
function partOfBody(draft: Draft, body: number, limit: number): number {
  const part = isPossessive(draft.tokens[body]) ? readBody(draft, body + 1, limit) : undefined;
  return part !== undefined && bodyNounAt(draft, part - 1, limit) === part ? part : body;
}

function bodyNounAt(draft: Draft, at: number, limit: number): number | undefined {
  const field = draft.lexicon.portfolios.longestAt(draft.tokens, at, limit)?.last ?? at;
  const head =
    draft.lexicon.heads.longestAt(draft.tokens, field, limit) ??
    draft.lexicon.heads.longestAt(draft.tokens, at, limit);
  if (head?.values[0]?.kind === 'body') return head.last;
  if (UNITS.test(draft.tokens[at]?.lower ?? '')) return at + 1;
  // "the Hamas shura council": one more word in lower case before the noun.
  const lower = draft.tokens[at]?.lower ?? '';
  if (
    !/^\p{Ll}+$/u.test(draft.tokens[at]?.text ?? '') ||
    draft.lexicon.functionWords.has(lower) ||
    at + 1 >= limit
  )
    return undefined;
  const second = draft.lexicon.heads.longestAt(draft.tokens, at + 1, limit);
  return second?.values[0]?.kind === 'body' ? second.last : undefined;
}

/** "the Shandong provincial committee of the Communist Party": the body's own "of". */
function bodyTail(draft: Draft, body: number, limit: number): number {
  if (draft.tokens[body]?.lower !== 'of') return body;
  const from = draft.tokens[body + 1]?.lower === 'the' ? body + 2 : body + 1;
  return from < limit && isNameWord(draft, from) ? readCapitalRun(draft, from, limit, true) : body;
}

/** "of the Coordination Division": a field with a capital goes on to the noun of an institution. */
function portfolioEnd(draft: Draft, end: number, limit: number, definite: boolean): number {
  const body = draft.lexicon.heads.longestAt(draft.tokens, end, limit);
  if (body?.values[0]?.kind === 'body') return body.last;
  // "a parliamentary *foreign affairs* committee"
  const second = draft.lexicon.portfolios.longestAt(draft.tokens, end, limit)?.last;
  if (
    second !== undefined &&
    bodyNounAt(draft, second, limit) !== undefined &&
    !isCapitalised(draft.tokens[end])
  )
    return bodyNounAt(draft, second, limit) ?? second;
  // "overseas | *trade*": two fields that are one.
  if (second !== undefined && !isCapitalised(draft.tokens[end])) return second;
  if (UNITS.test(draft.tokens[end]?.lower ?? '')) return end + 1;
  if (!definite || !isNameWord(draft, end)) return end;
  const last = readCapitalRun(draft, end, limit, true);
  return draft.lexicon.institutionHeads.has(draft.tokens[last - 1]?.lower ?? '') ? last : end;
}

function readCapitalUnit(
  draft: Draft,
  at: number,
  { limit, join, head, titleCase }: UnitStart,
  definite: boolean,
): ServedUnit {
  const { tokens, lexicon } = draft;
  // "spokesman for Blair": a name alone; "spokesman for Doctors Without Borders" is settled by whoever knows the name.
  if (join === 'for' && head.class === 'spokes' && !definite)
    return { last: at, through: { first: at, last: at + 1 }, pure: false };
  // "the Joint Chiefs of Staff | General Jane Doe": a body that a list knows whole.
  const known = lexicon.heads.longestAt(tokens, at, limit);
  if (known?.values[0]?.kind === 'body' && known.last - at > 1 && isCapitalised(tokens[known.last]))
    return { last: known.last, pure: false };
  const run = readCapitalRun(draft, at, limit, definite || !titleCase, definite);
  const cut = cutName(draft, at, run);
  let last = endsInState(draft, cut - 1, at) ? cut : run;
  if (titleCase && last - at >= 2) {
    // "Minister of Heavy Industries Jane Doe", "Speaker of the House of Representatives Jane Doe": the last words are the
    // name unless an institution's noun ends the run.
    const institution = lastInstitution(draft, at, last);
    if (institution !== undefined) last = last - institution >= 2 ? institution : last;
    // "Envoy for the Far South Jane Doe"
    else if (!definite || (join === 'for' && isFirstName(lexicon, tokens[last - 2]?.lower ?? '')))
      last = Math.max(at + 1, last - 2);
  }
  if (MEMBERS.test(tokens[last]?.lower ?? '')) return { last: last + 1, pure: true };
  const served = servedWithin(draft, at, last);
  const body = lexicon.heads.longestAt(tokens, last, limit);
  return {
    last: body?.values[0]?.kind === 'body' ? body.last : last,
    ...(served && { served }),
    pure: false,
  };
}

function lastInstitution(draft: Draft, from: number, to: number): number | undefined {
  for (let k = to - 1; k >= from; k--)
    if (draft.lexicon.institutionHeads.has(draft.tokens[k]?.lower ?? '')) return k + 1;
  return undefined;
}
