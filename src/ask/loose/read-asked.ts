import type { AnswerClass, FactKind, Part, Reading, Want } from '../reading/reading.ts';
import type { Title } from '../words/mark.ts';
import type { Cue } from './choose-cue.ts';
import { isPassive } from './name-roles.ts';
import { isOr, type Spot } from './spot.ts';

export interface Asked {
  readonly kind: FactKind;
  readonly ask: Reading['ask'];
  readonly want: Want;
  readonly answerClass?: AnswerClass;
  readonly answerTitle?: Title;
  readonly foreign?: boolean;
  readonly foreignSide?: boolean;
  readonly region?: { readonly called: string; readonly ofAnswer: boolean };
  readonly heads?: boolean;
}

/** What a question asks for: from its question word, the kind of fact, and which side of the verb is left open. */
export function readAsked(spots: readonly Spot[], cue: Cue | undefined, parts: readonly Part[]): Asked {
  const asking = spots.find((spot, i) => asks(spot, spots[i - 1]));
  const set = asking?.set;
  const wh = set?.get('wh');
  const kind = cue?.kind ?? kindOfOffice(spots, wh) ?? 'report';
  const counted = asking !== undefined && set?.get('ask') === 'count';
  const things = counted && countsThings(spots, spots.indexOf(asking));
  const count = counted && !things;
  const ask = count ? 'count' : asksWhether(spots, asking) ? 'whether' : 'which';
  const noun = asking && wh === 'which' ? classAfter(spots, asking) : asking;
  const answerClass = noun?.set.get('class') as AnswerClass | undefined;
  const answerTitle = titleOf(noun);
  const classes = {
    ...(answerClass && { answerClass }),
    ...(answerTitle && { answerTitle }),
    ...(noun?.set.has('foreign') && { foreign: true }),
    ...(noun?.set.get('rank') === 'head' && !isJoined(spots, noun) && { heads: true }),
  };
  const open = things
    ? kind === 'statement'
      ? 'content'
      : 'fact'
    : wantOf(noun === asking ? set : noun?.set, kind, spots, cue, parts, asking);
  return {
    kind,
    ask,
    want: ask === 'whether' ? 'fact' : open,
    ...regionOf(spots, noun),
    ...(open !== 'fact' && classes),
    ...(kind === 'meeting' && NO_SIDE.has(open) && spots.some(isForeignSide) && { foreignSide: true }),
  };
}

/** What is asked for of events is none of their sides. */
const NO_SIDE: ReadonlySet<Want> = new Set(['fact', 'date', 'place']);

/** "Her calls *with foreign leaders*": one side at least is of another state. */
function isForeignSide({ symbol, set }: Spot, i: number, spots: readonly Spot[]): boolean {
  const classes = symbol === 'CLASSNOUN' || (symbol === 'ASKING' && set.has('listed'));
  return classes && set.has('foreign') && spots[i - 1]?.set.get('prep') === 'with';
}

/** "List the calls between ministers" asks for the calls. */
function asks({ symbol, set }: Spot, before: Spot | undefined): boolean {
  if (symbol === 'OUTLETS') return true;
  return symbol === 'ASKING' && !(set.has('listed') && before?.symbol === 'PREPOSITION');
}

function wantOf(
  set: ReadonlyMap<string, string> | undefined,
  kind: FactKind,
  spots: readonly Spot[],
  cue: Cue | undefined,
  parts: readonly Part[],
  asking: Spot | undefined,
): Want {
  const said = set?.get('want');
  if (said === 'place' && kind === 'visit') return 'destination';
  if (said === 'length') return kind === 'visit' || kind === 'meeting' ? 'length' : 'fact';
  if (said) return kind === 'report' || kind === 'tenure' ? 'fact' : (said as Want);
  const wh = set?.get('wh');
  if (wh === 'what') return kind === 'statement' ? 'content' : 'fact';
  if (wh !== 'who' && wh !== 'class') return 'fact';
  const place = set?.get('class') === 'place';
  if (place) return kind === 'visit' ? 'destination' : kind === 'meeting' ? 'place' : 'fact';
  if (set?.get('class') === 'office') return 'office';
  // "Countries on A's tour": A is who travels.
  const travels = parts.some(({ role }) => role === 'visitor');
  if (kind === 'visit' && travels && set?.get('class') === 'state') return 'destination';
  if (!cue || !asking) return kind === 'tenure' ? wantOfTenure(parts) : 'fact';
  return openRole(kind, spots, cue, asking);
}

