import { expect, test } from 'vitest';
import { spell } from '../../../../src/ask/words/spell.ts';

test.each([
  ['mahmoud', 'mahmud'],
  ['sergei', 'sergey'],
  ['zelensky', 'zelenskyy'],
  ['hussein', 'husein'],
])('%s and %s are spellings of one name', (one, other) => {
  expect(spell(one)).toBe(spell(other));
});

test.each([
  ['lee', 'li'],
  ['ivan', 'ivanov'],
  ['lavrov', 'lavrin'],
  ['kim', 'kin'],
])('%s and %s are names of their own', (one, other) => {
  expect(spell(one)).not.toBe(spell(other));
});
