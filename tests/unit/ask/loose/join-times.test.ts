import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../../../../src/ask/asker.ts';
import { openChart } from '../../../../src/ask/grammar/chart.ts';
import { joinTimes } from '../../../../src/ask/loose/join-times.ts';
import { spotPhrases } from '../../../../src/ask/loose/spot.ts';
import { tokenize } from '../../../../src/ask/words/tokens.ts';
import { openSampleAsker } from '../sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

/** The first days of each bound, those that do as well after a `|`. */
function days(question: string): string[] {
  const tokens = tokenize(question);
  const chart = openChart(asker.lexicon.grammar, asker.terminals, tokens);
  return joinTimes(spotPhrases(chart, tokens), asker.calendar).map((bound) =>
    'interval' in bound
      ? [bound.interval, ...(bound.others ?? [])].map(({ from }) => from).join('|')
      : bound.relation,
  );
}

test.each([
  ['Who met Lavrov in April and June 2013?', ['2013-04-01|2013-06-01']],
  ['Who met Lavrov in 2013 or in July 2025?', ['2013-01-01|2025-07-01']],
  ['Who met Lavrov in July 2025?', ['2025-07-01']],
  // What one of them bounds holds beside the other.
  ['Who met Lavrov in 2013 and since July 2010?', ['2013-01-01', '2010-07-01']],
  ['Who met Lavrov in 2013 when he met Kerry in July 2013?', ['2013-01-01', '2013-07-01']],
])('%s', (question, expected) => {
  expect(days(question)).toEqual(expected);
});
