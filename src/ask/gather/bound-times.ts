import type { Expression, Pattern } from 'sparqljs';
import { rdf } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import { daysWithin, type TimeBound } from '../reading/reading.ts';
import { constrain } from './constrain-fact.ts';
import type { Offices } from './office-holders.ts';
import { day, filter, operation, triples, values, variable } from './sparql.ts';

/** Holds facts to the days asked for. A fact whose days are known less exactly fits where it may fit. */
export function boundTimes(times: readonly TimeBound[], offices: Offices): Pattern[] {
  return times.flatMap((bound, i) =>
    'interval' in bound ? [filter(fitsInterval(bound))] : afterOrBefore(bound, `e${i}`, offices),
  );
}

function fitsInterval(bound: Extract<TimeBound, { interval: unknown }>): Expression {
  const { relation, interval } = bound;
  const [from, to] = [variable('from'), variable('to')];
  switch (relation) {
    case 'within':
      return daysWithin(bound)
        .map((one) => operation('&&', operation('<=', from, day(one.to)), operation('>=', to, day(one.from))))
        .reduce((left, right) => operation('||', left, right));
    case 'since':
      return operation('>=', to, day(interval.from));
    case 'until':
      return operation('<=', from, day(interval.to));
    case 'before':
      return operation('<', from, day(interval.from));
    case 'after':
      return operation('>', to, day(interval.to));
  }
}

/** Before or after an event that took place: any that fits, where several do. */
function afterOrBefore(
  { relation, event }: Extract<TimeBound, { event: unknown }>,
  name: string,
  offices: Offices,
): Pattern[] {
  const node = variable(name);
  const [start, end] = [variable(`${name}Earliest`), variable(`${name}Latest`)];
  const type = event.kind === 'visit' ? cq.Visit : cq.Meeting;
  return [
    triples([node, rdf.type, type], [node, cq.status, variable(`${name}Status`)]),
    values(`${name}Status`, [cq.occurred]),
    triples([node, cq.earliest, start], [node, cq.latest, end]),
    ...constrain(name, event, offices, name),
    filter(
      relation === 'before-event'
        ? operation('<', variable('to'), start)
        : operation('>', variable('from'), end),
    ),
  ];
}
