import type { Served } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import { type Draft, isCapitalised } from '../draft.ts';
import type { TitleHead } from '../lexicon.ts';
import { isEveryday } from '../words/lexical-tags.ts';
import { isNameWord, readBody } from './read-body.ts';
import { readServedUnit } from './read-served-unit.ts';
import type { ServedUnit } from './served-unit.ts';
import type { TitleRight } from './title.ts';

/** Heads that go on with "to": "ambassador to the UN", "adviser to the president". */
const SENT_TO = new Set([
  'ambassador',
  'ambassador-at-large',
  'ambassador-designate',
  'envoy',
  'emissary',
  'adviser',
  'advisor',
  'aide',
  'assistant',
  'representative',
  'special representative',
  'delegate',
  'secretary',
  'consul',
  'counsel',
  'observer',
  'high commissioner',
  'commissioner',
  'counsellor',
  'counselor',
  'deputy',
  'nuncio',
  'legate',
  'candidate',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'attache',
  'attaché',
  'liaison',
  'successor',
]);
/** Heads that go on with "in" and where they are posted, which they do not serve: "representative in Syria", "consul in Osaka". */
const POSTED_IN = new Set([
  'ambassador',
  'envoy',
  'representative',
  'special representative',
  'delegate',
  'observer',
  'consul',
  'nuncio',
  'consul general',
  "charge d'affaires",
  "chargé d'affaires",
  'high commissioner',
  'attache',
  'attaché',
]);
/** Heads whose "for" and a state tell a task. */
const ENVOYS = /(?:^| )(?:envoy|emissary|representative|coordinator|negotiator|mediator|rapporteur)$/;
/** "Commissioner for Trade of the European Commission of …": more links than this are no title. */
const LINKS = 4;

/** Reads rightwards from a head, link by link, whom and what the office is for. */
export function extendTitleRight(
  draft: Draft,
  headLast: number,
  limit: number,
  head: TitleHead,
  capitalised: boolean,
): TitleRight {
  let last = headLast;
  let titleLast = headLast;
  let served: Served | undefined;
  let through: TokenRange | undefined;
  for (let link = 0; link < LINKS; link++) {
    const past = skipAcronym(draft, last, limit);
    const inner = past > last ? innerBody(draft, past, limit) : undefined;
    last = inner ?? past;
    if (inner !== undefined) titleLast = inner;
    const join = draft.tokens[last]?.lower ?? '';
    if (last >= limit || (draft.dateAt[last] ?? -1) >= 0 || !mayJoin(join, head, link)) break;
    const unit = readServedUnit(draft, {
      at: last + 1,
      limit,
      join,
      head,
      titleCase: capitalised && link === 0,
    });
    if (!unit) break;
    if (unit.through) {
      // "spokesman for | Foreign Minister Lavrov": the person is a mention of its own; the title ends before the link.
      through = unit.through;
      break;
    }
    const isPlaced = join === 'in' || join === 'at';
    const isPost = isPlaced && POSTED_IN.has(head.head);
    // "the EU ministers *in Turku*": where they are.
    if (isPlaced && !isPost && isLand(draft, last + 1, unit)) break;
    // "will meet the Norwegian minister *in Salmivuori*"
    if (join === 'in' && !isPost && !unit.served && !isBodyNoun(draft, unit.last)) break;
    if (isPlaced && !isCapitalised(draft.tokens[unit.last - 1]) && !isBodyNoun(draft, unit.last)) break;
    // "special envoy for Norland": the task, not whom the envoy serves.
    const isTask = join === 'for' && ENVOYS.test(head.head) && unit.served?.kind === 'state';
    if (!isTask && !isPost) served = serving(join, served, unit, link);
    const isWhole = unit.pure && join !== 'for';
    last = isWhole ? unit.last : growField(draft, unit.last, limit, capitalised);
    if (!unit.pure || join !== 'of') titleLast = withoutAcronym(draft, last);
    if ((!unit.pure && join === 'of') || join === 'for' || join === 'to') {
      const joined = joinSecondUnit(draft, last, limit, capitalised);
      if (joined > last) titleLast = last = joined;
    }
  }
  return { last, titleLast, ...(served && { served }), ...(through && { through }) };
}

function mayJoin(join: string, head: TitleHead, link: number): boolean {
  if (join === 'of') return true;
  if (join === 'for') return link < 2;
  if (join === 'to' || join === 'on') return SENT_TO.has(head.head);
  return (join === 'in' || join === 'at') && head.kind === 'office';
}

/** A state or a town, and no more. */
function isLand({ named, namedAt }: Draft, at: number, { pure, served, last }: ServedUnit): boolean {
  if (pure && served?.kind === 'state') return true;
  const town = named[namedAt[at] ?? -1];
  return town?.thing.kind === 'place' && town.last >= last;
}

const isBodyNoun = ({ tokens, lexicon }: Draft, end: number): boolean =>
  lexicon.heads.longestAt(tokens, end - 1, end)?.values[0]?.kind === 'body';

