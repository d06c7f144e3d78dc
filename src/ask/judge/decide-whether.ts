import type { Status } from '../../rdf/fact-names.ts';
import type { Aside } from '../answer.ts';
import type { Reading } from '../reading/reading.ts';
import { statusesAsked } from '../reading/statuses-asked.ts';
import { tellAsides } from './asides.ts';
import { groupEvents, type ProvedFact } from './same-event.ts';
import { isDenial } from './tell-fact.ts';
import { type Labels, tellEvents } from './to-items.ts';
import type { Verdict } from './verdict.ts';

/**
 * Yes where a fact of the status asked for is reported, no where the contrary is: a denial or cancellation, or another
 * count. Where articles differ, yes, with the denial beside it; a plan that was cancelled later is none.
 */
export function decideWhether(reading: Reading, facts: readonly ProvedFact[], labels: Labels): Verdict {
  const { negated, count } = reading;
  const asked = statusesAsked(negated ? { ...reading, negated: false } : reading);
  const holds = facts.filter(({ status }) => asked.includes(status));
  const against = facts.filter((fact) => !holds.includes(fact) && isContrary(fact, asked));
  const rest = (told: readonly ProvedFact[]): Aside[] =>
    tellAsides(reading, { others: facts.filter((fact) => !told.includes(fact)), all: facts }, labels);
  if (count && holds.length > 0) return compareCount(count, reading, holds, rest(holds), labels);
  const tell = (outcome: Verdict['outcome'], told: readonly ProvedFact[]): Verdict => ({
    outcome,
    answers: tellEvents(reading, told, labels),
    asides: rest(told),
  });
  if (reading.kind === 'statement' && !negated && holds.some(saysNot))
    return tell('answered', notFirst(holds));
  const outdone = asked.includes('planned') && against.some((fact) => isLater(fact, holds));
  if (holds.length > 0 && !outdone) return tell(negated ? 'no' : 'yes', holds);
  if (against.length > 0) return tell(negated ? 'yes' : 'no', against);
  return tell('not-reported', []);
}

const NOT = /\b(?:not|no|never|neither|nor|none|without|cannot)\b|n['’]t\b/iu;

/** Whether somebody said A is neither yes nor no where what was said has a "not" in it: it is told as it was said. */
function saysNot({ proof }: ProvedFact): boolean {
  return isDenial(proof.fields) || NOT.test(proof.fields.get('content')?.join(' ') ?? '');
}

function notFirst(facts: readonly ProvedFact[]): readonly ProvedFact[] {
  return [...facts].sort((a, b) => Number(saysNot(b)) - Number(saysNot(a)));
}

/** What is denied did not occur and is planned no more; what occurred was not cancelled. */
function isContrary({ status }: ProvedFact, asked: readonly Status[]): boolean {
  return status === (asked.includes('denied') ? 'occurred' : 'denied');
}

function isLater({ published }: ProvedFact, facts: readonly ProvedFact[]): boolean {
  return facts.every((other) => (published ?? '') > (other.published ?? ''));
}

/** The graph counts what it reports: more than asked is the contrary; fewer tells nothing, for there may be more that it lacks. */
function compareCount(
  { compare, times }: NonNullable<Reading['count']>,
  reading: Reading,
  holds: readonly ProvedFact[],
  asides: readonly Aside[],
  labels: Labels,
): Verdict {
  const found = groupEvents(holds, labels.canonical).length;
  const fits = { exactly: found === times, more: found > times, less: found < times, least: found >= times };
  const fewer = found < times || (compare === 'more' && found === times);
  const outcome = fewer && !fits[compare] ? 'answered' : fits[compare] === reading.negated ? 'no' : 'yes';
  return {
    outcome,
    answers: tellEvents(reading, holds, labels),
    asides,
    count: found,
    ...(outcome === 'answered' && { least: true }),
  };
}
