import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** Each treaty of a text in a line: name, parties, day of signing, status where it is not in force. */
export const treatiesOf = (text: string): string[] =>
  factsOf('treaty', text).map(({ name, parties, signed, status }) =>
    [
      name,
      parties.map(labelOf).sort().join('+'),
      ...(signed ? [signed.value] : []),
      ...(status === 'occurred' ? [] : [status]),
    ].join(' | '),
  );
