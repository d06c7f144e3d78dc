import { asksForAll } from '../passages/asks-for-all.ts';
import type { Named, Reading } from '../reading/reading.ts';
import type { Calendar } from '../words/calendar.ts';
import { type Cue, chooseCue } from './choose-cue.ts';
import { joinTimes } from './join-times.ts';
import { joinedActs } from './joined-acts.ts';
import { type NamedRoles, nameRoles } from './name-roles.ts';
import { readAsked } from './read-asked.ts';
import { namedIn } from './relax.ts';
import { isOr, type Spot } from './spot.ts';

/** A question read by what stands in it, in whatever order. */
export interface LooseReading {
  readonly reading: Reading;
  /** Words that are to stand in the sentence of an answer. */
  readonly words: readonly string[];
  /** The acts of speech asked for: any of them. */
  readonly acts: readonly string[];
  readonly excluded: readonly Named[];
  /** All there is is asked for. */
  readonly list: boolean;
  /** Whether its yes or no rests on words whose part in it is not known: a verb of no known kind. */
  readonly open: boolean;
  /** A word tells what it is about, or it asks for all there is. */
  readonly cued: boolean;
}

/** What a question is read by beside its words. */
export interface ReadingKnowledge {
  readonly calendar: Calendar;
  /** The states of each part of the world, by their IRIs. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
}

/** Words of other kinds than the one asked about, and acts beside it, must stand in the sentence. */
const CUES = new Set(['MEETING', 'VISIT', 'TREATY', 'TENURE', 'ACT', 'STATEMENT']);

/** Puts together what was spotted; nothing where no name, kind, day or word is left to go by. */
export function readLoosely(
  spots: readonly Spot[],
  { calendar, regions }: ReadingKnowledge,
): LooseReading | undefined {
  const cue = chooseCue(spots);
  const roles = nameRoles(spots, cue);
  const times = joinTimes(spots, calendar);
  const actSpots = joinedActs(spots, cue);
  const choice = spots.some(isOr);
  const words = spots.flatMap((spot, i) =>
    isCount(spots, i) || actSpots.includes(spot) || (choice && spot.symbol !== 'WORD')
      ? []
      : wordsOf(spot, cue),
  );
  const sources = spots.flatMap((spot) => (spot.symbol === 'SOURCE' ? readSources(spot) : []));
  const treaties = spots.flatMap((spot) =>
    spot.symbol === 'TREATYNAME'
      ? spot.marks.flatMap((mark) => (mark.type === 'name' ? [mark.name] : []))
      : [],
  );
  const asked = readAsked(spots, cue, roles.parts);
  const kind = asked.kind;
  const { parts, mentions, excluded } = !cue && kind === 'tenure' ? ofOffice(roles) : roles;
  const set = cue?.spot.set;
  const asking = spots.some(({ symbol }) => symbol === 'ASKING' || symbol === 'AUXILIARY');
  if (asking && kind === 'report' && !cue && words.length + times.length === 0) return undefined;
  const free = parts.length + mentions.length + times.length + words.length + treaties.length === 0;
  if (free && kind === 'report') return undefined;
  const status = kind === 'statement' || kind === 'tenure' ? undefined : statusOf(spots);
  // "How long did it last": no last one is asked for.
  const order = spots.some(asksHowLong) ? undefined : settingOf(spots, 'order');
  const counted = spots.find(({ symbol }) => symbol === 'TIMES')?.set;
  const reading: Reading = {
    kind,
    ask: asked.ask,
    want: asked.want,
    ...(asked.answerClass && { answerClass: asked.answerClass }),
    ...(asked.answerTitle && { answerTitle: asked.answerTitle }),
    ...(asked.foreign && { foreign: true }),
    ...(asked.foreignSide && { foreignSide: true }),
    ...(asked.region && {
      region: { ...asked.region, states: regions.get(asked.region.called) ?? [] },
    }),
    ...(asked.heads && { heads: true }),
    parts: [...parts, ...sources],
    mentions,
    times,
    topics: [],
    treaties: kind === 'treaty' ? treaties : [],
    ...(kind === 'meeting' && meetingKindOf(spots, set)),
    ...(status && { status }),
    tense: spots.some(({ set: own }) => own.get('tense') === 'future') ? 'future' : 'past',
    negated: spots.some(({ set: own }) => own.has('negated')),
    // Who holds an office is asked for by the office.
    happened: kind === 'report',
    ...(order && { order: order as NonNullable<Reading['order']> }),
    ...(spots.some(({ set: own }) => own.has('reports')) && { reports: true }),
    ...(counted?.has('times') && {
      count: {
        compare: (counted.get('compare') ?? 'exactly') as 'exactly' | 'more' | 'less' | 'least',
        times: Number(counted.get('times')),
      },
    }),
  };
  return {
    reading,
    words,
    acts: [...new Set(actSpots.flatMap(({ set: own }) => own.get('act') ?? []))],
    excluded,
    list: asksForAll(spots),
    open: isOpen(spots, cue, words, reading),
    cued: cue !== undefined || !asking,
  };
}

/** "Who is the envoy of A": the office that no verb has is the one asked about. */
function ofOffice({ parts, mentions, excluded }: NamedRoles): NamedRoles {
  const offices = mentions.filter(({ type }) => type === 'office');
  if (offices.length === 0) return { parts, mentions, excluded };
  return {
    parts: [...parts, ...offices.map((named) => ({ role: 'office', join: 'one', named: [named] }) as const)],
    mentions: mentions.filter(({ type }) => type !== 'office'),
    excluded,
  };
}

/** "Who", "when" and "where" ask for a part of a fact; "what" may ask for the whole. */
function asksForPart({ symbol, set }: Spot): boolean {
  return symbol === 'ASKING' && set.get('wh') !== 'what';
}

function asksWhen({ symbol, set }: Spot): boolean {
  return symbol === 'ASKING' && set.get('want') === 'date';
}

function asksHowLong({ symbol, set }: Spot): boolean {
  return symbol === 'ASKING' && set.get('want') === 'length';
}

/** All whom a question names, but its sources and those it excepts. */
export function namedBy({ reading }: LooseReading): readonly Named[] {
  return [...namedIn(reading.parts), ...(reading.mentions ?? [])];
}

const COUNT = /^(?:two|three|four|five|six)$/iu;

/** "He sat down with two leaders" asks for as many; "the two leaders", "between two leaders" are others. */
function isCount(spots: readonly Spot[], i: number): boolean {
  const [before, spot, next] = [spots[i - 1], spots[i], spots[i + 1]];
  const listed = next?.symbol === 'ASKING' || next?.symbol === 'CLASSNOUN';
  const met =
    before?.symbol === 'MEETING' || before?.symbol === 'VISIT' || before?.set.get('prep') === 'with';
  return met && listed && COUNT.test(spot?.text ?? '');
}

function wordsOf(spot: Spot, cue: Cue | undefined): string[] {
  if (spot.symbol === 'WORD') return [spot.text];
  if (spot === cue?.spot || spot.set.has('weak') || !CUES.has(spot.symbol) || !spot.set.has('kind'))
    return [];
  return spot.set.get('kind') === cue?.kind && spot.set.get('kind') !== 'statement' ? [] : [spot.text];
}

function readSources({ marks }: Spot): Reading['parts'] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'part' || mark.role !== 'source') return [];
    const named = mark.marks.flatMap((one): Named[] =>
      one.type === 'name' ? [{ type: 'name', name: one.name, matches: one.name.matches }] : [],
    );
    return named.length > 0 ? [{ role: 'source', join: 'or', named } as const] : [];
  });
}

