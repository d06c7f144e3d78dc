import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** Each visit of a text in a line: who, where to, the first day, status. */
export const visitsOf = (text: string): string[] =>
  factsOf('visit', text).map(({ visitor, destination, start, status }) =>
    [labelOf(visitor), destination.code, ...(start ? [start.value] : []), status].join(' '),
  );
