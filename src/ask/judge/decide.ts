import type { AnswerItem } from '../answer.ts';
import type { Reading } from '../reading/reading.ts';
import { statusesAsked } from '../reading/statuses-asked.ts';
import { tellAsides } from './asides.ts';
import { decideWhether } from './decide-whether.ts';
import { partCalls } from './part-calls.ts';
import { type ProvedFact, tellSame } from './same-event.ts';
import { type Labels, tellEvents, toItems } from './to-items.ts';
import type { Verdict } from './verdict.ts';

/** Answers what the reading asks from the facts that fit it, whatever their status. */
export function decide(reading: Reading, all: readonly ProvedFact[], labels: Labels): Verdict {
  const { facts, calls } = partCalls(reading, all);
  const verdict = decideOn(reading, facts, labels);
  if (calls.length === 0 || verdict.answers.length > 0) return verdict;
  const aside = { about: 'call', items: tellEvents(reading, calls, labels) } as const;
  return { ...verdict, asides: [...verdict.asides, aside] };
}

function decideOn(reading: Reading, facts: readonly ProvedFact[], labels: Labels): Verdict {
  if (reading.ask === 'whether') return decideWhether(reading, facts, labels);
  const asked = statusesAsked(reading);
  const fitting = facts.filter(
    (fact) => asked.includes(fact.status) && !isOver(reading, fact, facts, labels),
  );
  const main = pickOrder(reading, fitting);
  const { items: all, without } = toItems(reading, main, labels);
  const items = reading.order === 'most' ? pickMost(all) : all;
  const untold = without.filter(
    (fact) => !main.some((other) => !without.includes(other) && tellSame(fact, other, labels.canonical)),
  );
  const others = facts.filter(({ status }) => !asked.includes(status));
  const asides = tellAsides(reading, { undated: untold, others, all: facts }, labels);
  if (reading.ask === 'count') {
    const answers = reading.want === 'fact' ? tellEvents(reading, main, labels) : items;
    const outcome = answers.length > 0 ? 'answered' : 'not-reported';
    return { outcome, answers, asides, count: reading.reports ? countReports(answers) : answers.length };
  }
  if (items.length > 0) return { outcome: 'answered', answers: items, asides };
  const denied = asked.includes('occurred') && asides.some(({ about }) => about === 'denied');
  const outcome = denied && isOfOneEvent(reading) && untold.length === 0 ? 'no' : 'not-reported';
  return { outcome, answers: [], asides };
}

function countReports(answers: readonly AnswerItem[]): number {
  return new Set(answers.flatMap(({ proofs }) => proofs.map(({ article }) => article.iri))).size;
}

/** "When did A meet B" supposes that they met: a denial is the contrary. */
function isOfOneEvent({ want }: Reading): boolean {
  return want === 'date' || want === 'place' || want === 'length';
}

/** "Who will visit A" does not ask for who has been there since, or has cancelled. */
function isOver(
  { tense, status }: Reading,
  fact: ProvedFact,
  facts: readonly ProvedFact[],
  { canonical }: Labels,
): boolean {
  if (tense !== 'future' || status) return false;
  return facts.some(
    (other) =>
      (other.status === 'occurred' || other.status === 'denied') &&
      (other.published ?? '') > (fact.published ?? '') &&
      tellSame(fact, other, canonical),
  );
}

/** Those of whom most facts tell, one an article. */
function pickMost(items: readonly AnswerItem[]): readonly AnswerItem[] {
  const timesOf = ({ proofs }: AnswerItem): number => new Set(proofs.map(({ article }) => article.iri)).size;
  const most = Math.max(...items.map(timesOf));
  return items.filter((item) => timesOf(item) === most);
}

/** The last or first event, with all facts that tell of it. Facts without a date come in no order. */
function pickOrder({ order, kind }: Reading, facts: readonly ProvedFact[]): readonly ProvedFact[] {
  if (!order || order === 'most' || kind === 'tenure') return facts;
  const dated = facts.filter(({ from }) => from !== undefined);
  const sign = order === 'last' ? -1 : 1;
  const [best] = [...dated].sort((a, b) => sign * compare(a.from ?? '', b.from ?? ''));
  return dated.filter(({ from }) => from === best?.from);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