function settingOf(spots: readonly Spot[], key: string): string | undefined {
  return spots.find(({ set }) => set.has(key))?.set.get(key);
}

function statusOf(spots: readonly Spot[]): Reading['status'] {
  // "Whom did he meet or was he due to meet": both.
  const held = spots.findIndex(({ set }) => set.get('aux') === 'did');
  const or = spots.findIndex(isOr);
  if (held >= 0 && or > held && spots.findIndex(({ set }) => set.has('status')) > or) return undefined;
  return settingOf(spots, 'status') as Reading['status'];
}

/** "In person" and "by phone" say more than the verb. */
function meetingKindOf(
  spots: readonly Spot[],
  set: Cue['spot']['set'] | undefined,
): { meetingKind?: string } {
  const said = spots
    .find(({ set: own }) => own.has('meeting-kind') && !own.has('kind'))
    ?.set.get('meeting-kind');
  const kind = said ?? set?.get('meeting-kind');
  return kind ? { meetingKind: kind } : {};
}

/**
 * A verb that tells no kind may turn the meaning: "was the treaty torn up" is not answered by a treaty. What follows a
 * verb of saying was said, and a list of reports is of whatever they say.
 */
function isOpen(
  spots: readonly Spot[],
  cue: Cue | undefined,
  words: readonly string[],
  { ask, kind, parts }: Reading,
): boolean {
  if (cue?.spot.set.has('begins') && spots.some(asksWhen)) return true;
  if (ask === 'which' && kind === 'report') return !cue && spots.some(asksForPart);
  if (!cue) return kind !== 'tenure' || !parts.some(({ role }) => role === 'office');
  if (ask === 'whether' && words.length > 2) return true;
  const at = spots.indexOf(cue.spot);
  const unknown = spots.filter(({ symbol }) => symbol === 'WORD');
  const before = unknown.filter((spot) => spots.indexOf(spot) < at);
  const inflected = (kind === 'statement' ? before : unknown).some(({ text }) => /(?:ed|ing)$/u.test(text));
  return inflected || (!cue.spot.set.has('noun') && ask === 'whether' && before.length > 0);
}
