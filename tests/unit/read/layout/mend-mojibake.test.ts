import { expect, test } from 'vitest';
import { mendMojibake } from '../../../../src/read/layout/mend-mojibake.ts';

/** UTF-8 as it shows where it is taken for Windows-1252. */
const garble = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.each([
  'Bjørn Dahl met Päivi Lind.',
  '“We agree,” José Núñez said – and left…',
  'Łukasz Żak',
  'the ministers’ plan',
])('%s', (text) => {
  const garbled = garble(text);
  const mended = mendMojibake(garbled);
  expect(mended).toHaveLength(garbled.length);
  expect(mended.replaceAll('\0', '')).toBe(text);
});

test.each(['“Café,” said André.', 'NAÇÃO', 'Åse’s vote', 'CAFÉ” said he', 'Â', 'Ã', ''])(
  '%s is as it was',
  (text) => {
    expect(mendMojibake(text)).toBe(text);
  },
);