/** Where the office is sent or posted is not whom it serves; a state further right says whose the body is. */
function serving(
  join: string,
  served: Served | undefined,
  unit: ServedUnit,
  link: number,
): Served | undefined {
  if (unit.nested) return served ?? unit.served;
  if (join === 'to' || join === 'on' || (join === 'in' && unit.pure) || !unit.served) return served;
  if (!served) return unit.served;
  return unit.pure && link > 0 && served.kind !== 'state' && unit.served.kind === 'state'
    ? unit.served
    : served;
}

/** The acronym in brackets that ends a name is no part of the title. */
const withoutAcronym = ({ tokens }: Draft, last: number): number =>
  tokens[last - 1]?.text === ')' && tokens[last - 3]?.text === '(' ? last - 3 : last;

/** "Central Committee" after "the Communist Party of Norland (CPN)". */
function innerBody(draft: Draft, at: number, limit: number): number | undefined {
  const end = at < limit && isNameWord(draft, at) ? readBody(draft, at, limit) : undefined;
  return end !== undefined && isBodyNoun(draft, end) ? end : undefined;
}

/** "(AU)" right after a name. */
function skipAcronym({ tokens }: Draft, at: number, limit: number): number {
  const inside = tokens[at + 1];
  return at + 2 < limit && tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && isCapitalised(inside)
    ? at + 3
    : at;
}

/** "of Trade and Industry", "of Health & Solidarity", "of Education and of Health": the second half, where it is one of the list. */
function joinSecondUnit(draft: Draft, at: number, limit: number, capitalised: boolean): number {
  const { tokens, lexicon } = draft;
  let last = at;
  while (last < limit) {
    const mark = tokens[last]?.lower ?? '';
    if (mark !== 'and' && mark !== ',' && mark !== '&') break;
    const from = tokens[last + 1]?.lower === 'of' ? last + 2 : last + 1;
    const next =
      lexicon.portfolios.longestAt(tokens, from, limit)?.last ??
      (capitalised && mark !== ',' ? commonRun(draft, from, limit) : undefined) ??
      abstractNoun(draft, from, capitalised && mark !== ',');
    if (next === undefined || lexicon.heads.longestAt(tokens, next, limit)) break;
    if (mark === ',' && tokens[next]?.lower !== 'and' && tokens[next]?.lower !== '&') break;
    last = growField(draft, next, limit, capitalised);
  }
  return last;
}

/** "Armed Forces | *Logistics*", "Nuclear | *Safety*": a field that goes on past the longest one known. */
function growField({ tokens, lexicon }: Draft, at: number, limit: number, capitalised: boolean): number {
  let last = at;
  // "envoy for water *affairs*"
  if (!capitalised && /^(?:affairs|issues|matters|policy|questions)$/.test(tokens[at]?.lower ?? ''))
    return at + 1;
  while (capitalised && last < limit && isCapitalised(tokens[last]) && isFieldWord(last)) last++;
  // A surname that is written like a field has one more word after it, not two.
  return isCapitalised(tokens[last]) && !isCapitalised(tokens[last + 1]) ? at : last;

  function isFieldWord(t: number): boolean {
    const lower = tokens[t]?.lower ?? '';
    if (lexicon.givenNames.has(lower)) return false;
    return FIELD_ENDING.test(lower) || lexicon.portfolios.longestAt(tokens, t, t + 1) !== undefined;
  }
}

const FIELD_ENDING =
  /(?:ity|ety|ment|tion|ism|ness|ics|ure|ance|ence|ship|ogy|try|resources|affairs|industries|services|works|process|talks|dialogue|crisis|conflict|region|response)$/;

/** "International Economic Negotiations", "ALADI": capitalised everyday words or an acronym up to a comma are no person. */
function commonRun({ tokens }: Draft, at: number, limit: number): number | undefined {
  let k = at;
  while (
    k < limit &&
    isCapitalised(tokens[k]) &&
    (isEveryday(tokens[k]?.lower ?? '') || /^\p{Lu}{2,}$/u.test(tokens[k]?.text ?? ''))
  )
    k++;
  if (k === at) return undefined;
  // "Water Resources | Ann Lee": a plural or a field's ending before a name.
  const ends = /s$/.test(tokens[k - 1]?.lower ?? '') || FIELD_ENDING.test(tokens[k - 1]?.lower ?? '');
  return tokens[k]?.text === ',' || (ends && isCapitalised(tokens[k]) && isCapitalised(tokens[k + 1]))
    ? k
    : undefined;
}

/** "Solidarity", "Urbanism": a field of office by its ending, where no name goes on after it. */
function abstractNoun({ tokens }: Draft, at: number, capitalised: boolean): number | undefined {
  const token = tokens[at];
  const isField =
    capitalised &&
    isCapitalised(token) &&
    (FIELD_ENDING.test(token?.lower ?? '') || /ing$/.test(token?.lower ?? ''));
  return isField && !(isCapitalised(tokens[at + 1]) && isCapitalised(tokens[at + 2])) ? at + 1 : undefined;
}