/** The role of the verb's side on which nobody stands. */
function openRole(kind: FactKind, spots: readonly Spot[], cue: Cue, asking: Spot): Want {
  const { set } = cue.spot;
  if (set.get('want')) return set.get('want') as Want;
  switch (kind) {
    case 'meeting':
      return 'side';
    case 'treaty':
      return 'party';
    case 'tenure':
      return 'holder';
    case 'report':
      return 'fact';
    default:
  }
  const [from, to] = [spots.indexOf(asking), spots.indexOf(cue.spot)];
  const between = spots.slice(from + 1, to).some(({ symbol }) => symbol === 'NAMED');
  const passive = isPassive(spots, cue);
  const byWhom = spots[from - 1]?.set.get('prep') === 'by' || spots.at(-1)?.set.get('prep') === 'by';
  const acts = byWhom || (passive ? between : !between) || from > to;
  if (kind === 'statement') return acts ? 'speaker' : 'content';
  if (set.has('noun')) return 'visitor';
  return (acts ? set.get('left') : set.get('right')) as Want;
}

/** "How many hostages did A say": what is counted is no fact, and its number stands in the words. */
function countsThings(spots: readonly Spot[], asking: number): boolean {
  if (/much$/iu.test(spots[asking]?.text ?? '')) return true;
  const rest = spots.slice(asking + 1);
  const end = rest.findIndex(
    ({ symbol, set }) => symbol === 'AUXILIARY' || (set.has('kind') && !set.has('noun')),
  );
  const phrase = end < 0 ? rest : rest.slice(0, end);
  const facts = phrase.some(({ symbol, set }) => set.has('kind') || symbol === 'CLASSNOUN');
  return !facts && phrase.some(({ symbol }) => symbol === 'WORD');
}

function wantOfTenure(parts: readonly Part[]): Want {
  return parts.some(({ role }) => role === 'holder') ? 'office' : 'holder';
}

/** "Leaders or ministers" are not only leaders. */
function isJoined(spots: readonly Spot[], noun: Spot): boolean {
  const at = spots.indexOf(noun);
  return [spots[at - 1], spots[at + 1]].some(
    (beside) => beside?.symbol === 'EMPTY' && /^(?:or|and)$/iu.test(beside.text),
  );
}

/** "Which African leaders", "presidents of African states" are asked for; "calls with African leaders" are of others. */
function regionOf(spots: readonly Spot[], noun: Spot | undefined): Pick<Asked, 'region'> {
  const at = spots.findIndex(({ set }) => set.has('region'));
  const spot = spots[at];
  if (!spot) return {};
  const before = spots[at - 1]?.set.get('prep');
  const ofAnswer = spot === noun || before === 'of' || before === 'from';
  return { region: { called: spot.set.get('region') ?? '', ofAnswer } };
}

/** "Which African presidents": the noun that tells who is asked for stands after words that tell more of them. */
function classAfter(spots: readonly Spot[], asking: Spot): Spot | undefined {
  const from = spots.indexOf(asking) + 1;
  return spots.slice(from, from + 3).find(({ symbol }) => symbol === 'CLASSNOUN');
}

/** "Who is the president of …" with no word that tells a kind. */
function kindOfOffice(spots: readonly Spot[], wh: string | undefined): FactKind | undefined {
  const named = spots.filter(({ symbol }) => symbol === 'NAMED');
  const slight = spots.every(({ symbol }) => symbol !== 'WORD');
  return wh === 'who' && named.length === 1 && slight ? 'tenure' : undefined;
}

/** It begins with an auxiliary, and neither asks "who" nor offers a choice. */
function asksWhether(spots: readonly Spot[], asking: Spot | undefined): boolean {
  if (asking || spots.some(({ symbol }) => symbol === 'LISTEN')) return false;
  const first = spots.find(({ symbol }) => symbol !== 'EMPTY');
  const begins =
    first?.symbol === 'AUXILIARY' || first?.set.get('tense') === 'future' || first?.symbol === 'NEGATION';
  return begins && !spots.some(isOr);
}

function titleOf(asking: Spot | undefined): Title | undefined {
  for (const mark of asking?.marks ?? []) {
    if (mark.type !== 'part' || mark.role !== 'class-title') continue;
    for (const inner of mark.marks) if (inner.type === 'title') return inner.title;
  }
  return undefined;
}
