import type { AnswerItem, Aside, Outcome } from './answer.ts';
import type { Reading, Status } from './reading.ts';
import { groupEvents, type ProvedFact } from './same-event.ts';
import { type Labels, tellEvents, toItems } from './to-items.ts';

/** What a reading comes to over the facts that fit it. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly answers: readonly AnswerItem[];
  readonly asides: readonly Aside[];
  readonly count?: number;
}

const STATUSES = ['occurred', 'planned', 'proposed', 'denied'] as const;

/** Answers what the reading asks from the facts that fit it, whatever their status. */
export function decide(reading: Reading, facts: readonly ProvedFact[], labels: Labels): Verdict {
  if (reading.ask === 'whether') return decideWhether(reading, facts, labels);
  const asked = statusesAsked(reading);
  const main = pickOrder(
    reading,
    facts.filter(({ status }) => asked.includes(status)),
  );
  const { items, without } = toItems(reading, main, labels);
  const asides = [
    ...asideOf('undated', without, reading, labels),
    ...STATUSES.filter((status) => !asked.includes(status)).flatMap((status) =>
      asideOf(
        status,
        facts.filter((fact) => fact.status === status),
        reading,
        labels,
      ),
    ),
  ];
  if (reading.ask === 'count') return countItems(reading, main, items, asides, labels);
  if (items.length > 0) return { outcome: 'answered', answers: items, asides };
  const contrary =
    asked.includes('occurred') && isOfOneEvent(reading) && asides.some(({ about }) => about === 'denied');
  return { outcome: contrary ? 'no' : 'not-reported', answers: [], asides };
}

/** A fact that is asked about in the past occurred; one in the future is planned; "not" asks for what is denied. */
function statusesAsked({ status, negated, tense, kind, order }: Reading): readonly Status[] {
  if (status) return [status];
  if (negated) return ['denied'];
  if (kind === 'statement' || kind === 'report') return STATUSES;
  return tense === 'future' || order === 'next' ? ['planned'] : ['occurred'];
}

/** "When did A meet B" supposes that they met: a denial is the contrary. */
function isOfOneEvent({ want }: Reading): boolean {
  return want === 'date' || want === 'place' || want === 'length';
}

/** The last or first event, with all facts that tell of it. Facts without a date come in no order. */
function pickOrder({ order, kind }: Reading, facts: readonly ProvedFact[]): readonly ProvedFact[] {
  if (!order || kind === 'tenure') return facts;
  const dated = facts.filter(({ from }) => from !== undefined);
  const sign = order === 'last' ? -1 : 1;
  const [best] = [...dated].sort((a, b) => sign * compare(a.from ?? '', b.from ?? ''));
  return dated.filter(({ from, to }) => from === best?.from || (best !== undefined && to === best.to));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function countItems(
  reading: Reading,
  main: readonly ProvedFact[],
  items: readonly AnswerItem[],
  asides: readonly Aside[],
  labels: Labels,
): Verdict {
  const answers = reading.want === 'fact' ? tellEvents(reading, main, labels) : items;
  const outcome = answers.length > 0 ? 'answered' : 'not-reported';
  return { outcome, answers, asides, count: answers.length };
}

function decideWhether(reading: Reading, facts: readonly ProvedFact[], labels: Labels): Verdict {
  const asked = reading.negated && !reading.status ? 'occurred' : (statusesAsked(reading)[0] ?? 'occurred');
  const always = reading.kind === 'statement' || reading.kind === 'report';
  const holds = facts.filter(({ status }) => (always && !reading.status) || status === asked);
  const against = facts.filter((fact) => isContrary(fact, asked, holds, always));
  const others = facts.filter((fact) => !holds.includes(fact) && !against.includes(fact));
  const rest = (left: readonly ProvedFact[]): Aside[] =>
    STATUSES.flatMap((status) =>
      asideOf(
        status,
        left.filter((fact) => fact.status === status),
        reading,
        labels,
      ),
    );
  const { count } = reading;
  if (count && holds.length > 0) return compareCount(count, reading, holds, rest(others), labels);
  const outdone = asked === 'planned' && against.some((fact) => isLater(fact, holds));
  const yes = reading.negated ? 'no' : 'yes';
  const no = reading.negated ? 'yes' : 'no';
  if (holds.length > 0 && !outdone) {
    return {
      outcome: yes,
      answers: tellEvents(reading, holds, labels),
      asides: rest([...against, ...others]),
    };
  }
  if (against.length > 0) {
    return {
      outcome: no,
      answers: tellEvents(reading, against, labels),
      asides: rest([...holds, ...others]),
    };
  }
  return { outcome: 'not-reported', answers: [], asides: rest(others) };
}

/** What is denied did not occur and is planned no more; what occurred was not cancelled. */
function isContrary(fact: ProvedFact, asked: Status, holds: readonly ProvedFact[], always: boolean): boolean {
  if (always || holds.includes(fact)) return false;
  return asked === 'denied' ? fact.status === 'occurred' : fact.status === 'denied';
}

function isLater({ published }: ProvedFact, facts: readonly ProvedFact[]): boolean {
  return facts.every((other) => (published ?? '') > (other.published ?? ''));
}

/** The graph counts what it reports: a number that differs from it is the contrary. */
function compareCount(
  { compare: how, times }: NonNullable<Reading['count']>,
  reading: Reading,
  holds: readonly ProvedFact[],
  asides: readonly Aside[],
  labels: Labels,
): Verdict {
  const answers = tellEvents(reading, holds, labels);
  const found = groupEvents(holds, labels.canonical).length;
  const fits = { exactly: found === times, more: found > times, less: found < times, least: found >= times }[
    how
  ];
  return { outcome: fits === reading.negated ? 'no' : 'yes', answers, asides, count: found };
}

function asideOf(
  about: Aside['about'],
  facts: readonly ProvedFact[],
  reading: Reading,
  labels: Labels,
): Aside[] {
  return facts.length === 0 ? [] : [{ about, items: tellEvents(reading, facts, labels) }];
}
