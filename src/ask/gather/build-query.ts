import type { SelectQuery } from 'sparqljs';
import type { Reading } from '../reading/reading.ts';
import { askFor } from './ask-for.ts';
import { boundTimes } from './bound-times.ts';
import { constrain, describeFact, namesOf } from './constrain-fact.ts';
import type { Offices } from './office-holders.ts';
import { iri, select, values } from './sparql.ts';

/**
 * The query of a reading: a row for each fact and answer, of any status, with its days (`from`, `to`), the day of its
 * article, and who played the parts that the question names.
 */
export function buildQuery(reading: Reading, offices: Offices): SelectQuery {
  const names = reading.parts.flatMap((part, i) => namesOf(part, i));
  return select(
    ['fact', 'answer', 'status', 'from', 'to', 'published', 'article', ...names],
    [
      ...(reading.among ? [values('fact', reading.among.map(iri))] : []),
      ...describeFact('fact', reading.kind),
      ...constrain('fact', reading, offices, ''),
      ...askFor(reading, offices),
      ...boundTimes(reading.times, offices),
    ],
    ['from', 'published', 'fact', 'answer'],
  );
}
