import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../src/ask/ask.ts';
import type { Asker } from '../../../src/ask/asker.ts';
import { openSampleAsker } from './sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

test.each<[question: string, foreign: boolean]>([
  ['How many meetings did Kim Jong Un have with foreign leaders?', true],
  ['List the meetings of Lavrov with foreign counterparts', true],
  ['When did Lavrov meet with foreign leaders?', true],
  // Those asked for are of other states themselves.
  ['Which foreign leaders did Lavrov meet in July 2025?', false],
  ['How many meetings did Kim Jong Un have?', false],
])('%s asks for events with a side of another state: %s', async (question, foreign) => {
  const { reading = '', outcome, queries } = await ask(asker, question);
  expect(outcome).toBe('answered');
  expect(reading.includes('and who is of another state')).toBe(foreign);
  expect(queries.some((query) => query.includes('?foreigner'))).toBe(foreign);
});
