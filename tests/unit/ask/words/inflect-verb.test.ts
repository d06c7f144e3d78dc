import { expect, test } from 'vitest';
import { inflectVerb } from '../../../../src/ask/words/inflect-verb.ts';

test.each([
  ['visit', ['visit', 'visits', 'visited', 'visiting']],
  ['urge', ['urge', 'urges', 'urged', 'urging']],
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['convey', ['convey', 'conveys', 'conveyed', 'conveying']],
  ['press', ['press', 'presses', 'pressed', 'pressing']],
  ['guarantee', ['guarantee', 'guarantees', 'guaranteed', 'guaranteeing']],
])('%s', (base, forms) => {
  expect(inflectVerb(base)).toEqual(forms);
});
