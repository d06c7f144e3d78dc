import type { Offices, Term } from '../gather/office-holders.ts';
import type { Named, Reading, TimeBound } from '../reading/reading.ts';
import type { ProvedFact } from './same-event.ts';

/** Whether a holder that a question names holds an office, where that is what it asks. */
export interface TenurePick {
  readonly facts: readonly ProvedFact[];
  /** The office is reported as somebody else's at that time: by these reports. */
  readonly contrary: readonly ProvedFact[];
}

type OfficeNamed = Extract<Named, { type: 'office' }>;

/**
 * Of all tenures of an office, those that answer the question: "is" by the last term, a time by the terms in it, "was"
 * by all, the former ones too.
 */
export function pickTenures(reading: Reading, facts: readonly ProvedFact[], offices: Offices): TenurePick {
  const office = reading.parts
    .filter(({ role }) => role === 'office')
    .flatMap(({ named }) => named)
    .find((one): one is OfficeNamed => one.type === 'office');
  if (!office) return { facts: reading.tense === 'past' ? facts : withoutEnded(facts), contrary: [] };
  const { terms } = offices.holdersOf(office);
  if (office.former)
    return { facts: facts.filter((fact) => isFormer(fact) || !isCurrent(fact, terms)), contrary: [] };
  const asked = termsAsked(reading, terms);
  const own = new Set(asked.flatMap(({ reports }) => reports.map(({ tenure }) => tenure)));
  if (reading.tense === 'past' && reading.times.length === 0) {
    // A report of a former holder tells that they held it, but not when.
    const told = reading.want === 'date' ? facts.filter((fact) => !isFormer(fact)) : facts;
    return { facts: told, contrary: [] };
  }
  const fitting = reportedWithin(
    reading,
    facts.filter(({ fact }) => own.has(fact)),
  );
  return { facts: holdersNamed(reading, fitting), contrary: fitting };
}

function termsAsked({ times }: Reading, terms: readonly Term[]): readonly Term[] {
  if (times.length === 0) return terms.filter(({ current }) => current);
  return terms.filter((term) => times.every((bound) => isWithin(term, bound)));
}

function isWithin({ from, to }: Term, bound: TimeBound): boolean {
  if (!('interval' in bound)) return true;
  const { relation, interval } = bound;
  if (relation === 'since') return to >= interval.from;
  if (relation === 'until') return from <= interval.to;
  if (relation === 'before') return from < interval.from;
  if (relation === 'after') return to > interval.to;
  return from <= interval.to && to >= interval.from;
}

/** Reports of the very days asked about outdo what lies between reports of other days. */
function reportedWithin({ times }: Reading, facts: readonly ProvedFact[]): readonly ProvedFact[] {
  const isWithinAll = ({ proof }: ProvedFact): boolean => {
    const asOf = proof.fields.get('asOf')?.[0] ?? '';
    return times.every(
      (bound) =>
        'interval' in bound &&
        bound.relation === 'within' &&
        bound.interval.from <= asOf &&
        asOf <= bound.interval.to,
    );
  };
  const within = times.length > 0 ? facts.filter(isWithinAll) : [];
  return within.length > 0 ? within : facts;
}

/** A question may name the holder too: "is Lavrov the Russian foreign minister". */
function holdersNamed({ parts }: Reading, facts: readonly ProvedFact[]): readonly ProvedFact[] {
  const named = parts.filter(({ role }) => role === 'holder').flatMap((part) => part.named);
  const iris = new Set(
    named.flatMap((one) => (one.type === 'name' ? one.matches.flatMap(({ thing }) => thing.iris) : [])),
  );
  return named.length === 0
    ? facts
    : facts.filter(({ proof }) => (proof.fields.get('holder') ?? []).some((holder) => iris.has(holder)));
}

/** An office that a later article calls a former one is not held any more. */
function withoutEnded(facts: readonly ProvedFact[]): readonly ProvedFact[] {
  const officeOf = ({ proof }: ProvedFact): string => proof.fields.get('office')?.[0] ?? '';
  const asOf = ({ proof }: ProvedFact): string => proof.fields.get('asOf')?.[0] ?? '';
  return facts.filter(
    (fact) =>
      !isFormer(fact) &&
      !facts.some(
        (other) => isFormer(other) && officeOf(other) === officeOf(fact) && asOf(other) >= asOf(fact),
      ),
  );
}

function isFormer({ proof }: ProvedFact): boolean {
  return proof.fields.get('former')?.[0] === 'true';
}

function isCurrent({ fact }: ProvedFact, terms: readonly Term[]): boolean {
  return terms.some(({ current, reports }) => current && reports.some(({ tenure }) => tenure === fact));
}
