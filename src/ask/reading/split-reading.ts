import type { Part, Reading } from './reading.ts';
import { admitsSeveral } from './roles.ts';

/** One of the readings that a question splits into, and of whom it asks. */
export interface ReadingOfOne {
  readonly reading: Reading;
  readonly name: string;
}

/** The readings of a question, of which all must hold: "did both A and B visit C" asks of two visits. */
export function splitReading(reading: Reading, name = ''): readonly ReadingOfOne[] {
  const at = reading.parts.findIndex((part) => asksOfEach(part, reading));
  const part = reading.parts[at];
  if (!part) return [{ reading, name }];
  return part.named.flatMap((one) =>
    splitReading(
      {
        ...reading,
        parts: reading.parts.map((other, i) => (i === at ? { ...part, join: 'one', named: [one] } : other)),
      },
      [name, one.type === 'name' ? one.name.text : one.title.text].filter(Boolean).join(', '),
    ),
  );
}

/**
 * Several who play one role together are in one fact where the role admits several ("when did A and B meet"), but for
 * that very role ("who met A and B") or beside another in it ("did both A and B meet C"). A role of one alone is asked of
 * each where "both" says so or the question is whether.
 */
function asksOfEach({ role, join, named }: Part, { ask, want, parts }: Reading): boolean {
  if (named.length < 2 || (join !== 'and' && join !== 'both')) return false;
  if (!admitsSeveral(role)) return join === 'both' || ask === 'whether';
  const beside = parts.filter((part) => part.role === role).length > 1;
  return want === role || (beside && join === 'both');
}
