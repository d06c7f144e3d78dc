import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../../../../src/ask/asker.ts';
import { openChart } from '../../../../src/ask/grammar/chart.ts';
import { distribute } from '../../../../src/ask/loose/distribute.ts';
import { spotPhrases } from '../../../../src/ask/loose/spot.ts';
import { tokenize } from '../../../../src/ask/words/tokens.ts';
import { openSampleAsker } from '../sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

test.each<[question: string, names: readonly string[]]>([
  ["Lavrov's meetings with Rubio, Fidan and Wang Yi", ['Rubio', 'Fidan', 'Wang Yi']],
  ['When did Lavrov see Rubio and Fidan?', ['Rubio', 'Fidan']],
  ['Did Rubio, Fidan or Wang Yi call Lavrov?', ['Rubio', 'Fidan', 'Wang Yi']],
  ['Did Lavrov and Rubio meet?', []],
  ['Did Lavrov meet Rubio?', []],
  ['Who met Lavrov, Rubio and Fidan?', []],
])('%s', (question, names) => {
  const tokens = tokenize(question);
  const spots = spotPhrases(openChart(asker.lexicon.grammar, asker.terminals, tokens), tokens);
  const each = distribute(spots);
  expect(each.map((own) => own.filter(({ symbol }) => symbol === 'NAMED').length)).toEqual(
    names.map(() => 2),
  );
  for (const [i, own] of each.entries()) expect(own.map(({ text }) => text)).toContain(names[i]);
});
